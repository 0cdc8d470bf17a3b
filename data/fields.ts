/** What fields of several files have in common: texts, ids, dates, sources. Error messages say what to write instead. */
import * as v from "valibot";
import { SCRIPT_OF, type NameLanguage } from "./languages.ts";

/** Longest text of a single field, in UTF-16 code units: a card shows one glance's worth. */
const MAX_TEXT = 400;

// Markup and control characters have no place in a fact; they would only ever be an attack or an accident.
// oxlint-disable-next-line no-control-regex -- the point of this pattern
export const FORBIDDEN = /[<>\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

export const text = v.pipe(
  v.string("write a text here (put it in quotes if it looks like a number or a date)"),
  v.trim(),
  v.minLength(1, "write something here, or leave the line out"),
  v.maxLength(MAX_TEXT, `shorten this to ${MAX_TEXT} characters`),
  v.check((value) => !FORBIDDEN.test(value), "remove the markup or the invisible character"),
);

export const slug = v.pipe(
  v.string("write an id"),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "write small letters, digits and hyphens only, like fra-president"),
);

export const personId = v.pipe(
  v.string("write the Wikidata id, like Q7747"),
  v.regex(
    /^(?:Q[1-9]\d*|bg:[a-z0-9]+(?:-[a-z0-9]+)*)$/u,
    "write a Wikidata id like Q7747, or bg: and a slug",
  ),
);

export const placeId = v.pipe(
  v.string("write a country code like UKR"),
  v.regex(
    /^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/u,
    "write an ISO 3166 code like UKR, or a slug like moscow",
  ),
);

const isRealDate = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** YYYY, YYYY-MM or YYYY-MM-DD: as exactly as it is known, never more. */
export const partialDate = v.pipe(
  v.string("write the date in quotes: '2025', '2025-09' or '2025-09-05'"),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, "write the date like 2025, 2025-09 or 2025-09-05"),
  v.check(isRealDate, "there is no such day"),
);

export const day = v.pipe(
  v.string("write the day in quotes: '2025-09-05'"),
  v.regex(/^\d{4}-\d{2}-\d{2}$/u, "write the day like 2025-09-05"),
  v.check(isRealDate, "there is no such day"),
);

export const names = v.optional(v.array(text), []);

/** A name as one language writes it, in that language's script. */
const nameIn = (language: NameLanguage) =>
  v.optional(
    v.pipe(
      v.string("write the name here"),
      v.maxLength(MAX_TEXT, `shorten this to ${MAX_TEXT} characters`),
      v.regex(SCRIPT_OF[language], `write the letters of the language "${language}" only`),
    ),
  );
export const namesByLanguage = v.strictObject(
  Object.fromEntries(
    (Object.keys(SCRIPT_OF) as NameLanguage[]).map((language) => [language, nameIn(language)]),
  ) as Record<NameLanguage, ReturnType<typeof nameIn>>,
);

export const sourceIds = v.pipe(
  v.array(slug, "list the sources, like [fb26]"),
  v.minLength(1, "name at least one source from sources.yaml"),
);

/** data/sources.yaml: where facts come from. */
export const sourceSchema = v.strictObject({
  id: slug,
  title: text,
  publisher: text,
  /** The day of the document, or the newest day a collection speaks for. */
  date: partialDate,
  url: v.pipe(v.string(), v.url("write the full address, with https://"), v.startsWith("https://")),
  licence: v.optional(text),
});
