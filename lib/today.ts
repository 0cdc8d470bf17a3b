import type { Day } from "../engine/types.ts";

/** The day on the reader's calendar: the one clock, handed on from here to whatever needs a day. */
export function today(): Day {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
