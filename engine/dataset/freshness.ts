/**
 * Whether a fact may be out of date: an election or an end of term lies between the day its sources vouch for and the
 * day that is asked about. Pure: the day comes from whoever asks.
 */
import type { Day, PartialDate } from "../types.ts";
import type { Dataset } from "./dataset.ts";
import { firstDayOf, lastDayOf } from "./days.ts";
import type { ScheduledRecord, TermRecord } from "./records.ts";

/** Why a term may be over: something scheduled has happened since, or its own last day, set beforehand, has passed. */
export type Outdated =
  | { readonly kind: "event"; readonly event: ScheduledRecord }
  | { readonly kind: "end"; readonly date: PartialDate };

/**
 * The first reason why the office may have another holder on the day; `null` where none is known.
 * A term that was over when its sources spoke cannot go out of date.
 */
export function outdatedOn(dataset: Dataset, term: TermRecord, day: Day): Outdated | null {
  const asOf = firstDayOf(term.asOf);
  if (term.unknown === "end" || (term.to !== null && lastDayOf(term.to) <= asOf)) return null;
  const event = dataset.scheduled.find(
    ({ date, offices }) => offices.includes(term.office) && lastDayOf(date) > asOf && isOver(date, day),
  );
  const ended = term.to !== null && lastDayOf(term.to) < firstDayOf(day) ? term.to : null;
  if (ended !== null && (event === undefined || lastDayOf(ended) <= lastDayOf(event.date)))
    return { kind: "end", date: ended };
  return event === undefined ? null : { kind: "event", event };
}

/** Half a year: governments change too often for an older dataset to pass for today's. */
const OLD_DAYS = 183;

/** Whether the dataset as a whole is old on the day. */
export const isOldOn = (dataset: Dataset, day: Day): boolean =>
  firstDayOf(day) - firstDayOf(dataset.meta.asOf as Day) > OLD_DAYS;

/** A day counts from itself on; a month or a year only once it has passed, because the day within it is not known. */
function isOver(date: PartialDate, day: Day): boolean {
  const isDay = firstDayOf(date) === lastDayOf(date);
  return isDay ? firstDayOf(date) <= firstDayOf(day) : lastDayOf(date) < firstDayOf(day);
}
