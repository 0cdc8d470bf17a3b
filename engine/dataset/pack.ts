/**
 * Records as the file keeps them: a field that is `null`, `false` or an empty list is left out, which is a third of all
 * bytes, and comes back when the record is read.
 */
import type { RecordKind } from "./records.ts";

const PERSON = { born: null, died: null, sex: null, names: null, role: null, terms: [] };
const TERM = { to: null, unknown: null, party: null, acting: false };
const PLACE = {
  within: null,
  region: null,
  capital: null,
  government: null,
  population: null,
  memberOf: [],
  neighbours: [],
};
const BODY = { founded: null, members: null, ledBy: [] };
const TOPIC = {
  positions: [],
  openQuestions: [],
  people: [],
  places: [],
  bodies: [],
  parent: null,
  related: [],
  until: null,
};

/** What a left-out field means. */
const DEFAULTS: Readonly<Record<RecordKind, Readonly<Record<string, unknown>>>> = {
  person: PERSON,
  place: PLACE,
  body: BODY,
  topic: TOPIC,
  office: { honorifics: [], wording: null, single: false, contested: null },
  source: { licence: null },
  "on-record": { people: [], others: [], topics: [] },
};

const saysNothing = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

/** The record without the fields that say nothing, in its terms too. */
export function packRecord(record: object): object {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      if (saysNothing(value)) return [];
      return [[key, key === "terms" ? (value as object[]).map(packRecord) : value]];
    }),
  );
}

/** The whole record again. */
export function unpackRecord(kind: RecordKind, packed: unknown): unknown {
  const record: Record<string, unknown> = { ...DEFAULTS[kind], ...(packed as object) };
  if (kind === "person") {
    record["terms"] = (record["terms"] as object[]).map((term) => ({ ...TERM, ...term }));
  }
  return record;
}
