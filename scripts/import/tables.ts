/** The tables of a facts folder, checked cell by cell before anything is made of them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataError } from "../data/yaml-file.ts";
import { jurisdictionOf } from "./jurisdictions.ts";

export type Row = Readonly<Record<string, string>>;

/** What is wrong with a cell of a row, or `null`. */
type Check = (cell: string, row: Row) => string | null;
type Columns = Readonly<Record<string, Check>>;

const MAX_CELL = 2_000;

// oxlint-disable-next-line no-control-regex -- the point of this pattern
const FORBIDDEN = /[<>\u0000-\u001f\u007f-\u009f\ufffd]/u;

/** Marks of writing direction and the like come along with names from the web; nothing is lost without them. */
const cleanCell = (cell: string): string =>
  cell
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();

const text: Check = (cell) => {
  if (FORBIDDEN.test(cell)) return "remove the markup or the invisible character";
  return cell.length > MAX_CELL ? `shorten this to ${MAX_CELL} characters` : null;
};

const date: Check = (cell) => {
  if (cell === "") return null;
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(cell)) return "write the date like 2025, 2025-09 or 2025-09-05";
  const [year = 0, month = 1, day = 1] = cell.split("-").map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? null : "there is no such day";
};

const number: Check = (cell) => (/^\d+$/u.test(cell) ? null : "write a whole number");

/** One number for two people would make one person of them. */
function wikidata(): Check {
  const bornIn = new Map<string, string>();
  return (id, row) => {
    // Wikidata's own sign for somebody it cannot name; such a row is left out later.
    if (/^[0-9a-f]{32}$/u.test(id)) return null;
    if (!/^(?:Q[1-9]\d*)?$/u.test(id)) return "write an id like Q7747, or nothing";
    const year = /^\d{4}(?=-|$)/u.exec(row["born"] ?? "")?.[0] ?? "";
    if (id === "" || year === "") return null;
    const known = bornIn.get(id) ?? year;
    bornIn.set(id, known);
    return known === year
      ? null
      : `another row has ${id} born in ${known}, this one in ${year}; correct the id or the year`;
  };
}

/** Some people of the news table belong to no country; a term always does. */
const country =
  (places: ReadonlySet<string>, isOptional: boolean): Check =>
  (cell) => {
    if (isOptional && cell === "") return null;
    const place = jurisdictionOf(cell);
    return place !== null && places.has(place)
      ? null
      : `"${cell}" is no country or body that we have; correct it, or add it to places.yaml or bodies.yaml`;
  };

const needed: Check = (cell, row) => (cell === "" ? "write something here" : text(cell, row));

/** Columns of both tables of terms: read the two with one call's outcome. @param places ids of the places and bodies of data/ */
export const termColumns = (places: ReadonlySet<string>): Columns => ({
  person_name: text,
  wikidata_qid: wikidata(),
  aliases: text,
  office: needed,
  office_kind: text,
  jurisdiction: country(places, false),
  party: text,
  term_start: date,
  term_end: date,
  born: date,
  died: date,
  gender: text,
  source: text,
  source_as_of: date,
});

export const changeColumns = (places: ReadonlySet<string>): Columns => ({
  country: country(places, true),
  office: needed,
  predecessor: text,
  successor: text,
  date: text, // "by 2026-04", "2026-03 (early)": only whole days are used
  confidence: text,
});

export const newsColumns = (places: ReadonlySet<string>): Columns => ({
  rank: number,
  name: needed,
  iso3: country(places, true),
  role_note_as_of_oct2026: text,
  mentions: number,
  forms_seen: () => null, // as texts have them, with their slips; the importer picks the names out
});

/** Rows by column name; a table that is not there has none. What is wrong goes to `errors`. */
export function readTable(folder: string, file: string, columns: Columns, errors: DataError[]): Row[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const wrong = (line: number, message: string): void => void errors.push({ file, line, message });
  // Spreadsheets write a byte order mark and Windows line ends: neither is part of a cell.
  const lines = readFileSync(path, "utf8")
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u);
  const names = (lines[0] ?? "").split("\t");
  if (lines.every((line) => line.trim() === "")) {
    wrong(1, "the file: it is empty; write its rows, or remove it");
    return [];
  }
  for (const name of Object.keys(columns)) {
    const count = names.filter((other) => other === name).length;
    if (count !== 1)
      wrong(1, `${name}: ${count === 0 ? "this column is missing" : "there are two such columns"}`);
  }
  return lines.flatMap((line, index) => {
    if (index === 0 || line.trim() === "") return [];
    const cells = line.split("\t");
    if (cells.length !== names.length) {
      wrong(index + 1, `the row: write ${names.length} cells with tabs between them, not ${cells.length}`);
      return [];
    }
    const row = Object.fromEntries(names.map((name, at) => [name, cleanCell(cells[at] ?? "")]));
    for (const [name, check] of Object.entries(columns)) {
      const fault = check(row[name] ?? "", row);
      if (fault !== null) wrong(index + 1, `${name}: ${fault}`);
    }
    return [row];
  });
}
