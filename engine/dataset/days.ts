/** Calendar days as numbers and back. Pure arithmetic on given dates: no clock. */
import type { Day, PartialDate } from "../types.ts";

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of the first day that the date can mean: "2025" → 1 January. */
export function firstDayOf(date: PartialDate | Day): number {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** Days since 1970-01-01 of the last day that the date can mean: "2025-02" → 28 February. */
export function lastDayOf(date: PartialDate | Day): number {
  const [year = 1970, month, day] = date.split("-").map(Number);
  if (month === undefined) return Math.floor(Date.UTC(year, 11, 31) / MS_PER_DAY);
  if (day === undefined) return Math.floor(Date.UTC(year, month, 0) / MS_PER_DAY);
  return firstDayOf(date);
}

export function dayFromNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}
