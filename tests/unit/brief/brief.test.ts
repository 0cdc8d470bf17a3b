import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectBrief } from "../../../engine/brief/brief.ts";
import { UNFIT_OPENINGS } from "../../../engine/brief/fitness.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";

const brief = (text: string, count = 3): string[] =>
  selectBrief(parseText(text), [], count).map(([start, end]) => text.slice(start, end));

const LEAD = "The council of Porto voted on Monday to close the old iron bridge to all cars.";
const REASON = "Engineers found cracks in four of the main beams of the iron bridge last winter.";
const COST = "Repairs of the bridge will cost the council twelve million euros over three years.";
const ASIDE = "Trams will go on running along the river until the end of the summer season.";
const ARTICLE = `Porto closes its bridge\n${LEAD} ${REASON}\n“We had no choice.”\nHe said that the matter was closed for good and all.\n${COST}\nWho pays for all of this in the end?\n${ASIDE}\nRead also:\n- Ten bridges that you must have seen before you die.\n`;

test("three whole sentences in the order of the article, none of them unfit", () => {
  const chosen = brief(ARTICLE);
  expect(chosen).toHaveLength(3);
  expect([LEAD, REASON, COST, ASIDE].filter((sentence) => chosen.includes(sentence))).toEqual(chosen);
  expect(chosen[0]).toBe(LEAD);
});

test.each([
  ["as many as asked for", 4, 4],
  ["no more than there are", 7, 4],
  ["none", 0, 0],
])("%s", (_name, count, expected) => {
  expect(brief(ARTICLE, count)).toHaveLength(expected);
});

test.each(UNFIT_OPENINGS.map(({ example }) => [example]))("not by itself: %s", (example) => {
  expect(brief(`A headline\n${example}\n${LEAD}\n`)).toEqual([LEAD]);
});

test.each([
  ["empty", ""],
  ["a headline alone", "Porto closes its bridge\n"],
  ["no stop", "Porto closes its bridge and then the council went home to eat\n"],
  ["half a quotation", "Costa called the plan of the council for the old bridge “a scandal.\n"],
])("nothing of: %s", (_name, text) => {
  expect(brief(text)).toEqual([]);
});

test("the same sentence a thousand times is no trouble", () => {
  expect(brief(`${LEAD}\n`.repeat(1000)).length).toBeLessThanOrEqual(3);
});

describe("any text", () => {
  test("gives whole sentences of the parse, each once, in order, the same each time", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(LEAD, REASON, COST, "“", "\n", "\ud800", "😀"), fc.string()), {
          maxLength: 30,
        }),
        fc.nat(6),
        (pieces, count) => {
          const parsed = parseText(pieces.join(" "));
          const chosen = selectBrief(parsed, [], count);
          expect(chosen.length).toBeLessThanOrEqual(count);
          for (const span of chosen) expect(parsed.sentences).toContainEqual(span);
          expect([...chosen].toSorted((a, b) => a[0] - b[0])).toEqual(chosen);
          expect(selectBrief(parsed, [], count)).toEqual(chosen);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
  test("one line of a megabyte", () => {
    expect(brief("a".repeat(1_000_000))).toEqual([]);
    expect(brief(`${LEAD} ${COST} `.repeat(6000)).length).toBe(3);
  });
});
