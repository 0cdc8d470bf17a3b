import { describe, expect, test } from "vitest";
import { describeOnRecord } from "../../../engine/describe/on-record.ts";
import { onRecordFinder } from "../../../engine/on-record/on-record.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import type { Day, OnRecordId, PersonId } from "../../../engine/types.ts";
import { smallDataset } from "../../support/dataset.ts";
import { UTOPIA } from "../../support/leaders.ts";

const dataset = smallDataset({
  ...UTOPIA,
  onRecord: [
    {
      id: "not-one-inch",
      people: ["Q2"],
      others: ["officials in Amaurot"],
      triggers: [["not one inch"], ["league", "expan*", "east"]],
    },
    { id: "league-promise", triggers: [["league", "expan*"]] },
    { id: "league-duty", people: ["Q3"], triggers: [["league", "expan*"]] },
    { id: "accented", triggers: [["Törö's offer"]] },
  ],
});

function found(content: string, speaker: string | null = null): string | null {
  const text = `Marsh said: ${content}`;
  return onRecordFinder(parseText(text), dataset)([[12, text.length]], speaker as PersonId | null);
}

describe("what is on record about a claim", () => {
  test.each<[name: string, content: string, speaker: string | null, id: string | null]>([
    ["a phrase", "the League would move “not one inch” further.", null, "not-one-inch"],
    ["all words of a line, in any order", "To the east expanded the LEAGUE.", null, "not-one-inch"],
    ["the narrower line first", "the League has expanded to the east", null, "not-one-inch"],
    ["a word that goes on", "the league’s expansion is a danger", null, "league-promise"],
    ["the speaker who is known for it", "the league's expansion is a danger", "Q3", "league-duty"],
    ["without marks and signs", "toro’s offer stands", null, "accented"],
    ["a word that is only part of another", "colleagues expanded the east", null, null],
    ["one word missing", "the league is in the east", null, null],
    ["a phrase with a word between", "not even one inch", null, null],
    ["nothing", "", null, null],
  ])("%s", (_, content, speaker, id) => {
    expect(found(content, speaker)).toBe(id);
  });

  test("only the content counts, not the words around it", () => {
    const text = "Of the League he said that the east is far. It will expand.";
    const finder = onRecordFinder(parseText(text), dataset);
    expect(finder([[28, 43]], null)).toBeNull();
    expect(
      finder(
        [
          [7, 13],
          [52, 58],
        ],
        null,
      ),
    ).toBe("league-promise");
  });

  test("a dataset without entries has nothing", () => {
    expect(onRecordFinder(parseText("not one inch"), smallDataset(UTOPIA))([[0, 12]], null)).toBeNull();
  });

  test("an entry as the card shows it: who makes the statement, what is documented, by which source", () => {
    expect(describeOnRecord(dataset, "not-one-inch" as OnRecordId, "2021-06-01" as Day)).toMatchObject({
      statement: "A promise was made.",
      people: [{ id: "Q2", name: "Bela Marsh" }],
      others: ["officials in Amaurot"],
      documented: [
        { date: "2021", text: "Minuted in 2021.", afterArticle: false, sources: [{ publisher: "State" }] },
        { date: "2022", text: "Minuted in 2022.", afterArticle: true },
      ],
      asOf: "2025-10-01",
    });
    expect(describeOnRecord(dataset, "no-such-entry" as OnRecordId, null)).toBeNull();
  });
});
