import { expect, test } from "vitest";
import type { TitlesSource } from "../../../data/schema.ts";
import type { OfficeKind } from "../../../engine/dataset/records.ts";
import { OfficeWordings } from "../../../scripts/data/office-wording.ts";

const row = (...en: string[]) => ({
  en,
  de: "x",
  fr: "x",
  es: "x",
  it: "x",
  pt: "x",
  uk: "я",
  ru: "я",
  ar: "ا",
  he: "א",
});
const TITLES: TitlesSource = {
  titles: [
    row("President"),
    row("Prime Minister", "Premier"),
    { ...row("Head of Government", "Premier"), takes: "region" },
    { ...row("Governor"), takes: "region" },
    { ...row("Minister", "Secretary of State"), takes: "fields" },
    row("Minister of Foreign Affairs"),
    { ...row("Party leader"), takes: "region" },
  ],
  fields: [row("Health"), row("Sport"), row("Science"), row("Youth Affairs", "Youth")],
};
const wordings = new OfficeWordings(TITLES);

test.each<[title: string, kind: OfficeKind, row: number | null, fields: number[], region: string | null]>([
  ["President of Utopia", "head-of-state", 0, [], null],
  ["Premier of Utopia", "head-of-government", 1, [], null],
  ["Premier of Amaurot, Utopia", "governor", 2, [], "Amaurot"],
  ["Governor of the Northern Shore", "governor", 3, [], "Northern Shore"],
  ["Minister of Health of Utopia", "minister", 4, [0], null],
  ["Secretary of State for Health, Science, and Youth of Utopia", "minister", 4, [0, 2, 3], null],
  ["Minister for Sport of Scotland, Utopia", "minister", 4, [1], "Scotland"],
  ["Minister for Health and Whales of Utopia", "minister", 4, [], "Health and Whales"],
  ["Second Secretary of State of Utopia", "minister-foreign", 5, [], null],
  ["Leader of the Green Party", "party-leader", 6, [], "Green Party"],
  ["First Citizen of Utopia", "head-of-government", 2, [], null],
  ["First Citizen of Utopia", "head-of-state", null, [], null],
])("%s (%s)", (title, kind, line, fields, region) => {
  expect(wordings.wordingOf({ title, kind }, ["Utopia"])).toEqual(
    line === null ? null : { title: line, fields, region },
  );
});
