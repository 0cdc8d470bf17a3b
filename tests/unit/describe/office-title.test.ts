import { describe, expect, test } from "vitest";
import { lookUpHits } from "../../../engine/describe/entry.ts";
import { officeTitle } from "../../../engine/describe/office-title.ts";
import { describePerson } from "../../../engine/describe/person.ts";
import type { Day, OfficeId, PersonId } from "../../../engine/types.ts";
import { shippedDataset } from "../../support/dataset.ts";

const dataset = shippedDataset();
const title = (id: string, language: string, sex: "m" | "f" | null = null): string => {
  const office = dataset.office(id as OfficeId);
  return office === null ? "" : officeTitle(dataset, office, language, sex);
};

describe("the title of an office", () => {
  test.each<[id: string, language: string, sex: "m" | "f" | null, title: string]>([
    ["fra-president", "en", "m", "President of France"],
    ["fra-president", "de", "m", "Präsident (Frankreich)"],
    ["fra-president", "de", "f", "Präsidentin (Frankreich)"],
    ["fra-president", "de", null, "Präsident (Frankreich)"],
    ["fra-president", "es", "f", "Presidenta (Francia)"],
    ["fra-president", "it", "m", "Presidente (Francia)"],
    ["fra-president", "ar", "m", "رئيس (فرنسا)"],
    ["fra-president", "he", "m", "נשיא (צרפת)"],
    ["ukr-foreign-minister", "uk", "m", "Міністр закордонних справ (Україна)"],
    ["ukr-foreign-minister", "ru", "f", "Министр иностранных дел (Украина)"],
    ["fra-president", "ja", "m", "President of France"],
  ])("%s in %s (%s): %s", (id, language, sex, expected) => {
    expect(title(id, language, sex)).toBe(expected);
  });

  test.each<[language: string, title: string]>([
    ["de", "Minister für Wirtschaft, Industrie und Innovation (Utopia)"],
    ["es", "Ministro de Economía, Innovación e Industria (Utopia)"],
    ["fr", "Ministre de l'Économie, de l'Innovation et de l'Industrie (Utopia)"],
    ["ar", "وزير الاقتصاد والابتكار والصناعة (Utopia)"],
    ["he", "שר הכלכלה, החדשנות והתעשייה (Utopia)"],
  ])("what a minister is minister of is joined as %s joins words", (language, expected) => {
    const made = Object.fromEntries(
      ["de", "es", "fr", "ar", "he"].map((code) => [code, [MINISTER[code as keyof typeof MINISTER]]]),
    );
    const small = {
      ...dataset,
      get: () => null,
      titles: { titles: [made], fields: FIELDS },
    } as unknown as typeof dataset;
    const office = {
      title: "Minister",
      jurisdiction: "Utopia",
      wording: { title: 0, fields: language === "de" ? [0, 2, 1] : [0, 1, 2], region: null },
    } as unknown as Parameters<typeof officeTitle>[1];
    expect(officeTitle(small, office, language, "m")).toBe(expected);
  });
});

const MINISTER = { de: "Minister", es: "Ministro", fr: "Ministre", ar: "وزير", he: "שר" };
const FIELDS = [
  { de: ["Wirtschaft"], es: ["Economía"], fr: ["de l'Économie"], ar: ["الاقتصاد"], he: ["הכלכלה"] },
  { de: ["Innovation"], es: ["Innovación"], fr: ["de l'Innovation"], ar: ["الابتكار"], he: ["החדשנות"] },
  { de: ["Industrie"], es: ["Industria"], fr: ["de l'Industrie"], ar: ["الصناعة"], he: ["התעשייה"] },
];

test("a person and a look-up speak the reader's language", () => {
  const person = describePerson(dataset, "Q7747" as PersonId, "2025-09-05" as Day, "2025-10-01" as Day, "uk");
  expect(person).toMatchObject({ name: "Володимир Путін", onDateline: [{ title: "Президент (Росія)" }] });
  expect(lookUpHits(dataset, "Путин", "ru")[0]).toMatchObject({
    name: "Владимир Путин",
    note: "Президент (Россия), 2012–",
  });
  expect(lookUpHits(dataset, "Deutschland", "fr")[0]).toMatchObject({ name: "Allemagne" });
});
