/** Times in which nobody is known to have held an office that one person holds at a time. */
import { firstDayOf, lastDayOf } from "../../engine/dataset/days.ts";
import type { PartialDate } from "../../engine/types.ts";
import type { DatedTerm, Holder } from "./overlaps.ts";

/** Days between two holders that a handover, an election or a stand-in of a few weeks explains. */
const HANDOVER_DAYS = 60;
/** Before this day the record is not meant to be whole. */
const SINCE = firstDayOf("1945-01-01" as PartialDate);

/**
 * Of which offices a gap is an error until the data says why: a reader who looks for a head of state or government
 * of a day must learn that we do not know. Of ministers we know too little for that: their gaps are only counted.
 */
export const needsExplaining = ({ kind }: { readonly kind: string }): boolean =>
  kind === "head-of-state" || kind === "head-of-government";

/** What the importer writes where the collections know of nobody: it awaits somebody who looks. */
export const NO_HOLDER = "no holder in the collections; not examined yet";

const begin = (term: DatedTerm): number => firstDayOf((term.from ?? term.asOf) as PartialDate);

/** A term known to have ended on an unknown day explains what follows it, as does one that began on an unknown day. */
function endOf(term: DatedTerm): number {
  if (term.to !== undefined) return lastDayOf(term.to as PartialDate);
  return Infinity;
}

/** Of two who began on one day, always the same comes first: the mark of a gap stays where it is. */
const inTime = (a: Holder, b: Holder): number =>
  begin(a.term) - begin(b.term) || (a.person < b.person ? -1 : a.person > b.person ? 1 : 0);

/** Pairs of terms with nobody between them, in the order of time. Dates known to the year count at their widest. */
export function gapsBetween<H extends Holder>(holders: readonly H[]): [before: H, after: H][] {
  const gaps: [H, H][] = [];
  let latest: H | undefined;
  for (const next of holders.toSorted(inTime)) {
    const isKnown = next.term.from !== undefined && begin(next.term) >= SINCE;
    if (latest && isKnown && begin(next.term) - endOf(latest.term) > HANDOVER_DAYS) gaps.push([latest, next]);
    // After an open or unknown end the next term is what is known for certain.
    if (!latest || endOf(latest.term) === Infinity || endOf(next.term) >= endOf(latest.term)) latest = next;
  }
  return gaps;
}
