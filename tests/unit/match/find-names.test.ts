import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNameIndex } from "../../../engine/match/build-name-index.ts";
import { findNames, type NameHit } from "../../../engine/match/find-names.ts";
import { caseBits, wordsOf, type FormKind, type NameIndex } from "../../../engine/match/name-index.ts";
import { foldWord } from "../../../engine/text/fold.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import { WORD } from "../../../engine/text/tokens.ts";
import { nameSections, type NamedForm } from "../../../scripts/data/name-sections.ts";

const form = (kind: FormKind, text: string, record = 0): NamedForm => ({ record, kind, form: text });
const indexOf = (...forms: NamedForm[]): NameIndex => buildNameIndex(nameSections(forms));
const wordsFound = (text: string, index: NameIndex): string[] =>
  findNames(parseText(text), index).map(({ start, end }) => text.slice(start, end));

describe("findNames", () => {
  test.each<[name: string, forms: NamedForm[], text: string, found: string[]]>([
    ["a whole name", [form("full-name", "Vladimir Putin")], "Then Vladimir Putin spoke.", ["Vladimir Putin"]],
    [
      "the longest of two",
      [form("surname", "Leyen"), form("surname", "von der Leyen")],
      "Ms von der Leyen",
      ["von der Leyen"],
    ],
    ["before a possessive", [form("surname", "Putin")], "Putin's warning", ["Putin"]],
    ["with other diacritics", [form("surname", "Erdoğan")], "Erdogan said", ["Erdogan"]],
    ["in capitals", [form("surname", "Putin")], "PUTIN WARNS", ["PUTIN"]],
    ["not in small letters", [form("surname", "May")], "he may go", []],
    ["over a hyphen", [form("full-name", "Kim Jong Un")], "Kim Jong-un", ["Kim Jong-un"]],
    [
      "over a middle dot",
      [form("full-name", "弗拉基米尔·普京")],
      "总统弗拉基米尔·普京表示",
      ["弗拉基米尔·普京"],
    ],
    [
      "over a Japanese dot",
      [form("full-name", "ドナルド・トランプ")],
      "米大統領ドナルド・トランプは",
      ["ドナルド・トランプ"],
    ],
    ["before a Korean particle", [form("full-name", "이재명")], "이재명은 말했다", ["이재명"]],
    ["a Korean surname before a title", [form("surname", "푸틴")], "러시아 푸틴 대통령이", ["푸틴"]],
    [
      "in Greek",
      [form("full-name", "Κυριάκος Μητσοτάκης")],
      "ο Κυριάκος Μητσοτάκης δήλωσε",
      ["Κυριάκος Μητσοτάκης"],
    ],
    [
      "in Cyrillic",
      [form("full-name", "Володимир Зеленський")],
      "заявив Володимир Зеленський.",
      ["Володимир Зеленський"],
    ],
    ["in Arabic", [form("full-name", "أحمد الشرع")], "قال احمد الشرع اليوم", ["احمد الشرع"]],
    ["in Hebrew, with a geresh", [form("full-name", "ג'ו ביידן")], "אמר ג׳ו ביידן.", ["ג׳ו ביידן"]],
    ["over a middle initial", [form("full-name", "Gerald Ford")], "Gerald R. Ford spoke", ["Gerald R. Ford"]],
    ["over one without a stop", [form("full-name", "James Comey")], "James B Comey", ["James B Comey"]],
    ["not over two of them", [form("full-name", "George Bush")], "George H. W. Bush", []],
    ["not over a word", [form("full-name", "Gerald Ford")], "Gerald Rudolph Ford", []],
    ["not before the first name", [form("full-name", "Gerald Ford")], "R. Gerald Ford", ["Gerald Ford"]],
    ["not in the name of a thing", [form("name", "World Bank")], "World B. Bank", []],
    ["not over a spaced dash", [form("full-name", "Kim Jong Un")], "Kim Jong - Un", []],
    ["not over a line end", [form("full-name", "Kim Jong Un")], "Kim Jong\nUn", []],
    ["not over a comma", [form("full-name", "Xi Jinping")], "Xi, Jinping", []],
    ["not within a word", [form("surname", "Xi")], "Xiaomi and Taxi", []],
    [
      "initials with and without stops",
      [form("full-name", "J.D. Vance")],
      "JD Vance and J.D. Vance",
      ["JD Vance", "J.D. Vance"],
    ],
    ["an acronym only in capitals", [form("name", "US")], "tell us of the US", ["US"]],
    [
      "a common phrase in any case",
      [form("topic-form", "security guarantees")],
      "Security guarantees",
      ["Security guarantees"],
    ],
    [
      "Cyrillic",
      [form("full-name", "Володимир Зеленський")],
      "сказав Володимир Зеленський",
      ["Володимир Зеленський"],
    ],
    ["ideographs without spaces", [form("full-name", "習近平")], "中国の習近平国家主席", ["習近平"]],
    [
      "zero-width and soft hyphens inside",
      [form("surname", "Zelenskyy")],
      "Zelen\u00adskyy said",
      ["Zelen\u00adskyy"],
    ],
  ])("%s", (_, forms, text, found) => {
    expect(wordsFound(text, indexOf(...forms))).toEqual(found);
  });

  test("people, places, topics and hints do not hide one another", () => {
    const index = indexOf(
      form("topic-form", "guarantees for Ukraine", 1),
      form("topic-hint", "security guarantees", 1),
      form("name", "Ukraine", 2),
    );
    expect(wordsFound("security guarantees for Ukraine", index).toSorted()).toEqual([
      "Ukraine",
      "guarantees for Ukraine",
      "security guarantees",
    ]);
  });

  test("a name of several records gives them all", () => {
    const hits = findNames(
      parseText("George Bush"),
      indexOf(form("full-name", "George Bush", 4), form("full-name", "George Bush", 9)),
    );
    expect(hits[0]?.forms.map(({ record }) => record)).toEqual([4, 9]);
  });

  test("words with the hash of another word do not match", () => {
    // A table whose edge has the hash of "zulu" but whose form is another: what a collision would look like.
    const index = indexOf(form("surname", "Zulu"));
    expect(wordsFound("Zulu", { ...index, nameFormText: "yoke" })).toEqual([]);
  });

  test("an empty index and an empty text", () => {
    expect(wordsFound("Vladimir Putin", indexOf())).toEqual([]);
    expect(wordsFound("", indexOf(form("surname", "Putin")))).toEqual([]);
  });

  test("agrees with the slow, obvious matcher on any text", () => {
    const word = fc.constantFrom("Ann", "ann", "Bé", "be", "C", "DD", "’s", "-", ".", "\n", ",", "Ann's");
    const name = fc.array(fc.constantFrom("Ann", "Be", "C", "DD"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 6 }),
        fc.array(word, { maxLength: 25 }),
        fc.boolean(),
        (names, words, spaced) => {
          const forms = names.map((parts, record) => form("surname", parts.join(" "), record));
          const text = words.join(spaced ? " " : "");
          const found = findNames(parseText(text), indexOf(...forms)).map(({ start, end }) => [start, end]);
          expect(found).toEqual(slowMatches(text, forms));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Every form tried at every word; the longest wins, and the search goes on behind it. */
function slowMatches(text: string, forms: readonly NamedForm[]): [number, number][] {
  const { tokens } = parseText(text);
  const found: [number, number][] = [];
  let from = 0;
  for (let first = 0; first < tokens.count; first++) {
    if (first < from || tokens.kinds[first] !== WORD) continue;
    let best = -1;
    for (const { form: written } of forms) {
      const last = lastTokenOf(text, first, wordsOf(written).folded);
      if (last > best && fits(text.slice(tokens.starts[first], tokens.ends[last]), written)) best = last;
    }
    if (best < 0) continue;
    found.push([tokens.starts[first] ?? 0, tokens.ends[best] ?? 0]);
    from = best + 1;
  }
  return found;
}

function lastTokenOf(text: string, first: number, words: readonly string[]): number {
  const { tokens } = parseText(text);
  let token = first;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      token++;
      const isHyphen = text[tokens.starts[token] ?? -1] === "-";
      const touches =
        tokens.starts[token] === tokens.ends[token - 1] && tokens.starts[token + 1] === tokens.ends[token];
      if (isHyphen && touches) token++;
    }
    if (token >= tokens.count || tokens.kinds[token] !== WORD) return -1;
    if (foldWord(text.slice(tokens.starts[token], tokens.ends[token])) !== word) return -1;
  }
  return token;
}

function fits(written: string, formText: string): boolean {
  const bits = caseBits(formText);
  if (bits === caseBits("US")) return written === written.toUpperCase();
  return bits !== caseBits("Ann Smith") || written !== written.toLowerCase();
}

test("hits come in the order of the text", () => {
  const hits: NameHit[] = findNames(
    parseText("Ann met Bea. Bea met Ann."),
    indexOf(form("surname", "Ann"), form("surname", "Bea")),
  );
  expect(hits.map(({ start }) => start)).toEqual([0, 8, 13, 21]);
});
