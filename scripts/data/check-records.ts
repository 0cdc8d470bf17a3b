/** What a schema cannot see: references, duplicates, and time. Each error names file, line and what to write. */
import { firstDayOf, lastDayOf } from "../../engine/dataset/days.ts";
import { ownLanguageOf } from "../../data/languages.ts";
import { isSingle } from "../../data/schema.ts";
import { overlappingHolders } from "./overlaps.ts";
import type { PartialDate } from "../../engine/types.ts";
import { wordsOf } from "../../engine/match/name-index.ts";
import { comparePeople, compareTerms } from "./sort-leaders.ts";
import type { DataSources } from "./sources.ts";
import type { DataError, DataPath, YamlFile } from "./yaml-file.ts";

type Term = DataSources["leaders"][number]["value"]["people"][number]["terms"][number];
type Report = (file: YamlFile<unknown>, path: DataPath, message: string) => void;

export function checkRecords(data: DataSources): DataError[] {
  const errors: DataError[] = [];
  const report: Report = (file, path, message) =>
    errors.push({ file: file.file, line: file.lineOf(path), message });
  checkUnique(data, report);
  checkReferences(data, report);
  for (const file of data.leaders) checkOrder(file, report);
  checkDuplicates(data, report);
  for (const file of data.leaders) checkLives(file, report);
  checkSingleHolders(data, report);
  for (const file of data.topics) checkTopicDates(file, report);
  checkNames(data, report);
  return errors;
}

function checkUnique(data: DataSources, report: Report): void {
  const seen = new Map<string, { readonly file: YamlFile<unknown>; readonly path: DataPath }>();
  const see = (kind: string, id: string, file: YamlFile<unknown>, path: DataPath): void => {
    const first = seen.get(`${kind} ${id}`);
    if (first === undefined) {
      seen.set(`${kind} ${id}`, { file, path });
      return;
    }
    // Lines are looked up for errors only: finding them reads the file again.
    const where = `${first.file.file}:${first.file.lineOf(first.path)}`;
    report(file, path, `${id}: there is another ${kind} of this id at ${where}; keep one of them`);
  };
  data.sources.value.forEach(({ id }, index) => see("source", id, data.sources, [index, "id"]));
  data.places.value.forEach(({ id }, index) => see("place", id, data.places, [index, "id"]));
  data.bodies.value.forEach(({ id }, index) => see("body", id, data.bodies, [index, "id"]));
  for (const file of data.leaders) {
    file.value.offices.forEach(({ id }, index) => see("office", id, file, ["offices", index, "id"]));
    file.value.people.forEach(({ id }, index) => see("person", id, file, ["people", index, "id"]));
  }
}

/** In order, a person is found without searching and a diff shows only what changed. */
function checkOrder(file: DataSources["leaders"][number], report: Report): void {
  const { jurisdiction, offices, people } = file.value;
  offices.forEach((office, index) => {
    const before = offices[index - 1];
    if (before && before.id > office.id)
      report(file, ["offices", index], `${office.id}: put it before ${before.id}`);
  });
  people.forEach((person, index) => {
    const before = people[index - 1];
    if (before && comparePeople(before, person) > 0) {
      report(
        file,
        ["people", index],
        `${person.name}: put this person before ${before.name} (by short name)`,
      );
    }
    person.terms.forEach((term, row) => {
      const earlier = person.terms[row - 1];
      if (earlier && compareTerms(earlier, term, jurisdiction) > 0) {
        report(
          file,
          ["people", index, "terms", row],
          `${person.name}: put the terms in the order of their beginnings`,
        );
      }
    });
  });
}

/** One name and one year of birth in two records is one person, unless a record says otherwise. */
function checkDuplicates(data: DataSources, report: Report): void {
  const seen = new Map<string, { readonly id: string; readonly file: string }>();
  for (const file of data.leaders) {
    file.value.people.forEach((person, index) => {
      if (person.born === undefined) return;
      const key = `${wordsOf(person.name).folded.join(" ")} ${person.born.slice(0, 4)}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, { id: person.id, file: file.file });
      else if (!person.notSameAs.includes(other.id)) {
        const message = `${person.name}, born ${person.born.slice(0, 4)}, is also ${other.id} in ${other.file}; keep one, or add \`notSameAs: [${other.id}]\``;
        report(file, ["people", index], message);
      }
    });
  }
}

