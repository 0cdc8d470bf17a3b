import type { OnRecordView } from "../../engine/views.ts";
import { DatedFact } from "../shared/DatedFact.tsx";
import { formatDate } from "../shared/dates.ts";
import { formatList } from "../shared/strings.ts";
import { t } from "./strings.ts";

interface Props {
  readonly entry: OnRecordView;
}

/** What is documented about a statement that leaders repeat: days and documents, no judgement. */
export function OnRecord({ entry }: Props) {
  const who = [...entry.people.map(({ name }) => name), ...entry.others];
  return (
    <section class="on-record">
      <h3 class="label">{t("onRecord")}</h3>
      <p class="note">
        {who.length > 0 ? t("onRecordSaidBy", { names: formatList(who) }) : t("onRecordSaid")}
      </p>
      <p class="on-record-statement">{entry.statement}</p>
      <ol class="timeline">
        {entry.documented.map((fact) => (
          <li key={fact.date + fact.text}>
            <DatedFact date={fact.date} text={fact.text} sources={fact.sources} />
          </li>
        ))}
      </ol>
      <p class="note">{t("onRecordAsOf", { date: formatDate(entry.asOf) })}</p>
    </section>
  );
}
