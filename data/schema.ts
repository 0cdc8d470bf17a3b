/**
 * What the YAML files under data/ may hold. Types are inferred from the checks, so the two cannot drift.
 * Error messages are read by people who are no programmers: say what to write instead.
 */
import * as v from "valibot";
import {
  day,
  names,
  namesByLanguage,
  partialDate,
  personId,
  placeId,
  slug,
  sourceIds,
  text,
} from "./fields.ts";
import { SCRIPT_OF, TITLE_LANGUAGES, type TitleLanguage } from "./languages.ts";

export const OFFICE_KINDS = [
  "head-of-state",
  "head-of-government",
  "minister-foreign",
  "minister-defence",
  "minister-finance",
  "minister",
  "deputy-head",
  "central-bank",
  "body-head",
  "speaker",
  "legislator",
  "governor",
  "mayor",
  "party-leader",
  "official",
  "envoy",
  "other",
] as const;

/** Kinds of offices that one person holds at a time, unless the office says otherwise. */
const SINGLE_KINDS: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "minister-foreign",
  "minister-defence",
  "minister-finance",
  "central-bank",
  "body-head",
  "governor",
]);
export const isSingle = (office: { readonly kind: string; readonly single?: boolean | undefined }): boolean =>
  office.single ?? SINGLE_KINDS.has(office.kind);

/** What people without an office are named for; see ROLE_KINDS of the engine. */
const ROLE_KINDS = [
  "spokesperson",
  "envoy",
  "adviser",
  "official",
  "candidate",
  "politician",
  "military",
  "judge",
  "religious",
  "business",
  "activist",
  "media",
  "family",
] as const;

const officeSchema = v.strictObject({
  id: slug,
  /** In full, as a card shows it: "President of France". */
  title: text,
  kind: v.picklist(OFFICE_KINDS, `write one of: ${OFFICE_KINDS.join(", ")}`),
  /** The words of the title that stand before a name in English news, "President": the longest first. */
  /** Left out: made from the kind and the title by scripts/data/honorifics.ts. */
  honorifics: v.optional(v.array(text)),
  /** Whether one person holds it at a time. Left out: as its kind has it. */
  single: v.optional(v.boolean()),
  /** A rival government, or one that few recognise: one neutral line, and where it comes from. */
  contested: v.optional(v.strictObject({ note: text, sources: sourceIds })),
});

const termSchema = v.strictObject({
  office: slug,
  /** Left out: no source says since when; only that the office was held on the as-of day. */
  from: v.optional(partialDate),
  /** Left out: in office on the as-of day. */
  to: v.optional(partialDate),
  /** Instead of `to`: the source is too old to say whether the term has ended. Such a term is never "now". */
  end: v.optional(v.literal("unknown", "write `end: unknown`, or leave the line out")),
  party: v.optional(text),
  acting: v.optional(v.boolean(), false),
  /** Why this term may overlap another holder's, where one person holds the office at a time. */
  overlap: v.optional(text),
  /** Why nobody holds the office in the time before this term, where news would look for a holder. */
  gap: v.optional(text),
  sources: sourceIds,
  /** The day on which the sources were last known to be right about this term. */
  asOf: day,
});

const personSchema = v.strictObject({
  id: personId,
  name: text,
  /** The part of the name that news uses alone: "von der Leyen", "Xi", "Lula". Left out: the last word of `name`. */
  surname: v.optional(text),
  /** Other spellings of the whole name. */
  aliases: names,
  /** Other spellings of the short name: Zelensky, Zelenskiy. */
  surnames: names,
  /** The whole name in other languages and scripts: `{ uk: Володимир Зеленський, de: Wolodymyr Selenskyj }`. */
  names: v.optional(namesByLanguage, {}),
  born: v.optional(partialDate),
  died: v.optional(partialDate),
  sex: v.optional(v.picklist(["m", "f"], "write m or f, or leave the line out")),
  /** How often recent world news names the person; 0 where it is not known. Orders look-ups, never decides a fact. */
  prominence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Others with whom this person shares a whole name: looked at, and not one and the same. */
  notSameAs: v.optional(v.array(personId), []),
  /** For those whom news names without a public office of this dataset. */
  role: v.optional(
    v.strictObject({
      kind: v.picklist(ROLE_KINDS, `write one of: ${ROLE_KINDS.join(", ")}`),
      text,
      sources: sourceIds,
      asOf: day,
    }),
  ),
  terms: v.array(termSchema),
});

