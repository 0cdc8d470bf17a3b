/** Two holders at once of an office that one person holds at a time. */
import { firstDayOf, lastDayOf } from "../../engine/dataset/days.ts";
import type { PartialDate } from "../../engine/types.ts";

/** Days that two holders of one office may share: the day of the handover, in two time zones. */
const HANDOVER_DAYS = 2;

export interface DatedTerm {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly end?: "unknown" | undefined;
  readonly asOf: string;
}

export interface Holder {
  readonly person: string;
  readonly term: DatedTerm;
}

/** Dates known only to the month or year may overlap without being wrong: their narrowest meaning counts. */
function spanOf(term: DatedTerm): { readonly from: number; readonly to: number } {
  const from = lastDayOf((term.from ?? term.asOf) as PartialDate);
  if (term.to !== undefined) return { from, to: Math.max(firstDayOf(term.to as PartialDate), from) };
  return { from, to: term.end === undefined ? Infinity : from };
}

export function overlap(a: DatedTerm, b: DatedTerm): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  return Math.min(first.to, second.to) - Math.max(first.from, second.from) > HANDOVER_DAYS;
}

/** Pairs of different people, in the order of their beginnings; each with the nearest before it. */
export function overlappingHolders<H extends Holder>(holders: readonly H[]): [before: H, after: H][] {
  const sorted = holders.toSorted((a, b) => spanOf(a.term).from - spanOf(b.term).from);
  const pairs: [H, H][] = [];
  for (let index = 1; index < sorted.length; index++) {
    const [before, after] = [sorted[index - 1], sorted[index]];
    if (before && after && before.person !== after.person && overlap(before.term, after.term))
      pairs.push([before, after]);
  }
  return pairs;
}
