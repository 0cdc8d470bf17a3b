/** Days as pages write them for their readers: "Published on August 28, 2025", "28. April 2023", "Do 25.04.24 | 14:07 Uhr". */
import type { Day } from "../engine/types.ts";
import { checkedDay } from "./dateline.ts";

/** Lines longer than this are sentences, which speak of other days. UTF-16 units. */
export const MAX_DAY_LINE = 90;

/**
 * Reads month names in any language that the browser knows. O(line). Made once a page, and only where nothing else
 * names the day, since the names cost a millisecond.
 *
 * @param language "de"; "und" reads English names
 * @returns `null` for a line without a day, and for "03/04/2025", which two halves of the world read differently
 */
export function createDayReader(language: string, today: Day): (line: string) => Day | null {
  const months = monthNames(language);
  return (line) => {
    if (line.length > MAX_DAY_LINE || !/\d/.test(line)) return null;
    const dayFirst = DAY_FIRST.exec(line);
    if (dayFirst) return checkedDay(dayFirst[3], months.get(key(dayFirst[2])), dayFirst[1], today);
    const monthFirst = MONTH_FIRST.exec(line);
    if (monthFirst) return checkedDay(monthFirst[3], months.get(key(monthFirst[1])), monthFirst[2], today);
    const numbers = YEAR_LAST.exec(line);
    if (numbers) return checkedDay(withCentury(numbers[3]), numbers[2], numbers[1], today);
    const eastern = YEAR_FIRST.exec(line);
    return eastern ? checkedDay(eastern[1], eastern[2], eastern[3], today) : null;
  };
}

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
/** With full stops the day comes first, wherever such dates are written. */
const YEAR_LAST = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})(?!\d)/;

function monthNames(language: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const tag of ["en", language]) {
    for (const month of ["long", "short"] as const) {
      const format = formatOf(tag, month);
      for (let number = 1; number <= 12; number++) {
        const parts = format?.formatToParts(Date.UTC(2025, number - 1, 15)) ?? [];
        const name = parts.find(({ type }) => type === "month")?.value;
        if (name) names.set(key(name), String(number));
      }
    }
  }
  return names;
}

/** With a day beside it the month stands in the case that dates need: "5 мая". `null`: not a language. */
function formatOf(tag: string, month: "long" | "short"): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(tag, { day: "numeric", month, timeZone: "UTC" });
  } catch {
    return null;
  }
}

function key(name: string | undefined): string {
  return (name ?? "").toLowerCase().replace(/\.$/, "");
}

/** "24" is 2024: the web is younger than that. */
function withCentury(year: string | undefined): string {
  return year?.length === 2 ? `20${year}` : (year ?? "");
}
