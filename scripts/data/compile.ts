/** From checked sources to records, names and terms, ready to be written. */
import countries from "i18n-iso-countries";
import { TITLE_LANGUAGES } from "../../data/languages.ts";
import { firstDayOf, lastDayOf } from "../../engine/dataset/days.ts";
import { NO_END, type DatasetMeta } from "../../engine/dataset/format.ts";
import type {
  BodyRecord,
  OfficeRecord,
  OnRecordRecord,
  PersonRecord,
  PlaceRecord,
  RecordKind,
  RecordsByKind,
  ScheduledRecord,
  SourceRecord,
  TermRecord,
  Titles,
  TopicRecord,
  Wording,
} from "../../engine/dataset/records.ts";
import { lastCertainDay } from "../../engine/dataset/terms.ts";
import { wordsOf } from "../../engine/match/name-index.ts";
import type { LookUpName } from "../../engine/look-up/build-look-up.ts";
import { isSingle } from "../../data/schema.ts";
import { honorificsOf } from "./honorifics.ts";
import type { NamedForm } from "./name-sections.ts";
import type { PartialDate } from "../../engine/types.ts";
import type { IndexedTopic } from "./topic-sections.ts";
import { nameVariants } from "./name-variants.ts";
import { namesByLanguage, romanised } from "./names-by-language.ts";
import { OfficeWordings } from "./office-wording.ts";
import { placeNames } from "./place-names.ts";
import { shortNameOf } from "./short-name.ts";
import { allSources, type DataSources } from "./sources.ts";

/** The branded id types of the engine's records, from plain checked strings. */
type Plain<T> = T extends string
  ? string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

interface CompiledRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly prominence: number;
  readonly record: RecordsByKind[RecordKind];
}

export interface Compiled {
  readonly meta: DatasetMeta;
  readonly records: readonly CompiledRecord[];
  readonly titles: Titles;
  readonly forms: readonly NamedForm[];
  readonly lookUp: readonly LookUpName[];
  /** In the order of their records. */
  readonly topics: readonly IndexedTopic[];
  /** person record, office record, first day, last day; ordered by person, then by day. */
  readonly terms: readonly (readonly [number, number, number, number])[];
  /** By date. */
  readonly scheduled: readonly ScheduledRecord[];
}

export function compile(data: DataSources): Compiled {
  const records = [
    ...people(data),
    ...places(data),
    ...bodies(data),
    ...topics(data),
    ...offices(data),
    ...sources(data),
    ...onRecord(data),
  ];
  const numberOf = new Map(records.map(({ kind, id }, number) => [`${kind}:${id}`, number]));
  const number = (kind: RecordKind, id: string): number => numberOf.get(`${kind}:${id}`) ?? -1;
  const terms = records.flatMap(({ kind, record }, person) =>
    kind === "person"
      ? (record as PersonRecord).terms.map(
          (term) =>
            [person, number("office", term.office), firstDayOf(term.from), lastCertainDay(term)] as const,
        )
      : [],
  );
  const forms = namedForms(data, number);
  const count = (kind: RecordKind): number => records.filter((record) => record.kind === kind).length;
  return {
    meta: {
      asOf: newestDay(data),
      counts: {
        people: count("person"),
        terms: terms.length,
        offices: count("office"),
        places: count("place"),
        bodies: count("body"),
        topics: count("topic"),
        onRecord: count("on-record"),
        sources: count("source"),
        names: distinctForms(forms),
        scheduled: data.scheduled.value.length,
      },
    },
    records,
    titles: titlesOf(data),
    forms,
    lookUp: lookUpNames(data, number),
    topics: indexedTopics(data, number),
    terms,
    scheduled: data.scheduled.value as readonly Plain<ScheduledRecord>[] as readonly ScheduledRecord[],
  };
}

const entry = <K extends RecordKind>(
  kind: K,
  prominence: number,
  record: Plain<RecordsByKind[K]>,
): CompiledRecord => ({
  kind,
  id: record.id,
  prominence,
  record: record as unknown as RecordsByKind[K],
});

const people = (data: DataSources): CompiledRecord[] =>
  data.leaders.flatMap((file) =>
    file.value.people.map((person) =>
      entry("person", person.prominence, {
        id: person.id,
        name: person.name,
        surname: shortNameOf(person),
        born: person.born ?? null,
        died: person.died ?? null,
        sex: person.sex ?? null,
        names: Object.keys(person.names).length === 0 ? null : person.names,
        role: person.role === undefined ? null : { ...person.role, jurisdiction: file.value.jurisdiction },
        terms: person.terms.map(termRecord).toSorted((a, b) => compare(a.from, b.from)),
      } satisfies Plain<PersonRecord>),
    ),
  );

