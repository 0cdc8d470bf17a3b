/** What a schema cannot see: references, duplicates, order and time. Each error names file, line, field and what to write. */
import { checkFacts, checkOwnSources } from "./check-facts.ts";
import { checkNames } from "./check-names.ts";
import { checkReferences } from "./check-references.ts";
import { checkScheduled } from "./check-scheduled.ts";
import { checkTerms } from "./check-terms.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWritten } from "./check-written.ts";
import { reportTo, type Report } from "./report.ts";
import { comparePeople, compareTerms } from "./sort-leaders.ts";
import type { DataSources } from "./sources.ts";
import type { DataError, DataPath, YamlFile } from "./yaml-file.ts";

export function checkRecords(data: DataSources): DataError[] {
  const errors: DataError[] = [];
  const report = reportTo(errors);
  checkUnique(data, report);
  checkOwnSources(data, report);
  checkReferences(data, report);
  checkNeighbours(data.places, report);
  for (const file of [data.sources, data.places, data.bodies]) checkListOrder(file, report);
  for (const file of data.leaders) checkOrder(file, report);
  checkTerms(data, report);
  checkFacts(data, report);
  checkTexts(data, report);
  checkScheduled(data.scheduled, report);
  checkNames(data, report);
  // A file that is wrong in itself is also written otherwise: one error for one mistake.
  if (errors.length === 0) checkWritten(data, report);
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
    const where = `${first.file.file}:${first.file.lineOf(first.path)}`;
    report(file, path, `${id}: there is another ${kind} of this id at ${where}; keep one of them`);
  };
  data.sources.value.forEach(({ id }, index) => see("source", id, data.sources, [index, "id"]));
  // leaders/ID.yaml is of a place or a body: the two share their ids.
  data.places.value.forEach(({ id }, index) => see("place or body", id, data.places, [index, "id"]));
  data.bodies.value.forEach(({ id }, index) => see("place or body", id, data.bodies, [index, "id"]));
  for (const file of data.leaders) {
    file.value.offices.forEach(({ id }, index) => see("office", id, file, ["offices", index, "id"]));
    file.value.people.forEach(({ id }, index) => see("person", id, file, ["people", index, "id"]));
  }
}

/** Codes and slugs stand in one alphabet, whatever their letters: "abuja", "ABW". */
function checkListOrder(file: YamlFile<readonly { readonly id: string }[]>, report: Report): void {
  file.value.forEach(({ id }, index) => {
    const before = file.value[index - 1];
    if (before && before.id.toLowerCase() > id.toLowerCase())
      report(file, [index, "id"], `${id}: put it before ${before.id}`);
  });
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

/** A border has two sides. */
function checkNeighbours(file: DataSources["places"], report: Report): void {
  const neighboursOf = new Map(file.value.map(({ id, neighbours }) => [id, neighbours]));
  file.value.forEach(({ id, neighbours }, index) => {
    for (const other of neighbours) {
      if (neighboursOf.get(other)?.includes(id) === false)
        report(
          file,
          [index, "neighbours"],
          `${other}: it does not name ${id} as a neighbour; correct one of them`,
        );
    }
  });
}
