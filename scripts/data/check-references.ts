/** Every id that a record names is there, and every source is named by a record. */
import type { Report } from "./report.ts";
import { allSources, type DataSources, type Source } from "./sources.ts";
import type { DataPath, YamlFile } from "./yaml-file.ts";

export function checkReferences(data: DataSources, report: Report): void {
  const ids = {
    source: new Set(allSources(data).map(({ id }) => id)),
    place: new Set(data.places.value.map(({ id }) => id)),
    body: new Set(data.bodies.value.map(({ id }) => id)),
    office: new Set(data.leaders.flatMap((file) => file.value.offices.map(({ id }) => id))),
    person: new Set(data.leaders.flatMap((file) => file.value.people.map(({ id }) => id))),
    topic: new Set(data.topics.map((file) => file.value.id)),
  };
  const used = new Set<string>();
  const need = (
    kind: keyof typeof ids,
    wanted: readonly string[],
    file: YamlFile<unknown>,
    path: DataPath,
  ): void => {
    wanted.forEach((id, index) => {
      if (kind === "source") used.add(id);
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
    need("body", place.memberOf, data.places, [index, "memberOf"]);
    need("place", place.neighbours, data.places, [index, "neighbours"]);
  });
  data.bodies.value.forEach((body, index) => {
    need("source", [...body.sources, ...(body.members ? [body.members.source] : [])], data.bodies, [
      index,
      "sources",
    ]);
    need("office", body.ledBy, data.bodies, [index, "ledBy"]);
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
      need("person", person.notSameAs, file, ["people", index, "notSameAs"]);
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
  for (const file of [data.places, data.bodies]) {
    file.value.forEach(({ sharesNameWith }, index) => {
      sharesNameWith.forEach((id, at) => {
        if (!ids.place.has(id) && !ids.body.has(id))
          report(
            file,
            [index, "sharesNameWith", at],
            `${id}: there is no place or body of this id; correct it`,
          );
      });
    });
  }
  data.scheduled.value.forEach((event, index) => {
    if (!ids.place.has(event.jurisdiction) && !ids.body.has(event.jurisdiction)) {
      report(
        data.scheduled,
        [index, "jurisdiction"],
        `${event.jurisdiction}: there is no place or body of this id`,
      );
    }
    need("office", event.offices, data.scheduled, [index, "offices"]);
    need("source", event.sources, data.scheduled, [index, "sources"]);
  });
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
  for (const file of data.onRecord) {
    need("person", file.value.people, file, ["people"]);
    need("topic", file.value.topics, file, ["topics"]);
    file.value.documented.forEach((fact, index) =>
      need("source", fact.sources, file, ["documented", index, "sources"]),
    );
  }
  checkUsed(data.sources.value, data.sources, [], used, report);
  for (const file of [...data.topics, ...data.onRecord])
    checkUsed(file.value.sources, file, ["sources"], used, report);
}

/** A document that nothing cites is an oversight, here or where it was to be cited. */
function checkUsed(
  sources: readonly Source[],
  file: YamlFile<unknown>,
  path: DataPath,
  used: ReadonlySet<string>,
  report: Report,
): void {
  sources.forEach(({ id }, index) => {
    if (!used.has(id))
      report(file, [...path, index, "id"], `${id}: nothing cites this source; cite it or remove it`);
  });
}