type Term = DataSources["leaders"][number]["value"]["people"][number]["terms"][number];

const termRecord = ({ office, from, to, end, party, acting, sources, asOf }: Term): Plain<TermRecord> => ({
  office,
  from: from ?? asOf,
  to: to ?? null,
  unknown: from === undefined ? "start" : end === undefined ? null : "end",
  party: party ?? null,
  acting,
  sources,
  asOf,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const regionOf = (place: string): string | null => countries.alpha3ToAlpha2(place) ?? null;

const places = (data: DataSources): CompiledRecord[] =>
  data.places.value.map((place) =>
    entry("place", 0, {
      id: place.id,
      name: place.name,
      kind: place.kind,
      within: place.within ?? null,
      region: regionOf(place.id),
      capital: place.capital ?? null,
      government: place.government ?? null,
      population: place.population ?? null,
      memberOf: place.memberOf,
      neighbours: place.neighbours,
      sources: place.sources,
      asOf: place.asOf,
    } satisfies Plain<PlaceRecord>),
  );

const bodies = (data: DataSources): CompiledRecord[] =>
  data.bodies.value.map((body) =>
    entry("body", 0, {
      id: body.id,
      name: body.name,
      kind: body.kind,
      what: body.what,
      founded: body.founded ?? null,
      members: body.members ?? null,
      ledBy: body.ledBy,
      sources: body.sources,
      asOf: body.asOf,
    } satisfies Plain<BodyRecord>),
  );

const topics = (data: DataSources): CompiledRecord[] =>
  data.topics.map(({ value: { forms: _forms, hints: _hints, sources: _sources, ...topic } }) =>
    entry("topic", 0, {
      ...topic,
      parent: topic.parent ?? null,
      until: topic.until ?? null,
    } satisfies Plain<TopicRecord>),
  );

const onRecord = (data: DataSources): CompiledRecord[] =>
  data.onRecord.map(({ value: { triggers, sources: _sources, ...rest } }) =>
    entry("on-record", 0, {
      ...rest,
      triggers: triggers.map((trigger) => trigger.map(foldedPhrase)),
    } satisfies Plain<OnRecordRecord>),
  );

/** " nato ", and " expan" of "expan*": see OnRecordRecord. */
const foldedPhrase = (phrase: string): string =>
  ` ${wordsOf(phrase).folded.join(" ")}${phrase.endsWith("*") ? "" : " "}`;

function offices(data: DataSources): CompiledRecord[] {
  const wordings = new OfficeWordings(data.titles.value);
  const namesOf = new Map(
    [...data.places.value, ...data.bodies.value].map(({ id, name, aliases }) => [id, [name, ...aliases]]),
  );
  return data.leaders.flatMap((file) =>
    file.value.offices.map((office) =>
      entry("office", 0, {
        id: office.id,
        title: office.title,
        kind: office.kind,
        jurisdiction: file.value.jurisdiction,
        honorifics: (office.honorifics ?? honorificsOf(office.kind, office.title)).map((title) =>
          wordsOf(title).folded.join(" "),
        ),
        wording: wordings.wordingOf(office, namesOf.get(file.value.jurisdiction) ?? []),
        single: isSingle(office),
        contested: office.contested ?? null,
      } satisfies Plain<OfficeRecord>),
    ),
  );
}

/** Without the English phrases, which only find the rows. */
function titlesOf({ titles: { value } }: DataSources): Titles {
  const forms = (row: (typeof value)["fields"][number]): Wording =>
    Object.fromEntries(TITLE_LANGUAGES.map((language) => [language, [row[language]].flat()]));
  return { titles: value.titles.map(forms), fields: value.fields.map(forms) };
}

const sources = (data: DataSources): CompiledRecord[] =>
  allSources(data).map((source) =>
    entry("source", 0, { ...source, licence: source.licence ?? null } satisfies Plain<SourceRecord>),
  );

/** Spellings that differ only in case, diacritics and hyphens are one name. */
const distinctForms = (forms: readonly NamedForm[]): number =>
  new Set(forms.map(({ record, kind, form }) => `${record} ${kind} ${wordsOf(form).folded.join(" ")}`)).size;

/** Whether a name is written in the data for other people only: "George W. Bush", made from "George H. W. Bush". */
function othersNames(data: DataSources): (name: string, person: string) => boolean {
  const bearers = new Map<string, Set<string>>();
  const keyOf = (name: string): string => wordsOf(name).folded.join(" ");
  for (const { id, name, aliases } of data.leaders.flatMap(({ value }) => value.people)) {
    for (const key of [name, ...aliases].map(keyOf)) {
      const known = bearers.get(key) ?? new Set();
      bearers.set(key, known.add(id));
    }
  }
  return (name, person) => {
    const known = bearers.get(keyOf(name));
    return known !== undefined && !known.has(person);
  };
}

type NumberOf = (kind: RecordKind, id: string) => number;

function namedForms(data: DataSources, number: NumberOf): NamedForm[] {
  const all = (record: number, kind: NamedForm["kind"], forms: readonly string[]): NamedForm[] =>
    forms.map((form) => ({ record, kind, form }));
  const isOthers = othersNames(data);
  return [
    ...data.leaders.flatMap((file) =>
      file.value.people.flatMap((person) => {
        const record = number("person", person.id);
        const surnames = [shortNameOf(person), ...person.surnames];
        const country = file.value.jurisdiction;
        const variants = nameVariants({ ...person, country });
        const foreign = namesByLanguage({ ...person, country });
        // A name of one word is its own short form: it needs the same evidence as a surname.
        const made = [...variants.names, ...foreign.names].filter((name) => !isOthers(name, person.id));
        const whole = [person.name, ...person.aliases, ...made].filter(
          (name) => wordsOf(name).folded.length > 1,
        );
        return [
          ...all(record, "full-name", whole),
          ...all(record, "surname", [...surnames, ...variants.surnames, ...foreign.surnames]),
        ];
      }),
    ),
    ...data.places.value.flatMap((place) => {
      const record = number("place", place.id);
      return [
        ...all(record, "name", [place.name, ...place.aliases]),
        ...all(record, "demonym", place.demonyms),
        ...all(record, "metonym", place.metonyms),
      ];
    }),
    ...data.bodies.value.flatMap((body) => {
      const record = number("body", body.id);
      return [...all(record, "name", [body.name, ...body.aliases]), ...all(record, "metonym", body.metonyms)];
    }),
    ...data.topics.flatMap(({ value: topic }) => {
      const record = number("topic", topic.id);
      return [...all(record, "topic-form", topic.forms), ...all(record, "topic-hint", topic.hints)];
    }),
  ];
}

const indexedTopics = (data: DataSources, number: NumberOf): IndexedTopic[] =>
  data.topics.map(({ value: topic }) => ({
    title: topic.title,
    forms: topic.forms,
    hints: topic.hints,
    summary: topic.summary,
    facts: topic.facts.map(({ text }) => text),
    names: [
      ...topic.people.map((id) => number("person", id)),
      ...topic.places.map((id) => number("place", id)),
      ...topic.bodies.map((id) => number("body", id)),
    ],
    firstDay: firstDayOf(topic.since as PartialDate),
    lastDay: topic.until === undefined ? NO_END : lastDayOf(topic.until as PartialDate),
    factDays: topic.facts.flatMap(({ date }) => (isDay(date) ? [firstDayOf(date as PartialDate)] : [])),
  }));

const isDay = (date: string): boolean => date.length === "2025-01-01".length;

function lookUpNames(data: DataSources, number: NumberOf): LookUpName[] {
  const all = (record: number, names: readonly string[]): LookUpName[] =>
    names.map((name) => ({ record, name }));
  return [
    ...data.leaders.flatMap((file) =>
      file.value.people.flatMap((person) =>
        all(number("person", person.id), [
          person.name,
          ...person.aliases,
          ...person.surnames,
          ...Object.values(person.names).filter((name) => name !== undefined),
          ...romanised({ names: person.names, country: file.value.jurisdiction }),
        ]),
      ),
    ),
    ...data.places.value.flatMap((place) => {
      const region = regionOf(place.id);
      const elsewhere = region === null ? [] : placeNames(region);
      return all(number("place", place.id), [place.name, ...place.aliases, ...elsewhere]);
    }),
    ...data.bodies.value.flatMap((body) => all(number("body", body.id), [body.name, ...body.aliases])),
    ...data.topics.flatMap(({ value: topic }) =>
      all(number("topic", topic.id), [topic.title, ...topic.forms]),
    ),
  ];
}

/** The newest as-of day of any record: the day for which the dataset as a whole speaks. */
function newestDay(data: DataSources): string {
  const days = [
    ...data.places.value.map(({ asOf }) => asOf),
    ...data.bodies.value.map(({ asOf }) => asOf),
    ...[...data.topics, ...data.onRecord].map(({ value }) => value.asOf),
    ...data.leaders.flatMap(({ value }) =>
      value.people.flatMap(({ terms }) => terms.map(({ asOf }) => asOf)),
    ),
  ];
  return days.toSorted().at(-1) ?? "";
}
