import type { DatasetInfo } from "../../engine/views.ts";
import { DateText } from "../shared/DateText.tsx";
import { formatNumber } from "../shared/strings.ts";
import { OptionsSection } from "./OptionsSection.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly info: DatasetInfo | null;
}

const COUNTS = ["people", "terms", "places", "bodies", "topics", "onRecord"] as const;

/** How old the facts are, how many there are, and under which licence. */
export function DatasetSection({ info }: Props) {
  return (
    <OptionsSection id="dataset" title={t("navDataset")}>
      {info === null ? <p>{t("datasetMissing")}</p> : <DatasetTable info={info} />}
    </OptionsSection>
  );
}

function DatasetTable({ info }: { readonly info: DatasetInfo }) {
  return (
    <>
      <p>{t("datasetNote")}</p>
      {info.old && <p>{t("datasetOld")}</p>}
      <dl class="facts">
        <dt>{t("asOf")}</dt>
        <dd>
          <DateText date={info.asOf} />
        </dd>
        {COUNTS.map((key) => [
          <dt key={key}>{t(key)}</dt>,
          <dd key={`${key}-n`}>{formatNumber(info[key])}</dd>,
        ])}
        <dt>{t("version")}</dt>
        <dd>
          <code>{info.version}</code>
        </dd>
        <dt>{t("licence")}</dt>
        <dd>{t("licenceText")}</dd>
      </dl>
    </>
  );
}
