import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadData, describeError } from "../../scripts/data/load.ts";
import { dataFolder } from "../../scripts/data/paths.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backgrounder-data-"));
  cpSync(dataFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The errors after changing one file of the real data. */
function errorsAfter(file: string, change: (text: string) => string): string[] {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  const loaded = loadData(folder);
  return loaded.ok ? [] : loaded.errors.map(describeError);
}
const lineOf = (file: string, words: string): number =>
  readFileSync(join(dataFolder, file), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(words)) + 1;

describe("data/ as it stands", () => {
  test("has no error", () => {
    expect(loadData(dataFolder)).toMatchObject({ ok: true });
  });
});

describe("a mistake is named by file, line and what to write", () => {
  const FRANCE = "leaders/FRA.yaml";

  test.each<[name: string, file: string, change: (text: string) => string, error: RegExp]>([
    [
      "no such day",
      FRANCE,
      (text) => text.replace("'2017-05-14'", "'2017-02-30'"),
      /to: there is no such day/u,
    ],
    [
      "a date in words",
      FRANCE,
      (text) => text.replace("'2017-05-14'", "May 2017"),
      /write the date like 2025/u,
    ],
    [
      "a name in another script",
      "leaders/RUS.yaml",
      (text) => text.replace("ru: Владимир Путин", "ru: Vladimir Putin"),
      /write the letters of the language "ru" only/u,
    ],
    [
      "names without the own language's",
      "leaders/RUS.yaml",
      (text) => text.replace("ru: Владимир Путин, ", ""),
      /Vladimir Putin: add the name in the own language, ru/u,
    ],
    [
      "a title in another script",
      "titles.yaml",
      (text) => text.replace("ru: Президент", "ru: President"),
      /write/u,
    ],
    [
      "an unknown field",
      FRANCE,
      (text) => text.replace("jurisdiction:", "rating: good\njurisdiction:"),
      /there is no such field/u,
    ],
    [
      "a missing field",
      FRANCE,
      (text) => text.replace("    name: Emmanuel Macron\n", ""),
      /name: this field is missing/u,
    ],
    [
      "an unknown office",
      FRANCE,
      (text) => text.replace("office: fra-president,", "office: fra-emperor,"),
      /fra-emperor: there is no office/u,
    ],
    [
      "an unknown source",
      FRANCE,
      (text) => text.replace("[wdh25", "[hearsay"),
      /hearsay: there is no source/u,
    ],
    [
      "markup in a name",
      FRANCE,
      (text) => text.replace("name: Emmanuel Macron", "name: <b>Emmanuel Macron</b>"),
      /remove the markup/u,
    ],
    [
      "an invisible character",
      FRANCE,
      (text) => text.replace("name: Emmanuel Macron", 'name: "Emmanuel\\u200b Macron"'),
      /invisible character/u,
    ],
    [
      "a term that ends before it begins",
      FRANCE,
      (text) => text.replace("to: '2024-09-05'", "to: '2023-09-05'"),
      /ends before it begins/u,
    ],
    [
      "two files of one jurisdiction",
      FRANCE,
      (text) => text.replace("jurisdiction: FRA", "jurisdiction: DEU"),
      /jurisdiction: write FRA/u,
    ],
    [
      "the same person twice",
      FRANCE,
      (text) => text.replace("id: Q3052772", "id: Q7747"),
      /another person of this id/u,
    ],
    [
      "two holders at once",
      FRANCE,
      (text) => text.replace("to: '2017-05-14'", "to: '2018-05-14'"),
      /hold it at once/u,
    ],
    [
      "a scheduled event out of order",
      "scheduled.yaml",
      (text) => text.replace("date: '2026-05-30'", "date: '2026-12-30'"),
      /put it before parliamentary election in Malta/u,
    ],
    [
      "a scheduled event that changes an unknown office",
      "scheduled.yaml",
      (text) => text.replace("offices: [mlt-prime-minister]", "offices: [mlt-emperor]"),
      /mlt-emperor: there is no office/u,
    ],
    [
      "a scheduled event of nowhere",
      "scheduled.yaml",
      (text) => text.replace("jurisdiction: MLT", "jurisdiction: XXX"),
      /XXX: there is no place or body/u,
    ],
    [
      "an event that was over when it was said to be scheduled",
      "scheduled.yaml",
      (text) => text.replace(/asOf: '2026-05-30'/u, "asOf: '2026-06-30'"),
      /its as-of day lies after it/u,
    ],
    ["broken YAML", FRANCE, (text) => text.replace("offices:", "offices: ["), /:\d+: /u],
    ["an empty file", FRANCE, () => "", /the file is empty/u],
    [
      "a border with one side",
      "places.yaml",
      (text) => text.replace(/(- id: FRA\n(?: {2}.+\n)+? {2}neighbours: \[AND, )/u, "$1NZL, "),
      /NZL: it does not name FRA as a neighbour/u,
    ],
    [
      "a body that is not there",
      "places.yaml",
      (text) => text.replace("memberOf: [", "memberOf: [league-of-nations, "),
      /league-of-nations: there is no body/u,
    ],
    [
      "bodies out of order",
      "bodies.yaml",
      (text) => text.replace("- id: nato\n", "- id: zzz-nato\n"),
      /put it before zzz-nato/u,
    ],
    ["a source without https", "sources.yaml", (text) => text.replace("https://", "http://"), /https/u],
    [
      "a fact after the as-of day",
      "topics/nato-article-5.yaml",
      (text) => text.replace(/asOf: '\d{4}/u, "asOf: '1990"),
      /after the file's as-of day/u,
    ],
    [
      "a judging word in our own voice",
      "topics/nato-article-5.yaml",
      (text) => text.replace(/title: .*/u, "title: The notorious Article 5"),
      /title: "notorious" judges; say who calls it so/u,
    ],
    [
      "a sentence that another topic has",
      "topics/nato-article-5.yaml",
      (text) =>
        text.replace(/text: .*/u, "text: A US draft of 28 points would treat Crimea as de facto Russian."),
      /crimea-annexation\.yaml has this sentence too/u,
    ],
    [
      "a summary too long",
      "topics/nato-article-5.yaml",
      (text) =>
        text.replace(
          /summary: >?-?\n?/u,
          (found) => `${found}${found.endsWith("\n") ? "  " : ""}${"word ".repeat(80)}`,
        ),
      /70 words/u,
    ],
  ])("%s", (_, file, change, error) => {
    const errors = errorsAfter(file, change);
    expect(errors.join("\n")).toMatch(error);
    for (const line of errors) expect(line).toMatch(/^data\/[\w./-]+\.yaml:\d+: .+/u);
  });

  test("the line is that of the value", () => {
    const [error] = errorsAfter(FRANCE, (text) => text.replace("name: Emmanuel Macron", "name: 7"));
    expect(error).toContain(
      `data/${FRANCE}:${lineOf(FRANCE, "name: Emmanuel Macron")}: people.name: write a text`,
    );
  });
});