/** data/leaders/XXX.yaml: the offices of one country or body, and the people whose main offices those are. */
export const leadersSchema = v.strictObject({
  /** A place's code or a body's slug. */
  jurisdiction: placeId,
  offices: v.array(officeSchema),
  people: v.array(personSchema),
});

/** As the files hold them: what may be left out is left out. */
export type LeadersInput = v.InferInput<typeof leadersSchema>;
export type OfficeInput = LeadersInput["offices"][number];
export type PersonInput = LeadersInput["people"][number];
export type TermInput = PersonInput["terms"][number];

/** A figure that goes out of date: it carries its year and source. */
const figure = v.strictObject({ value: v.number(), year: partialDate, source: slug });

/** Other places and bodies that news calls by the same word: Congolese, Brussels. */
const sharesNameWith = v.optional(v.array(placeId), []);

/** data/places.yaml: states and territories, and cities that stand for governments. */
export const placeSchema = v.strictObject({
  id: placeId,
  name: text,
  kind: v.picklist(["state", "territory", "region", "city"]),
  /** The state that a city or region belongs to. */
  within: v.optional(placeId),
  aliases: names,
  /** "French", "Frenchman": words for the people and things of the place. */
  demonyms: names,
  /** Words that stand for its government: "the Kremlin". A city of this file is one of its own accord. */
  metonyms: names,
  sharesNameWith,
  capital: v.optional(text),
  government: v.optional(text),
  population: v.optional(figure),
  /** The alliances and organisations of bodies.yaml that it belongs to. */
  memberOf: v.optional(v.array(slug), []),
  /** Places with which it shares a land border; each names the other. */
  neighbours: v.optional(v.array(placeId), []),
  sources: sourceIds,
  asOf: day,
});

const BODY_KINDS = [
  "organisation",
  "organ",
  "alliance",
  "bloc",
  "court",
  "bank",
  "party",
  "armed movement",
] as const;

/** data/bodies.yaml: organisations that news names. */
export const bodySchema = v.strictObject({
  id: slug,
  name: text,
  /** As a reader sees it. An organ is a part of a state or of a larger body: a parliament, an agency, a force. */
  kind: v.optional(v.picklist(BODY_KINDS, `write one of: ${BODY_KINDS.join(", ")}`), "organisation"),
  aliases: names,
  metonyms: names,
  sharesNameWith,
  /** One sentence: what it is. */
  what: text,
  founded: v.optional(partialDate),
  members: v.optional(figure),
  /** Offices of a country's file whose holders lead it: of a central bank, a party. */
  ledBy: v.optional(v.array(slug), []),
  sources: sourceIds,
  asOf: day,
});

const EVENT_KINDS = ["election", "end-of-term", "party-congress"] as const;

/** data/scheduled.yaml: elections and ends of term to come, so that a card can say when a fact may be out of date. */
export const eventSchema = v.strictObject({
  /** Only as exactly as it is fixed: a month or a year where no day is. */
  date: partialDate,
  kind: v.picklist(EVENT_KINDS, `write one of: ${EVENT_KINDS.join(", ")}`),
  /** A place's code or a body's slug. */
  jurisdiction: placeId,
  /** The offices that may have another holder afterwards. */
  offices: v.pipe(v.array(slug), v.minLength(1, "name at least one office that may change")),
  /** In the middle of a sentence: "presidential election in Brazil, first round". */
  what: text,
  sources: sourceIds,
  /** The day for which the sources vouch that it was scheduled so. */
  asOf: day,
});
/** One form, or one for men and one for women, in the language's own script. */
const wordingIn = (language: TitleLanguage) => {
  const form = v.pipe(
    v.string("write the words here"),
    v.regex(SCRIPT_OF[language], `write the letters of the language "${language}" only`),
  );
  return v.union([form, v.tuple([form, form])], "write one form, or two: [he, she]");
};
const wording = {
  en: v.pipe(v.array(text), v.minLength(1, "add the English phrase that this line says")),
  ...(Object.fromEntries(TITLE_LANGUAGES.map((language) => [language, wordingIn(language)])) as Record<
    TitleLanguage,
    ReturnType<typeof wordingIn>
  >),
};

/** data/titles.yaml: titles of offices, and what ministers are ministers of, in the languages of the interface. */
export const titlesSchema = v.strictObject({
  titles: v.array(v.strictObject({ ...wording, takes: v.optional(v.picklist(["region", "fields"])) })),
  fields: v.array(v.strictObject(wording)),
});
export type TitlesSource = v.InferOutput<typeof titlesSchema>;
