import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DataError } from "../../../scripts/data/yaml-file.ts";
import {
  changeColumns,
  newsColumns,
  readTable,
  termColumns,
  type Row,
} from "../../../scripts/import/tables.ts";
import { table, termRow } from "./support.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backgrounder-facts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PLACES = new Set(["UTO", "nato"]);
const FILE = "office_terms.tsv";

function read(text: string, columns = termColumns(PLACES)): { rows: Row[]; errors: string[] } {
  writeFileSync(join(folder, FILE), text);
  const errors: DataError[] = [];
  const rows = readTable(folder, FILE, columns, errors);
  return { rows, errors: errors.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
}

test("rows by column name", () => {
  const { rows, errors } = read(
    table([termRow({}), termRow({ person_name: "Ben Birch", wikidata_qid: "Q12" })]),
  );
  expect(errors).toEqual([]);
  expect(rows.map(({ person_name, jurisdiction }) => [person_name, jurisdiction])).toEqual([
    ["Ada Alder", "UTO"],
    ["Ben Birch", "UTO"],
  ]);
});

test("a table that is not there has no rows", () => {
  const errors: DataError[] = [];
  expect(readTable(folder, "people.tsv", newsColumns(PLACES), errors)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a byte order mark, Windows line ends and empty lines at the end change nothing", () => {
  const plain = table([termRow({})]);
  const { rows, errors } = read(`\uFEFF${plain.replaceAll("\n", "\r\n")}\r\n`);
  expect(errors).toEqual([]);
  expect(rows).toEqual(read(plain).rows);
});

test("invisible marks that come along with names from the web are taken off", () => {
  const { rows, errors } = read(table([termRow({ person_name: "\u200FAda\u00a0 Alder\u200B" })]));
  expect(errors).toEqual([]);
  expect(rows[0]?.["person_name"]).toBe("Ada Alder");
});

describe("what is wrong is named by file, line and field", () => {
  test.each<[name: string, row: Row, error: RegExp]>([
    [
      "a day that is not",
      { term_start: "2001-02-30" },
      /^office_terms\.tsv:3: term_start: there is no such day$/u,
    ],
    ["a date in words", { term_end: "May 2005" }, /:3: term_end: write the date like/u],
    ["a birth in the other order", { born: "03/02/1950" }, /:3: born: write the date like/u],
    ["an unknown country", { jurisdiction: "XYZ" }, /:3: jurisdiction: "XYZ" is no country or body/u],
    ["no country", { jurisdiction: "" }, /:3: jurisdiction: /u],
    ["a path for a country", { jurisdiction: "../../etc" }, /:3: jurisdiction: /u],
    ["a control character", { person_name: "Ada\u0007Alder" }, /:3: person_name: remove the markup/u],
    ["markup", { office: "<b>President</b> of Utopia" }, /:3: office: remove the markup/u],
    ["another encoding", { aliases: "Ad\uFFFD" }, /:3: aliases: remove/u],
    ["no office", { office: "" }, /:3: office: write something/u],
    ["no id", { wikidata_qid: "Ada" }, /:3: wikidata_qid: write an id like Q7747/u],
    ["a very long cell", { aliases: "A".repeat(10_000) }, /:3: aliases: shorten/u],
    [
      "one id for two people",
      { born: "1980-01-01" },
      /:3: wikidata_qid: another row has Q11 born in 1950, this one in 1980/u,
    ],
  ])("%s", (_, row, error) => {
    const { errors } = read(table([termRow({ born: "1950" }), termRow({ born: "1950", ...row })]));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(error);
  });

  test.each(["", "\uFEFF", "\r\n\r\n"])("an empty file (%j)", (text) => {
    expect(read(text).errors).toEqual([
      "office_terms.tsv:1: the file: it is empty; write its rows, or remove it",
    ]);
  });

  test("a missing column, and one that is there twice", () => {
    const text = table([termRow({})]).replace("term_end", "born");
    expect(read(text).errors).toEqual([
      "office_terms.tsv:1: term_end: this column is missing",
      "office_terms.tsv:1: born: there are two such columns",
    ]);
  });

  test("a row with a cell too few", () => {
    const text = `${table([termRow({})])}Ada Alder\tQ11\n`;
    expect(read(text).errors).toEqual([
      "office_terms.tsv:3: the row: write 14 cells with tabs between them, not 2",
    ]);
  });

  test("the tables of changes and of news", () => {
    const change = {
      country: "XYZ",
      office: "",
      predecessor: "A",
      successor: "B",
      date: "2026-01-01",
      confidence: "high",
    };
    expect(read(table([change]), changeColumns(PLACES)).errors).toEqual([
      expect.stringContaining("tsv:2: country: "),
      expect.stringContaining("tsv:2: office: "),
    ]);
    const named = {
      rank: "first",
      name: "<i>A</i>",
      iso3: "",
      role_note_as_of_oct2026: "",
      mentions: "-1",
      forms_seen: "<A>(3)",
    };
    expect(read(table([named]), newsColumns(PLACES)).errors).toEqual([
      expect.stringContaining("tsv:2: rank: "),
      expect.stringContaining("tsv:2: name: "),
      expect.stringContaining("tsv:2: mentions: "),
    ]);
  });
});
