import type { Day, PartialDate } from "../../engine/types.ts";
import type { TermView } from "../../engine/views.ts";
import { t } from "./shared-strings.ts";
import { LOCALE } from "./strings.ts";

const MS_PER_DAY = 86_400_000;

const formats = {
  year: { year: "numeric", timeZone: "UTC" },
  month: { year: "numeric", month: "long", timeZone: "UTC" },
  day: { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function parts(date: string): { year: number; month?: number; day?: number } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (match === null) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** "5 September 2025", "September 2025" or "2025": never more exact than what is known. Not a date: as it is. */
export function formatDate(date: PartialDate | Day, locale: string = LOCALE): string {
  const known = parts(date);
  if (known === null) return date;
  const exactness = known.day !== undefined ? "day" : known.month !== undefined ? "month" : "year";
  const time = Date.UTC(known.year, (known.month ?? 1) - 1, known.day ?? 1);
  return new Intl.DateTimeFormat(locale, formats[exactness]).format(time);
}

/** Known to the day. */
export const isDay = (date: PartialDate | Day): boolean => parts(date)?.day !== undefined;

/** What a range shows for the end that no source gives. */
const UNKNOWN = "?";

/** "14 May 2017 – 5 July 2024", "14 May 2017 – today", "14 May 2017 – ?", "? – today" */
export function formatRange(
  from: PartialDate,
  to: PartialDate | null,
  unknown: TermView["unknown"] = null,
): string {
  const end = to === null ? t("today") : formatDate(to);
  return t("range", {
    from: unknown === "start" ? UNKNOWN : formatDate(from),
    to: unknown === "end" ? UNKNOWN : end,
  });
}

/** Days since 1970, for drawing. A partial date counts from its first day, or, as an end, to its last. */
export function dayNumber(date: PartialDate | Day, edge: "start" | "end" = "start"): number {
  const known = parts(date);
  if (known === null) return 0;
  const { year, month, day } = known;
  if (edge === "start" || day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day ?? 1) / MS_PER_DAY;
  // The day before the first of the next month or year.
  return (month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)) / MS_PER_DAY - 1;
}

/** The newest of the days; `null` of none. Days compare as texts. */
export function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((best, day) => (best === null || day > best ? day : best), null);
}
