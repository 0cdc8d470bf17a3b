/** What a schema cannot see: references, duplicates, and time. Each error names file, line and what to write. */
import { firstDayOf, lastDayOf } from "../../engine/dataset/days.ts";
import type { PartialDate } from "../../engine/types.ts";
import { wordsOf } from "../../engine/match/name-index.ts";
import type { DataSources } from "./sources.ts";
import type { DataError, DataPath, YamlFile } from "./yaml-file.ts";

/** Days that two holders of one office may share: the day of the handover, in two time zones. */
const HANDOVER_DAYS = 2;

type Report = (file: YamlFile<unknown>, path: DataPath, message: string) => void;

export function checkRecords(data: DataSources): DataError[] {
  const errors: DataError[] = [];
  const report: Report = (file, path, message) =>
    errors.push({ file: file.file, line: file.lineOf(path), message });
  checkUnique(data, report);
  checkReferences(data, report);
  for (const file of data.leaders) checkLives(file, report);
  checkSingleHolders(data, report);
  for (const file of data.topics) checkTopicDates(file, report);
  checkNames(data, report);
  return errors;
}

function checkUnique(data: DataSources, report: Report): void {
  const seen = new Map<string, string>();
  const see = (kind: string, id: string, file: YamlFile<unknown>, path: DataPath): void => {
    const first = seen.get(`${kind} ${id}`);
    const where = `${file.file}:${file.lineOf(path)}`;
    if (first === undefined) seen.set(`${kind} ${id}`, where);
    else report(file, path, `${id}: there is another ${kind} of this id at ${first}; keep one of them`);
  };
  data.sources.value.forEach(({ id }, index) => see("source", id, data.sources, [index, "id"]));
  data.places.value.forEach(({ id }, index) => see("place", id, data.places, [index, "id"]));
  data.bodies.value.forEach(({ id }, index) => see("body", id, data.bodies, [index, "id"]));
  for (const file of data.leaders) {
    file.value.offices.forEach(({ id }, index) => see("office", id, file, ["offices", index, "id"]));
    file.value.people.forEach(({ id }, index) => see("person", id, file, ["people", index, "id"]));
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
    file.value.people.forEach((person, index) => {
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
    person.terms.forEach((term, row) => {
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
      if (person.died !== undefined && term.to === undefined) {
        report(file, at("terms", row), `${person.name} has died: this term needs its last day`);
      }
    });
  });
}

/** An office that one person holds at a time must not have two holders for longer than a handover takes. */
function checkSingleHolders(data: DataSources, report: Report): void {
  const single = new Set(
    data.leaders.flatMap((file) => file.value.offices.filter((office) => office.single).map(({ id }) => id)),
  );
  const holders = new Map<
    string,
    { name: string; from: number; to: number; file: YamlFile<unknown>; path: DataPath }[]
  >();
  for (const file of data.leaders) {
    file.value.people.forEach((person, index) => {
      person.terms.forEach((term, row) => {
        if (!single.has(term.office)) return;
        const known = holders.get(term.office) ?? [];
        // Dates known only to the month or year may overlap without being wrong: take their narrowest meaning.
        const from = last(term.from);
        const to = term.to === undefined ? Infinity : Math.max(first(term.to), from);
        known.push({ name: person.name, from, to, file, path: ["people", index, "terms", row] });
        holders.set(term.office, known);
      });
    });
  }
  for (const [office, terms] of holders) {
    terms.sort((a, b) => a.from - b.from);
    for (let index = 1; index < terms.length; index++) {
      const [before, after] = [terms[index - 1], terms[index]];
      if (before && after && before.to - after.from > HANDOVER_DAYS) {
        report(
          after.file,
          after.path,
          `${office}: ${before.name} and ${after.name} hold it at once; correct a date`,
        );
      }
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
    });
  }
  for (const file of data.topics) {
    checkWords([...file.value.forms, ...file.value.hints], file, ["forms"]);
    const shared = file.value.hints.filter((hint) => file.value.forms.includes(hint));
    for (const form of shared)
      report(file, ["hints"], `"${form}" is a form already; remove it from the hints`);
  }
}
