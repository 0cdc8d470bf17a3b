/** A folder of tables into data/leaders/: all of it, or nothing. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import type { LeadersInput } from "../../data/schema.ts";
import { readSources, type DataSources } from "../data/sources.ts";
import { writeLeaders } from "../data/write-leaders.ts";
import type { DataError } from "../data/yaml-file.ts";
import { applyChanges } from "./changes.ts";
import { factTerms } from "./facts.ts";
import { peopleOf } from "./identity.ts";
import { Merger, type Files } from "./merge.ts";
import { addNewsPeople } from "./news-people.ts";
import { changeColumns, newsColumns, readTable, termColumns } from "./tables.ts";

type Outcome =
  | { readonly ok: true; readonly dropped: ReadonlyMap<string, number> }
  /** What is wrong, by where it stands: in data/, or in the tables. */
  | { readonly ok: false; readonly data: readonly DataError[]; readonly facts: readonly DataError[] };

const TABLES = ["office_terms.tsv", "current_leaders.tsv", "changes_2025_26.tsv", "people.tsv"] as const;

/** @param data the folder data/ of the project, or one laid out like it */
export function importFacts(facts: string, data: string): Outcome {
  const errors: DataError[] = [];
  const sources = readSources(data, errors);
  if (sources === null || errors.length > 0) return { ok: false, data: errors, facts: [] };
  const names = new Map(
    [...sources.places.value, ...sources.bodies.value].map(({ id, name, aliases }) => [
      id,
      [name, ...aliases],
    ]),
  );
  const places = new Set(names.keys());
  const columns = termColumns(places);
  const faults: DataError[] = [];
  if (!TABLES.some((file) => existsSync(join(facts, file)))) {
    faults.push({ file: "", line: 1, message: `there is none of the tables ${TABLES.join(", ")}` });
  }
  const [allTerms, currentTerms, changesFile, newsFile] = TABLES;
  const terms = [allTerms, currentTerms].flatMap((file) => readTable(facts, file, columns, faults));
  const changes = readTable(facts, changesFile, changeColumns(places), faults);
  const news = readTable(facts, newsFile, newsColumns(places), faults);
  if (faults.length > 0) return { ok: false, data: [], facts: faults };

  const dropped = new Map<string, number>();
  const merger = new Merger(
    filesOf(sources),
    { namesOf: (jurisdiction) => names.get(jurisdiction) ?? [] },
    dropped,
  );
  for (const person of peopleOf(factTerms(terms, dropped))) merger.add(person);
  applyChanges(changes, merger, dropped);
  addNewsPeople(news, merger, dropped);
  const written = replaceLeaders(data, merger.finish(), names);
  return written.length > 0 ? { ok: false, data: written, facts: [] } : { ok: true, dropped };
}

/** The fields as they are written: what is left out stays left out. */
const filesOf = (sources: DataSources): Files =>
  new Map(
    sources.leaders.map(({ value, text }) => [
      value.jurisdiction,
      load(text, { schema: CORE_SCHEMA }) as LeadersInput,
    ]),
  );

/** Writes beside data/ and reads it back; only what can be read takes the place of data/leaders/. */
function replaceLeaders(
  data: string,
  files: Files,
  names: ReadonlyMap<string, readonly string[]>,
): readonly DataError[] {
  const part = mkdtempSync(join(dirname(data), ".import-"));
  const leaders = join(data, "leaders");
  try {
    for (const file of ["sources.yaml", "places.yaml", "bodies.yaml", "scheduled.yaml", "titles.yaml"])
      cpSync(join(data, file), join(part, file));
    mkdirSync(join(part, "leaders"));
    for (const [jurisdiction, file] of files) {
      const [name = jurisdiction] = names.get(jurisdiction) ?? [];
      writeFileSync(join(part, "leaders", `${jurisdiction}.yaml`), writeLeaders(file, name));
    }
    const errors: DataError[] = [];
    readSources(part, errors);
    if (errors.length > 0) return errors;
    if (existsSync(leaders)) renameSync(leaders, join(part, "before"));
    renameSync(join(part, "leaders"), leaders);
    return [];
  } finally {
    if (!existsSync(leaders) && existsSync(join(part, "before"))) renameSync(join(part, "before"), leaders);
    rmSync(part, { recursive: true });
  }
}
