import { describe, expect, test } from "vitest";
import { findBackground } from "../../../engine/background/background.ts";
import { linkPeople } from "../../../engine/link/link.ts";
import { findNames } from "../../../engine/match/find-names.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import type { Day } from "../../../engine/types.ts";
import { smallDataset } from "../../support/dataset.ts";
import { UTOPIA } from "../../support/leaders.ts";

const dataset = smallDataset({
  ...UTOPIA,
  topics: [
    {
      id: "strait-talks",
      title: "Talks on the strait",
      forms: ["strait talks", "ferry treaty"],
      hints: ["ferries", "harbour dues", "pilots"],
      people: ["Q2"],
      places: ["UTO", "ERE"],
      bodies: ["league"],
      since: "2020",
      until: "2026",
    },
    { id: "wheat-quota", title: "Wheat quota", forms: ["wheat quota"], places: ["UTO"], since: "2010" },
    // A word tells topics apart only among many.
    ..."anchor bridge candle dairy engine forest garden hammer igloo jacket kettle ladder marble needle orchard pepper quarry ribbon saddle timber"
      .split(" ")
      .map((thing) => ({
        id: thing,
        title: `The ${thing} question`,
        forms: [`${thing} question`],
        summary: `Utopia and Erewhon differ over every ${thing}.`,
        places: ["UTO", "ERE"],
      })),
  ],
});

function backgroundOf(text: string, published: string | null = "2025-09-05") {
  const parsed = parseText(text);
  const hits = findNames(parsed, dataset.names);
  const day = published as Day | null;
  return findBackground(parsed, hits, linkPeople(parsed, hits, dataset, day).mentions, dataset, day);
}
const idsOf = (text: string, published?: string | null): string[] =>
  backgroundOf(text, published).map(({ id }) => id);

describe("findBackground", () => {
  test.each<[name: string, text: string, ids: string[]]>([
    ["a word that names it", "The strait talks between Utopia and Erewhon failed.", ["strait-talks"]],
    [
      "people and places alone explain nothing",
      "Bela Marsh of Utopia flew to Erewhon for the League of Islands.",
      [],
    ],
    [
      "a hint alone is not enough",
      "Ferries cross to Utopia twice a day in summer and once in winter, when few people travel; children pay half, dogs nothing.",
      [],
    ],
    [
      "the better one first",
      "The ferry treaty and the strait talks about ferries; in passing, a wheat quota for Utopia.",
      ["strait-talks", "wheat-quota"],
    ],
    ["a text about something else", "Whisk two eggs and fold in the flour.", []],
    ["nothing", "", []],
  ])("%s", (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test("says why, strongest first, with how often", () => {
    const [item] = backgroundOf(
      "Strait talks: the strait talks of Bela Marsh about ferries ended in Amaurot.",
    );
    expect(item?.why).toEqual(["strait talks ×2", "ferries", "Bela Marsh", "Utopia"]);
  });

  test.each<[published: string | null, ids: string[]]>([
    ["2019-12-31", []],
    ["2020-01-01", ["strait-talks"]],
    ["2026-12-31", ["strait-talks"]],
    ["2027-01-01", []],
    [null, ["strait-talks"]],
  ])("a topic explains only articles of its time: %s", (published, ids) => {
    expect(idsOf("The strait talks between Utopia and Erewhon failed.", published)).toEqual(ids);
  });

  test("more uses, higher score", () => {
    const once = backgroundOf("Strait talks in Utopia.")[0]?.score ?? 1;
    const often =
      backgroundOf("Strait talks in Utopia. The strait talks failed. New strait talks began.")[0]?.score ?? 0;
    expect(often).toBeGreaterThan(once);
    expect(often).toBeLessThan(1);
  });
});