function checkReferences(data: DataSources, report: Report): void {
  const ids = {
    source: new Set(data.sources.value.map(({ id }) => id)),
    place: new Set(data.places.value.map(({ id }) => id)),
    body: new Set(data.bodies.value.map(({ id }) => id)),
    office: new Set(data.leaders.flatMap((file) => file.value.offices.map(({ id }) => id))),
    person: new Set(data.leaders.flatMap((file) => file.value.people.map(({ id }) => id))),
    topic: new Set(data.topics.map((file) => file.value.id)),
  };
  const need = (
    kind: keyof typeof ids,
    wanted: readonly string[],
    file: YamlFile<unknown>,
    path: DataPath,
  ): void => {
    wanted.forEach((id, index) => {
      if (!ids[kind].has(id))
        report(file, [...path, index], `${id}: there is no ${kind} of this id; correct it or add it`);
    });
  };
  data.places.value.forEach((place, index) => {
    need("source", [...place.sources, ...(place.population ? [place.population.source] : [])], data.places, [
      index,
      "sources",
    ]);
    if (place.within !== undefined) need("place", [place.within], data.places, [index, "within"]);
  });
  data.bodies.value.forEach((body, index) => {
    need("source", [...body.sources, ...(body.members ? [body.members.source] : [])], data.bodies, [
      index,
      "sources",
    ]);
  });
  for (const file of data.leaders) {
    const { jurisdiction } = file.value;
    if (!ids.place.has(jurisdiction) && !ids.body.has(jurisdiction)) {
      report(file, ["jurisdiction"], `${jurisdiction}: add it to places.yaml or bodies.yaml`);
    }
    file.value.offices.forEach((office, index) => {
      if (office.contested) need("source", office.contested.sources, file, ["offices", index, "contested"]);
    });
    file.value.people.forEach((person, index) => {
      if (person.role) need("source", person.role.sources, file, ["people", index, "role"]);
      if (person.terms.length === 0 && person.role === undefined) {
        report(
          file,
          ["people", index],
          `${person.name}: add a term, or a role for somebody without an office`,
        );
      }
      person.terms.forEach((term, at) => {
        need("office", [term.office], file, ["people", index, "terms", at, "office"]);
        need("source", term.sources, file, ["people", index, "terms", at, "sources"]);
      });
    });
  }
  for (const file of data.topics) {
    const topic = file.value;
    need("person", topic.people, file, ["people"]);
    need("place", topic.places, file, ["places"]);
    need("body", topic.bodies, file, ["bodies"]);
    need("topic", [...topic.related, ...(topic.parent === undefined ? [] : [topic.parent])], file, [
      "related",
    ]);
    topic.facts.forEach((fact, index) => need("source", fact.sources, file, ["facts", index, "sources"]));
    topic.positions.forEach((position, index) =>
      need("source", position.sources, file, ["positions", index, "sources"]),
    );
  }
}

const first = (date: string): number => firstDayOf(date as PartialDate);
const last = (date: string): number => lastDayOf(date as PartialDate);

