import { describe, expect, test } from "vitest";
import { linkPeople } from "../../../engine/link/link.ts";
import { findNames } from "../../../engine/match/find-names.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import type { Day } from "../../../engine/types.ts";
import { smallDataset, term } from "../../support/dataset.ts";
import { UTOPIA } from "../../support/leaders.ts";

const dataset = smallDataset(UTOPIA);

function link(text: string, published: string | null = "2025-09-05") {
  const parsed = parseText(text);
  return linkPeople(parsed, findNames(parsed, dataset.names), dataset, published as Day | null);
}

/** "words → id, office, rule" of each mention. */
const mentionsOf = (text: string, published?: string | null): string[] =>
  link(text, published).mentions.map(
    ({ start, end, id, office, how }) => `${text.slice(start, end)} → ${id}, ${office ?? "none"}, ${how}`,
  );

describe("linkPeople", () => {
  test.each<[name: string, text: string, mentions: string[]]>([
    ["a whole name", "Ana Törö spoke.", ["Ana Törö → Q1, none, full-name"]],
    ["another spelling", "Anna Toeroe spoke.", ["Anna Toeroe → Q1, none, full-name"]],
    [
      "a surname after the whole name",
      "Ana Törö spoke. Toro left.",
      ["Ana Törö → Q1, none, full-name", "Toro → Q1, none, surname"],
    ],
    [
      "a surname before the whole name, as in a headline",
      "Törö warns\nAna Törö warned.",
      ["Törö → Q1, none, surname", "Ana Törö → Q1, none, full-name"],
    ],
    [
      "a title and a surname",
      "Utopia's President Marsh spoke.",
      ["Marsh → Q2, uto-president, title-and-surname"],
    ],
    [
      "a title of two words",
      "Prime Minister van der Berg spoke.",
      ["van der Berg → Q4, uto-premier, title-and-surname"],
    ],
    ["a possessive", "Ana Törö's plan", ["Ana Törö → Q1, none, full-name"]],
    ["a bare surname of nobody in the article", "The marsh and Mr. Marsh.", []],
    ["a title that nobody of that name held", "King van der Berg spoke.", []],
    [
      "another first name",
      "Otto van der Berg spoke. Rita van der Berg sang.",
      ["Otto van der Berg → Q4, uto-premier, full-name"],
    ],
    [
      "another first name at the start of a sentence",
      "Ana Törö spoke. Barron Törö sang.",
      ["Ana Törö → Q1, none, full-name"],
    ],
    ["a thing named after a person", "Ana Törö spoke in Törö Tower.", ["Ana Törö → Q1, none, full-name"]],
    [
      "a place before the surname is no first name",
      "Ana Törö spoke. In Amaurot Törö left.",
      ["Ana Törö → Q1, none, full-name", "Törö → Q1, none, surname"],
    ],
    [
      "a weekday before the surname",
      "Ana Törö spoke. On Monday Törö left.",
      ["Ana Törö → Q1, none, full-name", "Törö → Q1, none, surname"],
    ],
    ["nobody at all", "A quiet day in Utopia.", []],
  ])("%s", (_, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  test.each<[published: string | null, office: string]>([
    ["2009-12-31", "none"],
    ["2010-01-01", "uto-foreign"],
    ["2015-01-01", "uto-president"],
    ["2024-06-30", "uto-president"],
    ["2024-07-01", "none"],
    [null, "none"],
  ])("the office on the dateline %s is %s", (published, office) => {
    expect(mentionsOf("Ana Törö spoke.", published)).toEqual([`Ana Törö → Q1, ${office}, full-name`]);
  });

  test("a title resolves to who held the office on the dateline", () => {
    expect(mentionsOf("President Törö spoke in Utopia.", "2020-01-01")).toEqual([
      "Törö → Q1, uto-president, title-and-surname",
    ]);
    expect(mentionsOf("President Marsh spoke in Utopia.", "2020-01-01")).toEqual([]);
  });

  test("two people of one name are a choice, never a guess", () => {
    const text = "Bela Marsh and Celia Marsh met. Marsh left.";
    const { mentions, ambiguous } = link(text);
    expect(mentions.map(({ id }) => id)).toEqual(["Q2", "Q3"]);
    expect(ambiguous).toEqual([{ start: 32, end: 37, candidates: ["Q2", "Q3"] }]);
  });

  test("of two with the same whole name the one whose country is named is meant", () => {
    expect(link("King Bela Marsh of Erewhon.", "1970-01-01").mentions).toMatchObject([
      { id: "Q5", office: "ere-king" },
    ]);
  });

  test("scores are probabilities, and never below the threshold", () => {
    for (const { score } of link("Ana Törö met President Marsh in Utopia. Törö left.").mentions) {
      expect(score).toBeGreaterThanOrEqual(0.9);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe("people whom few know", () => {
  const senate = smallDataset({
    places: [{ id: "UTO", name: "Utopia" }],
    leaders: [
      {
        jurisdiction: "UTO",
        offices: [
          { id: "uto-senator", title: "Senator of Utopia", kind: "legislator", honorifics: ["Senator"] },
        ],
        people: [{ id: "Q1", name: "Ann Smith", terms: [term("uto-senator", "2020-01-01")] }],
      },
    ],
  });
  test.each<[text: string, found: number]>([
    ["Senator Smith spoke.", 0],
    ["Senator Smith of Utopia spoke.", 1],
    ["Ann Smith opened a bakery.", 0],
    ["Ann Smith opened a bakery in Utopia.", 1],
    ["Senator Ann Smith spoke.", 1],
  ])("%s: %i", (text, found) => {
    const parsed = parseText(text);
    const links = linkPeople(parsed, findNames(parsed, senate.names), senate, "2025-09-05" as Day);
    expect(links.mentions).toHaveLength(found);
  });
});
