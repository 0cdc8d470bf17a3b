/** What the shipped dataset knows of other languages and scripts. */
import { describe, expect, test } from "vitest";
import { ownLanguageOf, TITLE_LANGUAGES } from "../../data/languages.ts";
import { analyze } from "../../engine/analyze.ts";
import type { OfficeRecord } from "../../engine/dataset/records.ts";
import { termsOn } from "../../engine/dataset/terms.ts";
import { lookUpHits } from "../../engine/describe/entry.ts";
import { officeTitle } from "../../engine/describe/office-title.ts";
import type { Day, PersonId } from "../../engine/types.ts";
import { projectCompiled, shippedDataset } from "../support/dataset.ts";

const dataset = shippedDataset();
const offices = projectCompiled().records.flatMap(({ kind, record }) =>
  kind === "office" ? [record as OfficeRecord] : [],
);

describe("names", () => {
  test("40,000 names and more, and 300 people in the script of their own language", () => {
    expect(dataset.meta.counts.names).toBeGreaterThan(40_000);
    const inOwnScript = dataset.recordsOf("person").filter((record) => {
      const person = dataset.person(dataset.idOf(record) as PersonId);
      const home = person?.terms.map(({ office }) => dataset.office(office)?.jurisdiction ?? "") ?? [];
      return home.some((country) => person?.names?.[ownLanguageOf(country) ?? "en"] !== undefined);
    });
    expect(inOwnScript.length).toBeGreaterThan(250);
  });

  test.each<[text: string, people: string[]]>([
    ["Президент России Владимир Путин заявил, что Дональд Трамп прав.", ["Q7747", "Q22686"]],
    ["Володимир Зеленський зустрівся з Еммануелем Макроном.", ["Q3874799"]],
    ["Ο Κυριάκος Μητσοτάκης και ο Ντόναλντ Τραμπ συναντήθηκαν.", ["Q552751", "Q22686"]],
    ["قال بنيامين نتنياهو إن محمد بن سلمان وافق.", ["Q43723", "Q6892571"]],
    ["בנימין נתניהו נפגש עם דונלד טראמפ.", ["Q43723", "Q22686"]],
    ["国家主席习近平会见了弗拉基米尔·普京。", ["Q15031", "Q7747"]],
    ["總統賴清德表示，唐納·川普來訪。", ["Q3847080", "Q22686"]],
    ["高市早苗首相はドナルド・トランプ大統領と会談した。", ["Q1705028", "Q22686"]],
    ["이재명 대통령은 도널드 트럼프와 만났다.", ["Q12612463", "Q22686"]],
    ["Wladimir Putin und Wolodymyr Selenskyj", ["Q7747", "Q3874799"]],
    ["Vladimir Poutine et Sergueï Lavrov", ["Q7747", "Q58217"]],
  ])("found in running text: %s", (text, people) => {
    const { mentions } = analyze({ text, language: "und", published: "2025-12-01" as Day }, dataset);
    expect(mentions.map(({ id }) => id)).toEqual(people);
  });

  test.each<[typed: string, id: string]>([
    ["Путин", "Q7747"],
    ["зеленськ", "Q3874799"],
    ["Selenskyj", "Q3874799"],
    ["Poutine", "Q7747"],
    ["Lawrow", "Q58217"],
    ["Μητσοτάκης", "Q552751"],
    ["نتنياهو", "Q43723"],
    ["טראמפ", "Q22686"],
    ["习近平", "Q15031"],
    ["普京", "Q7747"],
    ["トランプ", "Q22686"],
    ["이재명", "Q12612463"],
    ["Deutschland", "DEU"],
    ["Allemagne", "DEU"],
    ["Германия", "DEU"],
    ["Україна", "UKR"],
    ["ألمانيا", "DEU"],
    ["צרפת", "FRA"],
  ])("typing %s finds %s", (typed, id) => {
    expect(lookUpHits(dataset, typed)[0]?.id).toBe(id);
  });
});

describe("titles in the languages of the interface", () => {
  const isHeld = new Set(
    dataset.recordsOf("person").flatMap((record) => {
      const person = dataset.person(dataset.idOf(record) as PersonId);
      return person === null
        ? []
        : termsOn(dataset, person, dataset.meta.asOf as Day).map(({ office }) => office);
    }),
  );
  const HEADS = /^(?:head-of-state|head-of-government|minister-foreign|minister-defence|minister-finance)$/u;

  test.each(TITLE_LANGUAGES)(
    "%s: every office of a present head or chief minister, and 9 of 10 of all",
    (language) => {
      const untranslated = offices.filter(
        (office) => officeTitle(dataset, office, language, "f") === office.title,
      );
      expect(
        untranslated.filter(({ id, kind }) => HEADS.test(kind) && isHeld.has(id)).map(({ id }) => id),
      ).toEqual([]);
      expect(untranslated.length / offices.length).toBeLessThan(0.1);
    },
  );
});
