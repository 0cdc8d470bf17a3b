import { expect, test } from "vitest";
import { fold } from "../../../scripts/import/fold.ts";

test.each<[text: string, folded: string]>([
  ["Recep Tayyip Erdoğan", "recep tayyip erdogan"],
  ["Lee Jae-myung", "lee jae myung"],
  ["J.D.  Vance", "jd vance"],
  ["Jens‑Frederik Nielsen", "jens frederik nielsen"],
  ["’", ""],
  ["", ""],
])("%s → %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