function checkLives(file: DataSources["leaders"][number], report: Report): void {
  file.value.people.forEach((person, index) => {
    const at = (...path: DataPath): DataPath => ["people", index, ...path];
    if (person.died !== undefined && person.born !== undefined && last(person.died) < first(person.born)) {
      report(file, at("died"), `${person.name} died before being born; correct one of the dates`);
    }
    person.terms.forEach((given, row) => {
      const term = { ...given, from: given.from ?? given.asOf };
      if (term.to !== undefined && term.end !== undefined) {
        report(file, at("terms", row, "end"), `${person.name}: this term has a last day; remove \`end\``);
      }
      if (given.from === undefined && (term.to !== undefined || term.end !== undefined)) {
        report(file, at("terms", row), `${person.name}: a term that has ended needs its first day`);
      }
      if (term.to !== undefined && last(term.to) < first(term.from)) {
        report(file, at("terms", row, "to"), `${person.name}: this term ends before it begins`);
      }
      if (first(term.from) > last(term.asOf)) {
        report(file, at("terms", row, "from"), `${person.name}: this term begins after its as-of day`);
      }
      if (person.born !== undefined && first(term.from) < first(person.born)) {
        report(file, at("terms", row, "from"), `${person.name}: this term begins before the birth`);
      }
      if (person.died !== undefined && first(term.from) > last(person.died)) {
        report(file, at("terms", row, "from"), `${person.name}: this term begins after the death`);
      }
      if (person.died !== undefined && term.to === undefined && term.end === undefined) {
        report(file, at("terms", row), `${person.name} has died: this term needs its last day`);
      }
    });
  });
}

/** An office that one person holds at a time must not have two holders for longer than a handover takes. */
function checkSingleHolders(data: DataSources, report: Report): void {
  const single = new Set(
    data.leaders.flatMap((file) => file.value.offices.filter(isSingle).map(({ id }) => id)),
  );
  const holders = new Map<
    string,
    { person: string; name: string; term: Term; file: YamlFile<unknown>; path: DataPath }[]
  >();
  for (const file of data.leaders) {
    file.value.people.forEach((person, index) => {
      person.terms.forEach((term, row) => {
        if (!single.has(term.office)) return;
        const known = holders.get(term.office) ?? [];
        known.push({
          person: person.id,
          name: person.name,
          term,
          file,
          path: ["people", index, "terms", row],
        });
        holders.set(term.office, known);
      });
    });
  }
  for (const [office, held] of holders) {
    for (const [before, after] of overlappingHolders(held)) {
      if (before.term.overlap !== undefined || after.term.overlap !== undefined) continue;
      const message = `${office}: ${before.name} and ${after.name} hold it at once; correct a date, or say why under \`overlap\``;
      report(after.file, after.path, message);
    }
  }
}

function checkTopicDates(file: DataSources["topics"][number], report: Report): void {
  const topic = file.value;
  topic.facts.forEach((fact, index) => {
    if (first(fact.date) > last(topic.asOf))
      report(file, ["facts", index, "date"], "this fact lies after the topic's as-of day");
    const before = topic.facts[index - 1];
    if (before && first(before.date) > first(fact.date)) {
      report(file, ["facts", index, "date"], "put the facts in the order of their dates");
    }
  });
}

function checkNames(data: DataSources, report: Report): void {
  const checkWords = (forms: readonly string[], file: YamlFile<unknown>, path: DataPath): void => {
    forms.forEach((form, index) => {
      if (wordsOf(form).folded.length === 0) report(file, [...path, index], `"${form}" has no word in it`);
    });
  };
  data.places.value.forEach((place, index) => {
    checkWords([place.name, ...place.aliases, ...place.demonyms, ...place.metonyms], data.places, [index]);
  });
  data.bodies.value.forEach((body, index) => {
    checkWords([body.name, ...body.aliases, ...body.metonyms], data.bodies, [index]);
  });
  for (const file of data.leaders) {
    file.value.people.forEach((person, index) => {
      checkWords([person.name, ...person.aliases, ...person.surnames], file, ["people", index]);
      const own = ownLanguageOf(file.value.jurisdiction);
      if (own !== undefined && Object.keys(person.names).length > 0 && person.names[own] === undefined) {
        report(file, ["people", index, "names"], `${person.name}: add the name in the own language, ${own}`);
      }
    });
  }
  for (const file of data.topics) {
    checkWords([...file.value.forms, ...file.value.hints], file, ["forms"]);
    const shared = file.value.hints.filter((hint) => file.value.forms.includes(hint));
    for (const form of shared)
      report(file, ["hints"], `"${form}" is a form already; remove it from the hints`);
  }
}
