/** The languages of names in the dataset, and what a name in each is written in. */

/** Into which titles are translated; the records' own are English. */
export const TITLE_LANGUAGES = ["de", "fr", "es", "it", "pt", "uk", "ru", "ar", "he"] as const;
export type TitleLanguage = (typeof TITLE_LANGUAGES)[number];
export const INTERFACE_LANGUAGES = ["en", ...TITLE_LANGUAGES] as const;

// Words and the signs between them; a ruler's number may be Roman in any script.
const LATIN = /^[\p{Script=Latin}\p{M} .'’-]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic} .'’ʼ-]+(?: [IVX]+)?$/u;
const ARABIC = /^[\p{Script=Arabic}\p{M}\u200c .-]+$/u; // Persian joins words by U+200C, which no other script may hold
const CHINESE = /^[\p{Script=Han}·-]+$/u;
const DEVANAGARI = /^[\p{Script=Devanagari} .]+$/u;

/** Every letter of a name in this language is of this script. */
export const SCRIPT_OF = {
  de: LATIN,
  fr: LATIN,
  es: LATIN,
  it: LATIN,
  pt: LATIN,
  ru: CYRILLIC,
  uk: CYRILLIC,
  be: CYRILLIC,
  bg: CYRILLIC,
  sr: CYRILLIC,
  mk: CYRILLIC,
  kk: CYRILLIC,
  ky: CYRILLIC,
  tg: CYRILLIC,
  mn: CYRILLIC,
  el: /^[\p{Script=Greek} .-]+$/u,
  hy: /^[\p{Script=Armenian} ]+$/u,
  ka: /^[\p{Script=Georgian} ]+$/u,
  ar: ARABIC,
  fa: ARABIC,
  ps: ARABIC,
  ur: ARABIC,
  he: /^[\p{Script=Hebrew} .'"-]+$/u,
  hi: DEVANAGARI,
  ne: DEVANAGARI,
  bn: /^[\p{Script=Bengali} .]+$/u,
  th: /^[\p{Script=Thai} ]+$/u,
  zh: CHINESE,
  "zh-Hant": CHINESE,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\d々ー・＝ ]+$/u,
  ko: /^[\p{Script=Hangul}\d ]+$/u,
} as const satisfies Readonly<Record<string, RegExp>>;
export type NameLanguage = keyof typeof SCRIPT_OF;

/** The language in which the people of a country write their own names, where its script is not the Latin one. */
const OWN_LANGUAGES: readonly (readonly [NameLanguage, string])[] = [
  ["ru", "RUS SUN"],
  ["uk", "UKR"],
  ["be", "BLR"],
  ["bg", "BGR"],
  ["sr", "SRB"],
  ["mk", "MKD"],
  ["kk", "KAZ"],
  ["ky", "KGZ"],
  ["tg", "TJK"],
  ["mn", "MNG"],
  ["el", "GRC CYP"],
  ["hy", "ARM"],
  ["ka", "GEO"],
  ["ar", "ARE BHR COM DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SYR TUN YEM"],
  ["fa", "IRN"],
  ["ps", "AFG"],
  ["ur", "PAK"],
  ["he", "ISR"],
  ["hi", "IND"],
  ["ne", "NPL"],
  ["bn", "BGD"],
  ["th", "THA"],
  ["zh", "CHN"],
  ["zh-Hant", "HKG MAC TWN"],
  ["ja", "JPN"],
  ["ko", "KOR PRK"],
];
const OWN_LANGUAGE = new Map(
  OWN_LANGUAGES.flatMap(([language, countries]) =>
    countries.split(" ").map((country) => [country, language] as const),
  ),
);

export const ownLanguageOf = (country: string): NameLanguage | undefined => OWN_LANGUAGE.get(country);
