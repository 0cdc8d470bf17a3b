import type { PersonView, TermView } from "../../engine/views.ts";
import { FactSources } from "../shared/FactSources.tsx";
import { DateText } from "../shared/DateText.tsx";
import { formatDate, isDay } from "../shared/dates.ts";
import { t as shared } from "../shared/shared-strings.ts";
import { rich, t } from "./strings.ts";

interface Props {
  readonly person: PersonView;
}

/** The office on the dateline first, then today's. */
export function Offices({ person }: Props) {
  const { dateline, onDateline: then, now } = person;
  // Somebody whom news names without an office of the dataset: the role stands where the offices would.
  if (person.role !== null && then.length === 0 && now.length === 0) {
    return (
      <div class="offices">
        <p class="office">
          <bdi>{person.role}</bdi>
        </p>
      </div>
    );
  }
  if (dateline === null) {
    return (
      <div class="offices">
        <p class="label">{t("now")}</p>
        <TermLines terms={now} none={t("noOfficeNow")} />
        <Outdated terms={now} />
        <p class="note">{t("noDateline")}</p>
      </div>
    );
  }
  return (
    <div class="offices">
      <p class="label">{rich("onDateline", { date: <DateText date={dateline} /> })}</p>
      <TermLines terms={then} none={t("noOfficeThen")} />
      <p class="label">{t("now")}</p>
      {then.length > 0 && sameTerms(then, now) ? (
        <p class="office-now">{t("sameNow", { n: then.length })}</p>
      ) : (
        <TermLines terms={now} none={t("noOfficeNow")} now />
      )}
      <Outdated terms={[...now, ...then]} />
    </div>
  );
}

interface LinesProps {
  readonly terms: readonly TermView[];
  readonly none: string;
  readonly now?: boolean;
}

function TermLines({ terms, none, now = false }: LinesProps) {
  if (terms.length === 0) return <p class="office-none">{none}</p>;
  return (
    <>
      {terms.map((term) => (
        <p key={term.office + term.from} class={now ? "office-now" : "office"}>
          <bdi>{term.acting ? t("acting", { title: term.title }) : term.title}</bdi>
          <small>
            {term.unknown !== "start" && shared("since", { from: formatDate(term.from) })}
            {term.party !== null && (
              <>
                {term.unknown !== "start" && " · "}
                <bdi>{term.party}</bdi>
              </>
            )}
          </small>
          {term.contested !== null && (
            <small>
              {term.contested.note} <FactSources sources={term.contested.sources} />
            </small>
          )}
        </p>
      ))}
    </>
  );
}

/** One line for all: of several reasons the first is enough to doubt the card. */
function Outdated({ terms }: { readonly terms: readonly TermView[] }) {
  const term = terms.find(({ mayBeOutdated }) => mayBeOutdated !== null);
  if (!term?.mayBeOutdated) return null;
  const { mayBeOutdated: why, asOf } = term;
  return (
    <p class="note">
      {why.kind === "event"
        ? t(isDay(why.date) ? "outdatedOn" : "outdatedIn", {
            what: why.what,
            date: formatDate(why.date),
            asOf: formatDate(asOf),
          })
        : t("outdatedEnd", { date: formatDate(why.date), asOf: formatDate(asOf) })}{" "}
      {why.kind === "event" && <FactSources sources={why.sources} />}
    </p>
  );
}

function sameTerms(a: readonly TermView[], b: readonly TermView[]): boolean {
  return a.length === b.length && a.every((term) => b.some((other) => sameTerm(term, other)));
}

function sameTerm(a: TermView, b: TermView): boolean {
  return a.office === b.office && a.from === b.from;
}
