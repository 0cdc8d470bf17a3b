import type { Timings } from "../../engine/types.ts";
import type { DatasetInfo } from "../../engine/views.ts";
import { formatDate } from "../shared/dates.ts";
import { t } from "./strings.ts";

interface Props {
  readonly info: DatasetInfo | null;
  readonly ms: Timings | null;
  readonly onOptions: () => void;
}

/** How old the facts are, how long the reading took, and the way to the options. */
export function PopupFooter({ info, ms, onOptions }: Props) {
  return (
    <footer class="popup-footer">
      <p>
        {info === null ? t("datasetMissing") : t("dataset", { date: formatDate(info.asOf) })}
        {ms !== null && <small>{t("readIn", { ms: Math.round(ms.detect + ms.extract + ms.analyze) })}</small>}
      </p>
      <button type="button" class="link-button" onClick={onOptions}>
        {t("options")}
      </button>
    </footer>
  );
}
