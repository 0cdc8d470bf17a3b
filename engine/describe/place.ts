/** A state, city or organisation as the surfaces show it. */
import type { Dataset } from "../dataset/dataset.ts";
import {
  OFFICE_RANK,
  type BodyRecord,
  type Figure,
  type OfficeRecord,
  type PlaceRecord,
} from "../dataset/records.ts";
import { holdersOn } from "../dataset/holders.ts";
import type { BodyId, Day, OfficeId, PlaceId, SourceId } from "../types.ts";
import type { PlaceView } from "../views.ts";
import { sourceViews } from "./source-views.ts";
import { topicsOf } from "./topics-of.ts";

export function describePlace(dataset: Dataset, id: PlaceId): PlaceView | null {
  const place = dataset.get("place", id);
  if (place === null) return null;
  return {
    id,
    name: place.name,
    kind: place.kind,
    facts: [
      ...fact("capital", place.capital),
      ...fact("government", place.government),
      ...figure("population", place.population),
      ...fact(
        "within",
        place.within === null ? null : (dataset.get("place", place.within)?.name ?? place.within),
      ),
      ...names("memberOf", dataset, "body", place.memberOf),
      ...names("neighbours", dataset, "place", place.neighbours),
    ],
    leaders: leadersOf(dataset, (office) => office.jurisdiction === id),
    topics: topicsOf(dataset, dataset.numberOf("place", id)),
    asOf: place.asOf,
    sources: sourceViews(dataset, [
      ...new Set([
        ...sourcesOf(place, place.population),
        ...place.memberOf.flatMap((body) => memberSource(dataset.get("body", body))),
      ]),
    ]),
  };
}

export function describeBody(dataset: Dataset, id: BodyId): PlaceView | null {
  const body = dataset.get("body", id);
  if (body === null) return null;
  return {
    id,
    name: body.name,
    kind: body.kind,
    facts: [...fact("what", body.what), ...fact("founded", body.founded), ...figure("members", body.members)],
    leaders: leadersOf(dataset, (office) => office.jurisdiction === id || body.ledBy.includes(office.id)),
    topics: topicsOf(dataset, dataset.numberOf("body", id)),
    asOf: body.asOf,
    sources: sourceViews(dataset, sourcesOf(body, body.members)),
  };
}

type Facts = PlaceView["facts"];
type FactLabel = Facts[number]["label"];

const fact = (label: FactLabel, value: string | null): Facts =>
  value === null ? [] : [{ label, value, year: null }];

const names = (label: FactLabel, dataset: Dataset, kind: "place" | "body", ids: readonly string[]): Facts =>
  ids.length === 0
    ? []
    : [{ label, value: ids.map((id) => dataset.get(kind, id)?.name ?? id).toSorted(), year: null }];

const figure = (label: FactLabel, of: Figure | null): Facts =>
  of === null ? [] : [{ label, value: of.value, year: of.year }];

/** Who vouches that a state belongs to the body: the source of its members, else its first. */
const memberSource = (body: BodyRecord | null): SourceId[] =>
  body === null ? [] : [body.members?.source ?? body.sources[0]].filter((id) => id !== undefined);

function sourcesOf(record: PlaceRecord | BodyRecord, of: Figure | null): SourceId[] {
  return [...new Set([...record.sources, ...(of === null ? [] : [of.source])])];
}

/** A card names the government; the United States alone have 600 people in office. */
const MOST_LEADERS = 12;

/** Who holds these offices, the most important first, on the dataset's as-of day. */
function leadersOf(dataset: Dataset, isOffice: (office: OfficeRecord) => boolean): PlaceView["leaders"] {
  return dataset
    .recordsOf("office")
    .flatMap((record) => dataset.office(dataset.idOf(record) as OfficeId) ?? [])
    .filter(isOffice)
    .toSorted((a, b) => OFFICE_RANK.indexOf(a.kind) - OFFICE_RANK.indexOf(b.kind))
    .flatMap(({ id, title }) =>
      holdersOn(dataset, id, dataset.meta.asOf as Day).map((person) => ({
        id: person.id,
        name: person.name,
        title,
      })),
    )
    .slice(0, MOST_LEADERS);
}
