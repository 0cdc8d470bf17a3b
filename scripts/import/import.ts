/**
 * `npm run data:import -- FACTS_FOLDER`: merges tables of facts into data/leaders/. The outcome is a diff that somebody
 * reviews; a second run without new facts changes nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import type { LeadersInput } from "../../data/schema.ts";
import { dataFolder } from "../data/paths.ts";
import { readSources } from "../data/sources.ts";
import type { DataError } from "../data/yaml-file.ts";
import { writeLeaders } from "../data/write-leaders.ts";
import { applyChanges } from "./changes.ts";
import { readFactTerms, readTable } from "./facts.ts";
import { peopleOf } from "./identity.ts";
import { Merger, type Files } from "./merge.ts";
import { addNewsPeople } from "./news-people.ts";

const [facts] = process.argv.slice(2);
if (facts === undefined) {
  console.error("usage: npm run data:import -- FACTS_FOLDER");
  process.exitCode = 1;
} else {
  importFacts(facts);
}

function importFacts(folder: string): void {
  const errors: DataError[] = [];
  const data = readSources(dataFolder, errors);
  if (data === null) throw new Error("data/ has errors: npm run data:check");
  const names = new Map<string, readonly string[]>();
  for (const place of data.places.value) names.set(place.id, [place.name, ...place.aliases]);
  for (const body of data.bodies.value) names.set(body.id, [body.name, ...body.aliases]);
  const dropped = new Map<string, number>();
  const merger = new Merger(
    readFiles(),
    { namesOf: (jurisdiction) => names.get(jurisdiction) ?? [] },
    dropped,
  );
  for (const person of peopleOf(readFactTerms(folder, dropped))) merger.add(person);
  applyChanges(readTable(folder, "changes_2025_26.tsv"), merger, dropped);
  addNewsPeople(readTable(folder, "people.tsv"), merger, dropped);
  const files = merger.finish();
  mkdirSync(join(dataFolder, "leaders"), { recursive: true });
  for (const [jurisdiction, file] of files) {
    const [name] = names.get(jurisdiction) ?? [];
    if (name === undefined) throw new Error(`${jurisdiction}: add it to places.yaml or bodies.yaml first`);
    writeFileSync(join(dataFolder, "leaders", `${jurisdiction}.yaml`), writeLeaders(file, name));
  }
  for (const [reason, count] of [...dropped].toSorted(([, a], [, b]) => b - a))
    console.log(`left out: ${count} ${reason}`);
}

function readFiles(): Files {
  const folder = join(dataFolder, "leaders");
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => [
        basename(name, ".yaml"),
        // Checked above by readSources; read once more for the fields as they are written.
        load(readFileSync(join(folder, name), "utf8"), { schema: CORE_SCHEMA }) as LeadersInput,
      ]),
  );
}
