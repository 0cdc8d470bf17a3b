/** Names have words in them, and two records that share one say that they know of each other. */
import { ownLanguageOf } from "../../data/languages.ts";
import { wordsOf } from "../../engine/match/name-index.ts";
import type { Report } from "./report.ts";
import type { DataSources } from "./sources.ts";
import type { DataPath, YamlFile } from "./yaml-file.ts";

interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** Words of its own that two records may well share: surnames, and the hints of topics. */
  readonly others: readonly string[];
  /** Ids of records of which it says that they share a name with it. */
  readonly knows: readonly string[];
  /** What to write where the other stays. */
  readonly mark: (other: string) => string;
  readonly file: YamlFile<unknown>;
  readonly path: DataPath;
}

export function checkNames(data: DataSources, report: Report): void {
  const people = data.leaders.flatMap(namedPeople);
  const things = [...namedPlaces(data.places), ...namedPlaces(data.bodies), ...data.topics.map(namedTopic)];
  for (const one of [...people, ...things]) {
    for (const form of [...one.names, ...one.others]) {
      if (wordsOf(form).folded.length === 0) report(one.file, one.path, `"${form}" has no word in it`);
    }
  }
  for (const file of data.leaders) checkOwnLanguage(file, report);
  // People and places have no mark for each other: who bears the name of a country is told by the linker's evidence.
  checkShared(people, report);
  checkShared(things, report);
  for (const file of data.topics) {
    const shared = file.value.hints.filter((hint) => file.value.forms.includes(hint));
    for (const form of shared)
      report(file, ["hints"], `"${form}" is a form already; remove it from the hints`);
  }
}

/** Names in foreign scripts are worth little without the one at home. */
function checkOwnLanguage(file: DataSources["leaders"][number], report: Report): void {
  const own = ownLanguageOf(file.value.jurisdiction);
  if (own === undefined) return;
  file.value.people.forEach(({ name, names }, index) => {
    if (Object.keys(names).length > 0 && names[own] === undefined)
      report(file, ["people", index, "names"], `${name}: add the name in the own language, ${own}`);
  });
}

const namedPeople = (file: DataSources["leaders"][number]): Named[] =>
  file.value.people.map((person, index) => ({
    id: person.id,
    names: [person.name, ...person.aliases],
    others: person.surnames,
    knows: person.notSameAs,
    mark: (other) => `add \`notSameAs: [${other}]\` if they are two people`,
    file,
    path: ["people", index],
  }));

const namedPlaces = (file: DataSources["places"] | DataSources["bodies"]): Named[] =>
  file.value.map((place, index) => ({
    id: place.id,
    names: [place.name, ...place.aliases, ...place.metonyms, ...("demonyms" in place ? place.demonyms : [])],
    others: [],
    knows: place.sharesNameWith,
    mark: (other) => `add \`sharesNameWith: [${other}]\` if news uses the word for both`,
    file,
    path: [index],
  }));

/** A topic may be called like a place or topic to which it is linked anyway: the Crimean peninsula. */
const namedTopic = (file: DataSources["topics"][number]): Named => {
  const { id, forms, hints, places, bodies, related, parent } = file.value;
  return {
    id,
    names: forms,
    others: hints,
    knows: [...places, ...bodies, ...related, ...(parent === undefined ? [] : [parent])],
    mark: (other) => `name ${other} under places, bodies or related if news uses the words for both`,
    file,
    path: ["forms"],
  };
};

/** A name of two records that neither knows of is one record written twice, or one that needs a look. */
function checkShared(all: readonly Named[], report: Report): void {
  const byName = new Map<string, Named[]>();
  for (const one of all) {
    for (const name of new Set(one.names.map((form) => wordsOf(form).folded.join(" ")))) {
      for (const other of byName.get(name) ?? []) {
        if (one.knows.includes(other.id) || other.knows.includes(one.id)) continue;
        const where = `${other.id} in ${other.file.file}:${other.file.lineOf(other.path)}`;
        report(
          one.file,
          one.path,
          `${one.id}: "${name}" also names ${where}; keep one of the two, or ${one.mark(other.id)}`,
        );
      }
      byName.set(name, [...(byName.get(name) ?? []), one]);
    }
  }
}
