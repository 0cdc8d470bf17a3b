import { describe, expect, test } from "vitest";
import { linkPeople } from "../../../engine/link/link.ts";
import { findNames } from "../../../engine/match/find-names.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import type { Day, PersonId } from "../../../engine/types.ts";
import { shippedDataset, smallDataset, term } from "../../support/dataset.ts";
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

  const ANA = "Ana Törö → Q1, none, full-name";
  const TORO = "Törö → Q1, none, surname";
  const OTTO = "Otto van der Berg → Q4, uto-premier, full-name";
  test.each<[name: string, text: string, mentions: string[]]>([
    ["a suffix that the person has not", "Ana Törö Jr. spoke. Törö Jr. left.", []],
    ["a suffix behind a comma", "Ana Törö, Jr., spoke.", []],
    ["a number behind the name", "Ana Törö III spoke.", []],
    [
      "the bearer of a suffix is told apart by it",
      "Ana Törö spoke. Ana Törö Jr. sang. Törö left.",
      [ANA, TORO],
    ],
    ["a calling behind a comma is no suffix", "Ana Törö, Senior Fellow, spoke.", [ANA]],
    ["a stranger introduced last", "Ana Törö spoke. Barron Törö sang. Törö left.", [ANA]],
    [
      "a stranger before the person",
      "Barron Törö sang. Törö hummed. Ana Törö spoke. Törö left.",
      [ANA, TORO],
    ],
    [
      "the person named in whole again",
      "Ana Törö and Barron Törö met. Ana Törö sang. Törö left.",
      [ANA, ANA, TORO],
    ],
    [
      "the person named by title again",
      "Otto van der Berg spoke. Rita van der Berg sang. Prime Minister van der Berg left. Then van der Berg slept.",
      [OTTO, "van der Berg → Q4, uto-premier, title-and-surname", "van der Berg → Q4, uto-premier, surname"],
    ],
    ["one who only comes along", "Ana Törö came with her son Barron Törö. Törö left.", [ANA, TORO]],
    [
      "a participle at the start of a sentence",
      "Ana Törö spoke. Visiting Törö, he left. Törö sang.",
      [ANA, TORO],
    ],
    ["a first name that is also a word", "Ana Törö made a mark. Then Mark Törö sang. Törö left.", [ANA]],
    ["another first name in capitals", "BARRON TÖRÖ SINGS\nAna Törö spoke.", [ANA]],
  ])("another of that name: %s", (_, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  const BELA = "Bela Marsh → Q2, uto-president, full-name";
  const MARSH = "Marsh → Q2, uto-president, surname";
  test.each<[name: string, text: string, mentions: string[]]>([
    ["an adjective", "Bela Marsh of Utopia spoke. Marsh lands are wet.", [BELA]],
    ["behind an article", "Bela Marsh of Utopia saw the Marsh grow.", [BELA]],
    ["before another capital", "Bela Marsh of Utopia bought a share of old Marsh Motors.", [BELA]],
    ["before a verb", "Bela Marsh of Utopia spoke. Marsh said no.", [BELA, MARSH]],
    ["a possessive", "Bela Marsh of Utopia spoke. Marsh's plan failed.", [BELA, MARSH]],
    ["a title", "Bela Marsh of Utopia spoke. Mr. Marsh left.", [BELA, MARSH]],
    ["a capital within a sentence", "Bela Marsh of Utopia spoke. They asked Marsh to go.", [BELA, MARSH]],
  ])("a surname that is a word: %s", (_, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  const DONALD = "Donald Trump → Donald Trump";
  const MELANIA = "Melania Trump → Melania Trump";
  test.each<[text: string, people: string[]]>([
    [
      "Donald Trump Jr. spoke in Washington. Trump Jr. left.",
      ["Donald Trump Jr → Donald Trump Jr.", "Trump → Donald Trump Jr."],
    ],
    [
      "In May, Theresa May resigned. May be the weather is good. It may be May.",
      ["Theresa May → Theresa May"],
    ],
    ["Theresa May spoke on 5 May. May the best win. April and May were wet.", ["Theresa May → Theresa May"]],
    [
      "Theresa May spoke. May said that Mrs. May had left.",
      ["Theresa May → Theresa May", "May → Theresa May", "May → Theresa May"],
    ],
    [
      "John Major spoke. Major floods hit. “Major damage,” he said. Mr Major left.",
      ["John Major → John Major", "Major → John Major"],
    ],
    [
      "House Speaker Mike Johnson spoke. Johnson added that Boris Johnson came. Johnson left.",
      [
        "Mike Johnson → Mike Johnson",
        "Johnson → Mike Johnson",
        "Boris Johnson → Boris Johnson",
        "Johnson → Boris Johnson",
      ],
    ],
    [
      "Boris Johnson spoke. House Speaker Mike Johnson spoke. Johnson added that.",
      ["Boris Johnson → Boris Johnson", "Mike Johnson → Mike Johnson", "Johnson → Mike Johnson"],
    ],
    [
      "Kim Jong Un's sister Kim Yo Jong spoke in North Korea. Kim said no.",
      ["Kim Jong Un → Kim Jong Un", "Kim Yo Jong → Kim Yo Jong", "Kim → Kim Jong Un"],
    ],
    ["Kim Jong Un met Kim Song in North Korea, who sang a song.", ["Kim Jong Un → Kim Jong Un"]],
    [
      "Xi Jinping met Kim Jong Un. Kim said no. Xi left.",
      ["Xi Jinping → Xi Jinping", "Kim Jong Un → Kim Jong Un", "Kim → Kim Jong Un", "Xi → Xi Jinping"],
    ],
    [
      "Donald Trump spoke. Melania Trump came. Trump said she was proud.",
      [DONALD, MELANIA, "Trump → Melania Trump"],
    ],
    [
      "Donald Trump spoke. Melania Trump came. President Trump left. Trump sang.",
      [DONALD, MELANIA, "Trump → Donald Trump", "Trump → Donald Trump"],
    ],
    [
      "Donald Trump spoke. First lady Melania Trump came. Trump left.",
      [DONALD, MELANIA, "Trump → Donald Trump"],
    ],
    ["Donald Trump spoke. Mrs. Trump left. Trump said no.", [DONALD, "Trump → Donald Trump"]],
    ["George W. Bush spoke. Bush left.", ["George W. Bush → George W. Bush", "Bush → George W. Bush"]],
    [
      "Bill Clinton and Hillary Clinton came. Clinton spoke.",
      [
        "Bill Clinton → Bill Clinton",
        "Hillary Clinton → Hillary Clinton",
        "Clinton → Bill Clinton or Hillary Clinton",
      ],
    ],
    [
      "President Ferdinand Marcos of the Philippines spoke. Marcos left.",
      ["Ferdinand Marcos → Bongbong Marcos", "Marcos → Bongbong Marcos"],
    ],
    ["Pope Leo XIII was a pope before Pope Leo XIV. Leo left.", ["Leo XIV → Leo XIV", "Leo → Leo XIV"]],
  ])("people of the world: %s", (text, people) => {
    const parsed = parseText(text);
    const shipped = shippedDataset();
    const links = linkPeople(parsed, findNames(parsed, shipped.names), shipped, "2025-09-05" as Day);
    const found = [
      ...links.mentions.map(({ id, ...span }) => ({ ...span, ids: [id] })),
      ...links.ambiguous.map(({ candidates, ...span }) => ({ ...span, ids: candidates })),
    ];
    const name = (id: PersonId) => shipped.person(id)?.name ?? id;
    expect(
      found
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, ids }) => `${text.slice(start, end)} → ${ids.map(name).toSorted().join(" or ")}`),
    ).toEqual(people);
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
