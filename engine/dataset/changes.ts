/** What has changed for a person since a day. */
import type { Day, PartialDate } from "../types.ts";
import { firstDayOf, lastDayOf } from "./days.ts";
import type { PersonRecord, TermRecord } from "./records.ts";

export type Change =
  | { readonly kind: "began" | "ended"; readonly date: PartialDate; readonly term: TermRecord }
  | { readonly kind: "died"; readonly date: PartialDate };

/** What began or ended after the day, oldest first. A date known only to the year counts from its first day. */
export function changesSince(person: PersonRecord, day: Day): Change[] {
  const at = firstDayOf(day);
  const changes: Change[] = [];
  for (const term of person.terms) {
    if (term.unknown !== "start" && firstDayOf(term.from) > at)
      changes.push({ kind: "began", date: term.from, term });
    if (term.to !== null && lastDayOf(term.to) > at) changes.push({ kind: "ended", date: term.to, term });
  }
  if (person.died !== null && firstDayOf(person.died) > at) changes.push({ kind: "died", date: person.died });
  return changes.toSorted((a, b) => firstDayOf(a.date) - firstDayOf(b.date));
}
