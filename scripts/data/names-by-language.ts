/** Names in other languages and scripts: those of the data, their short forms, and Latin ones made from Cyrillic. */
import { ownLanguageOf, type NameLanguage } from "../../data/languages.ts";
import { wordsOf } from "../../engine/match/name-index.ts";
import { ROMAN_SYSTEMS, romanise } from "./romanise.ts";
import { shortNameOf } from "./short-name.ts";

interface Named {
  readonly name: string;
  readonly surname?: string | undefined;
  readonly names: Readonly<Partial<Record<NameLanguage, string | undefined>>>;
  /** Code of the country or body in whose file the person stands. */
  readonly country: string;
}

interface Names {
  readonly names: readonly string[];
  readonly surnames: readonly string[];
}

export function namesByLanguage(person: Named): Names {
  const names = new Set<string>();
  const surnames = new Set<string>();
  const add = (name: string, language: NameLanguage): void => {
    // A name of one word is its own short form: it needs the same evidence as a surname.
    (wordsOf(name).folded.length > 1 ? names : surnames).add(name);
    const short = shortForm(name, language, person);
    if (short !== null) surnames.add(short);
  };
  for (const [language, name] of Object.entries(person.names)) {
    if (name !== undefined) add(name, language as NameLanguage);
  }
  for (const name of romanised(person)) add(name, "de");
  return { names: [...names], surnames: [...surnames] };
}

/** The own language decides how others spell a name: Zelenskyy's is not taken from the Russian. */
export function romanised({ names, country }: Pick<Named, "names" | "country">): string[] {
  const own = ownLanguageOf(country);
  if (own !== "ru" && own !== "uk") return [];
  const name = names[own];
  return name === undefined ? [] : ROMAN_SYSTEMS.map((system) => romanise(name, own, system));
}

/** Between the parts of a foreign name. */
const MIDDLE_DOT: Readonly<Partial<Record<NameLanguage, string>>> = { zh: "·", "zh-Hant": "·", ja: "・" };
/** Shortest short forms, in characters: a shorter one is a syllable of many words. */
const SHORTEST: Readonly<Partial<Record<NameLanguage, number>>> = { zh: 2, "zh-Hant": 2, ko: 2, ja: 3 };
const SHORTEST_ELSEWHERE = 4;
/** Short forms that are everyday words of their language: a crow. */
const WORDS: ReadonlySet<string> = new Set(["カラス"]);
/** These call Hungarians by the family name first, as Hungarian does. */
const AS_AT_HOME: ReadonlySet<NameLanguage> = new Set(["zh", "zh-Hant", "ja", "ko"]);

/** "Дональд Трамп" → "Трамп", "唐纳德·特朗普" → "特朗普", where the English short name is the end of the name too. */
export function shortForm(name: string, language: NameLanguage, person: Omit<Named, "names">): string | null {
  const short = shortNameOf(person);
  if (!person.name.endsWith(` ${short}`)) return null;
  if (person.country === "HUN" && AS_AT_HOME.has(language)) return null;
  // Without capitals nothing tells the surname from the word: "الأسد", "ברק" are the lion and lightning.
  if (language === ownLanguageOf(person.country) && name.toUpperCase() === name) return null;
  const separator = MIDDLE_DOT[language] ?? " ";
  const parts = name.split(separator);
  const count = short.split(" ").length;
  if (parts.length <= count || (count > 1 && parts.length !== person.name.split(" ").length)) return null;
  const form = parts.slice(-count).join(separator);
  return form.length < (SHORTEST[language] ?? SHORTEST_ELSEWHERE) || WORDS.has(form) ? null : form;
}
