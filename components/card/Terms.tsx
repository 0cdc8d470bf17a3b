import type { Day, PartialDate } from "../../engine/types.ts";
import type { TermView } from "../../engine/views.ts";
import { Disclosure } from "../shared/Disclosure.tsx";
import { TermBar } from "../shared/TermBar.tsx";
import type { Axis } from "../shared/TermBar.tsx";
import { dayNumber, formatRange } from "../shared/dates.ts";
import { t } from "./strings.ts";

/** Rows that fit a card without scrolling; the rest waits behind a disclosure. */
const FIRST_ROWS = 3;

interface Props {
  readonly terms: readonly TermView[];
  readonly dateline: Day | null;
}

/** Terms, newest first, each with its dates in words and as a bar on one common axis. */
export function Terms({ terms, dateline }: Props) {
  if (terms.length === 0) return null;
  const axis = axisOf(terms, dateline);
  const earlier = terms.slice(FIRST_ROWS);
  return (
    <section>
      <h3 class="label terms-label">
        {t("terms")}
        {dateline !== null && <span class="dateline-key">{t("datelineKey")}</span>}
      </h3>
      <TermRows terms={terms.slice(0, FIRST_ROWS)} axis={axis} dateline={dateline} />
      {earlier.length > 0 && (
        <Disclosure summary={t("earlier", { n: earlier.length })}>
          <TermRows terms={earlier} axis={axis} dateline={dateline} />
        </Disclosure>
      )}
    </section>
  );
}

function TermRows({ terms, axis, dateline }: Props & { readonly axis: Axis }) {
  return (
    <ol class="terms">
      {terms.map((term) => (
        <li key={term.office + term.from}>
          <bdi>{term.acting ? t("acting", { title: term.title }) : term.title}</bdi>
          <small>
            {formatRange(term.from, term.to, term.unknown)}
            {(term.before !== null || term.after !== null) && <bdi> · {neighbours(term)}</bdi>}
          </small>
          <TermBar from={term.from} to={lastShownDay(term)} axis={axis} dateline={dateline} />
        </li>
      ))}
    </ol>
  );
}

function neighbours({ before, after }: TermView): string {
  if (before === null) return after === null ? "" : t("before", { after: after.name });
  if (after === null) return t("after", { before: before.name });
  return t("afterAndBefore", { before: before.name, after: after.name });
}

/** A bar goes on to the axis' end only where the term is known to go on. */
const lastShownDay = (term: TermView): PartialDate | null =>
  term.unknown === "end" ? (term.asOf as string as PartialDate) : term.to;

/** From the first term's beginning to the as-of day, the last end or the dateline, whichever is latest. */
function axisOf(terms: readonly TermView[], dateline: Day | null): Axis {
  const article = dateline === null ? [] : [dayNumber(dateline)];
  return {
    start: Math.min(...article, ...terms.map((term) => dayNumber(term.from))),
    end: Math.max(...article, ...terms.map((term) => dayNumber(term.to ?? term.asOf, "end"))),
  };
}
