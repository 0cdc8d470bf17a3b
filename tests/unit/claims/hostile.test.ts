import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findClaims } from "../../../engine/claims/claims.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";

/** Pieces that rules react to, so that random texts reach them. */
const PIECES = [
  "Macron",
  "said",
  "that",
  "“",
  "”",
  '"',
  "'",
  "’s",
  ",",
  ".",
  "\n",
  "he",
  "warning",
  "according to",
  "to",
  "but",
  "adding",
  ":",
  "which",
  "(",
  ")",
  "—",
  "has",
  "the",
  "😀",
  "\ud800",
  "שלום",
  "«",
  "»",
  "told",
  "reporters",
  "and",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 60 })
  .map((pieces) => pieces.join(" "));

test("spans are non-empty, in the text, on token edges, and the same each time", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseText(text);
      const { starts, ends, count } = parsed.tokens;
      const first = new Set(starts.subarray(0, count));
      const last = new Set(ends.subarray(0, count));
      const claims = findClaims(parsed, []);
      for (const claim of claims) {
        expect(claim.cue.length).toBeGreaterThan(0);
        expect(claim.content.length).toBeGreaterThan(0);
        for (const [start, end] of [...claim.source, ...claim.cue, ...claim.content]) {
          expect(start).toBeLessThan(end);
          expect(first.has(start)).toBe(true);
          expect(last.has(end)).toBe(true);
        }
        expect(claim.score).toBeLessThanOrEqual(1);
      }
      expect(findClaims(parsed, [])).toEqual(claims);
    }),
    { numRuns: 500, seed: 7 },
  );
});

/** Milliseconds below which a ratio tells nothing, on a machine with other work. */
const SHORT = 3000;
const TIMEOUT = 60_000;

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe("time grows with the length", () => {
  test.each([
    ["no stop", "Macron said the war would end and Putin warned that "],
    ["opening marks", "“said "],
    ["straight marks", '" said " '],
    ["single marks", "'said ‘"],
    ["commas", "a, said, "],
    ["cue verbs", "said "],
    ["cue nouns", "Putin's warning "],
    ["brackets", "Putin ) said "],
    ["paragraphs of open quotations", "“Macron said this\n"],
    ["quotations back to back", "“A.” "],
    ["attributed quotations", "“A,” he said. “B.” "],
    ["according to", "according to Putin "],
    ["emoji", "😀 said "],
    ["capitals", "MACRON SAID THAT "],
    ["letters", "a"],
  ])(
    "%s",
    (_name, piece) => {
      const time = (length: number): number => {
        const text = repeat(piece, length);
        const start = performance.now();
        findClaims(parseText(text), []);
        return performance.now() - start;
      };
      const best = (length: number): number => Math.min(time(length), time(length));
      time(20_000);
      // Four times the length: a quadratic step would take sixteen times as long, and 10 s and more at this length.
      expect(best(400_000)).toBeLessThan(Math.max(8 * best(100_000), SHORT));
    },
    TIMEOUT,
  );
});
