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
/** Everyday words, given names and "junior", which would be short forms: カラス is a crow, マスク a mask, 沙拉 a salad. */
const NO_SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    "カラス グラム グリーン ジュニア ノーム マスク ミラー アハメド イブラヒム ハッサン " +
    "그린 라마 라이 비야 사르 워시 주니어 파스 하산 아머드 이브라힘 " +
    "基尔 马丁 沙拉 艾哈迈德 哈桑 马哈茂德 易卜拉欣 " +
    "أحمد إبراهيم الابن باراك رئيسي روحاني شريف ظريف عارف محمود منير " +
    "אחמד ג'וניור מחמוד Ахмед Ибрагим Ібрагім Махмуд Хассан Άχμεντ Μαχμούντ Τζούνιορ"
  ).split(" "),
);
/** These call Hungarians and Japanese by the family name first, as at home. */
const FAMILY_FIRST: ReadonlySet<NameLanguage> = new Set(["zh", "zh-Hant", "ja", "ko"]);
const FAMILY_FIRST_AT_HOME: ReadonlySet<string> = new Set(["HUN", "JPN"]);

/** "Дональд Трамп" → "Трамп", "唐纳德·特朗普" → "特朗普", where the English short name is the end of the name too. */
export function shortForm(name: string, language: NameLanguage, person: Omit<Named, "names">): string | null {
  const short = shortNameOf(person);
  if (!person.name.endsWith(` ${short}`)) return null;
  if (FAMILY_FIRST_AT_HOME.has(person.country) && FAMILY_FIRST.has(language)) return null;
  // Without capitals nothing tells the surname from the word: "الأسد", "ברק" are the lion and lightning.
  if (language === ownLanguageOf(person.country) && name.toUpperCase() === name) return null;
  const separator = MIDDLE_DOT[language] ?? " ";
  const parts = name.split(separator);
  // Word by word as in English: of "محمود أحمدي نجاد" the last is half of "Ahmadinejad". "JD" is two words elsewhere.
  if (parts.length !== person.name.replace(/^(\p{Lu})(?=\p{Lu} )/u, "$1 ").split(" ").length) return null;
  const form = parts.slice(-short.split(" ").length).join(separator);
  return form.length < (SHORTEST[language] ?? SHORTEST_ELSEWHERE) || NO_SHORT_FORMS.has(form) ? null : form;
}
