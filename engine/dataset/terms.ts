/** Who held what, when. Answers as of a day; a date known only to the year counts for the whole of it. */
import type { Day, OfficeId } from "../types.ts";
import type { Dataset } from "./dataset.ts";
import { firstDayOf, lastDayOf } from "./days.ts";
import { NO_END } from "./format.ts";
import { OFFICE_RANK, type PersonRecord, type TermRecord } from "./records.ts";

/** Terms that cover the day, the most important office first. */
export function termsOn(dataset: Dataset, person: PersonRecord, day: Day): TermRecord[] {
  const at = firstDayOf(day);
  return person.terms
    .filter((term) => firstDayOf(term.from) <= at && at <= lastCertainDay(term))
    .toSorted((a, b) => rankOf(dataset, a.office) - rankOf(dataset, b.office));
}

/** The last day on which the term is known to go on; a term without an end whose end is not unknown goes on. */
export function lastCertainDay(term: TermRecord): number {
  if (term.to !== null) return lastDayOf(term.to);
  return term.unknown === "end" ? firstDayOf(term.asOf) : NO_END;
}

/** Record number of the most important office that the person held on the day (days since 1970), or -1. */
export function mainOfficeOn(dataset: Dataset, person: number, day: number): number {
  let best = -1;
  let bestRank: number = OFFICE_RANK.length;
  for (const term of dataset.termsOf(person)) {
    if (term.from > day || (term.to !== NO_END && term.to < day)) continue;
    const rank = rankOf(dataset, dataset.idOf(term.office) as OfficeId);
    if (rank < bestRank) {
      best = term.office;
      bestRank = rank;
    }
  }
  return best;
}

function rankOf(dataset: Dataset, office: OfficeId): number {
  const kind = dataset.office(office)?.kind;
  return kind === undefined ? OFFICE_RANK.length : OFFICE_RANK.indexOf(kind);
}
