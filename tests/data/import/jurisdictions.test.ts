import { expect, test } from "vitest";
import { isBody, jurisdictionOf, mayShare } from "../../../scripts/import/jurisdictions.ts";

test.each<[code: string, id: string | null]>([
  ["FRA", "FRA"],
  ["NATO", "nato"],
  ["NTO", "nato"],
  ["UNO", "un"],
  ["fra", null],
  ["", null],
  ["FRANCE", null],
  ["../FRA", null],
])("%s is %s", (code, id) => {
  expect(jurisdictionOf(code)).toBe(id);
});

test.each<[a: string, b: string, may: boolean]>([
  ["FRA", "FRA", true],
  ["FRA", "DEU", false],
  ["GRL", "DNK", true],
  ["PRI", "GUM", true],
  ["nato", "NLD", true],
])("one person in %s and %s: %s", (a, b, may) => {
  expect(mayShare(a, b)).toBe(may);
  expect(mayShare(b, a)).toBe(may);
});

test("bodies have small letters", () => {
  expect([isBody("nato"), isBody("FRA")]).toEqual([true, false]);
});
