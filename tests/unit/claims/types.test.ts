import { expect, test } from "vitest";
import { findClaims } from "../../../engine/claims/claims.ts";
import { TYPE_SHIFTS } from "../../../engine/claims/types.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";

const first = (text: string) => findClaims(parseText(text), [])[0];

test.each(TYPE_SHIFTS.map(({ example, to }) => [example, to] as const))("%s → %s", (example, to) => {
  expect(first(example)?.type).toBe(to);
});

test.each([
  ["Prado warned that the road would close.", "warning"],
  ["Prado denied that the road was closed.", "denial"],
  ["Prado promised to open the road.", "promise"],
  ["The road is shut, according to Prado's warning.", "warning"],
  ["Prado accused Costa of closing the road.", "accusation"],
])("%s → %s", (text, type) => {
  expect(first(text)?.type).toBe(type);
});

test.each([
  ["Prado said that the road was closed.", "none"],
  ["Prado said that the road was “a scandal” for the town.", "partial"],
  ["“The road is closed,” Prado said.", "full"],
])("%s: quote %s", (text, quote) => {
  expect(first(text)?.quote).toBe(quote);
});
