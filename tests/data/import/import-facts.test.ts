import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadData } from "../../../scripts/data/load.ts";
import { importFacts } from "../../../scripts/import/import-facts.ts";
import type { Row } from "../../../scripts/import/tables.ts";
import { eachWithDataFolder } from "../../support/data-folder.ts";
import { table, termRow } from "./support.ts";

const folder = eachWithDataFolder();
let facts: string;
beforeEach(() => {
  facts = mkdtempSync(join(tmpdir(), "backgrounder-facts-"));
});
afterEach(() => rmSync(facts, { recursive: true }));

const NEW = termRow({
  person_name: "Dee Dogwood",
  wikidata_qid: "Q14",
  term_start: "1995-01-01",
  term_end: "2000-01-01",
});
const giveTerms = (...rows: readonly Row[]): void =>
  writeFileSync(join(facts, "office_terms.tsv"), table(rows));
const run = () => importFacts(facts, folder().path);

test("new facts stand in the files, sorted and in their form, and nothing stands beside them", () => {
  giveTerms(NEW);
  const before = Object.keys(folder().contents());
  expect(run()).toMatchObject({ ok: true });
  expect(Object.keys(folder().contents())).toEqual(before);
  expect(folder().read("leaders/UTO.yaml")).toContain(`
  - id: Q14
    name: Dee Dogwood
    terms:
      - { office: uto-president, from: '1995-01-01', to: '2000-01-01', sources: [wdh25], asOf: '2025-10-03' }
`);
  expect(loadData(folder().path)).toMatchObject({ ok: true });
});

test("a country's first person makes its file", () => {
  giveTerms(termRow({ ...NEW, office: "President of Erewhon", jurisdiction: "ERE" }));
  expect(run()).toMatchObject({ ok: true });
  expect(folder().read("leaders/ERE.yaml")).toMatch(/^# Erewhon: offices/u);
});

test("a second run changes nothing", () => {
  giveTerms(
    NEW,
    termRow({ ...NEW, person_name: "Eve Elm", wikidata_qid: "", term_start: "1980", term_end: "" }),
  );
  run();
  const once = folder().contents();
  expect(run()).toMatchObject({ ok: true });
  expect(folder().contents()).toEqual(once);
});

describe("it stops before anything is written", () => {
  test.each<[name: string, row: Row, message: RegExp]>([
    ["a wrong date", { term_start: "1995-13-01" }, /^term_start: /u],
    ["an unknown country", { jurisdiction: "ZZZ" }, /^jurisdiction: /u],
    ["a control character", { person_name: "Eve\u0000Elm" }, /^person_name: /u],
    ["markup", { person_name: "<script>Elm" }, /^person_name: /u],
    ["one id for two people", { wikidata_qid: "Q14", born: "1990" }, /^wikidata_qid: /u],
  ])("%s in the last row", (_, row, message) => {
    giveTerms({ ...NEW, born: "1950" }, termRow(row));
    const before = folder().contents();
    expect(run()).toEqual({
      ok: false,
      data: [],
      facts: [{ file: "office_terms.tsv", line: 3, message: expect.stringMatching(message) as string }],
    });
    expect(folder().contents()).toEqual(before);
  });

  test("an empty table", () => {
    writeFileSync(join(facts, "office_terms.tsv"), "");
    const before = folder().contents();
    expect(run()).toMatchObject({ ok: false, facts: [{ file: "office_terms.tsv", line: 1 }] });
    expect(folder().contents()).toEqual(before);
  });

  test("data/ with a mistake in it", () => {
    giveTerms(NEW);
    folder().change("leaders/UTO.yaml", "kind: head-of-state", "kind: emperor");
    const before = folder().contents();
    expect(run()).toMatchObject({ ok: false, data: [{ file: "leaders/UTO.yaml", line: 7 }], facts: [] });
    expect(folder().contents()).toEqual(before);
  });

  test("facts that data/ has no room for", () => {
    giveTerms(termRow({ ...NEW, person_name: `Dee ${"Dogwood".repeat(100)}` }));
    const before = folder().contents();
    expect(run()).toMatchObject({ ok: false, data: [{ file: "leaders/UTO.yaml" }], facts: [] });
    expect(folder().contents()).toEqual(before);
  });

  test("a file of data/ that is not there", () => {
    giveTerms(NEW);
    rmSync(join(folder().path, "bodies.yaml"));
    const before = folder().contents();
    expect(run()).toMatchObject({ ok: false, data: [{ file: "bodies.yaml", line: 1 }], facts: [] });
    expect(folder().contents()).toEqual(before);
  });

  test.each(["", "nowhere"])("a folder without tables (%s)", (name) => {
    const before = folder().contents();
    expect(importFacts(join(facts, name), folder().path)).toMatchObject({ ok: false, facts: [{ line: 1 }] });
    expect(folder().contents()).toEqual(before);
  });
});
