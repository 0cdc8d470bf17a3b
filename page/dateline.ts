import type { Day } from "../engine/types.ts";

/** Years outside are mistakes: the web has no article older than its own scans. */
const FIRST_YEAR = 1900;

/**
 * The calendar day that a date string starts with: "2025-09-05T14:12:00Z",
 * "2025-09-05", "20250905", "Fri, 05 Sep 2025 14:12:00 GMT", "Sep 5, 2025". The day as the
 * publisher wrote it, not moved into the reader's time zone. `null`: no such
 * day, before 1900, or later than the day after `today`.
 */
export function dayOf(text: string, today: Day): Day | null {
  const head = text.slice(0, MAX_DATE).trim();
  const numbers = ISO.exec(head) ?? COMPACT.exec(head);
  if (numbers) return checkedDay(numbers[1], numbers[2], numbers[3], today);
  const dayFirst = DAY_FIRST.exec(head);
  if (dayFirst) return checkedDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], today);
  const monthFirst = MONTH_FIRST.exec(head);
  if (monthFirst) return checkedDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], today);
  return null;
}

/** The day in an address: "/2025/09/05/", "/2025-09-05-", "/20250905/", "/2025/sep/05/". */
export function dayInUrl(url: string, today: Day): Day | null {
  const path = url.slice(0, MAX_URL).replace(/^[a-z]+:\/\/[^/]*/i, "");
  const numbers = URL_DAY.exec(path);
  if (numbers) return checkedDay(numbers[1], numbers[2], numbers[3], today);
  const named = URL_NAMED_DAY.exec(path);
  return named ? checkedDay(named[1], monthOf(named[2]), named[3], today) : null;
}

const MAX_DATE = 60;
const MAX_URL = 2_000;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/i;
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const URL_DAY = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const URL_NAMED_DAY =
  /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d{1,2})(?!\d)/i;

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

function monthOf(name: string | undefined): string {
  const at = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
  return at < 0 || at % 3 !== 0 ? "" : String(at / 3 + 1);
}

/** The day, where it is one of the calendar and makes sense; see `dayOf`. */
export function checkedDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: Day,
): Day | null {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (!(y >= FIRST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m))) return null;
  const found = asDay(y, m, d);
  return found <= dayAfter(today) ? found : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function asDay(year: number, month: number, day: number): Day {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year)}-${two(month)}-${two(day)}` as Day;
}

/** A publisher east of the reader is a day ahead. */
function dayAfter(today: Day): Day {
  const next = new Date(`${today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10) as Day;
}
