import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromNumber, firstDayOf, lastDayOf } from "../../../engine/dataset/days.ts";
import type { PartialDate } from "../../../engine/types.ts";

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-09-05", "2025-09-05", "2025-09-05"],
  ["1945-12", "1945-12-01", "1945-12-31"],
])("%s spans %s to %s", (date, first, last) => {
  expect(dayFromNumber(firstDayOf(date as PartialDate))).toBe(first);
  expect(dayFromNumber(lastDayOf(date as PartialDate))).toBe(last);
});

test("a day survives the way there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
      expect(firstDayOf(dayFromNumber(number))).toBe(number);
    }),
  );
});
