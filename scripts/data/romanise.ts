/**
 * Russian and Ukrainian names as newsrooms of other languages write them: "Путин" is "Putin", "Poutine". The letters
 * follow the systems of the BGN (English), the Duden (German) and the French press; rare letters are left to the data.
 */

export const ROMAN_SYSTEMS = ["en", "de", "fr"] as const;
export type RomanSystem = (typeof ROMAN_SYSTEMS)[number];
type CyrillicLanguage = "ru" | "uk";

/** In the order of the columns: English, German, French. */
const BOTH: Readonly<Record<string, string>> = {
  а: "a a a",
  б: "b b b",
  в: "v w v",
  д: "d d d",
  ж: "zh sch j",
  з: "z s z",
  к: "k k k",
  л: "l l l",
  м: "m m m",
  н: "n n n",
  о: "o o o",
  п: "p p p",
  р: "r r r",
  с: "s s s",
  т: "t t t",
  у: "u u ou",
  ф: "f f f",
  х: "kh ch kh",
  ц: "ts z ts",
  ч: "ch tsch tch",
  ш: "sh sch ch",
  щ: "shch schtsch chtch",
  ю: "yu ju iou",
  я: "ya ja ia",
  ь: "- - -",
  ъ: "- - -",
  "'": "- - -",
};
const LETTERS: Readonly<Record<CyrillicLanguage, Readonly<Record<string, string>>>> = {
  ru: { ...BOTH, г: "g g g", е: "e e e", ё: "yo jo io", и: "i i i", й: "y i ï", ы: "y y y", э: "e e e" },
  uk: {
    ...BOTH,
    г: "h h h",
    ґ: "g g g",
    е: "e e e",
    є: "ye je ie",
    и: "y y y",
    і: "i i i",
    ї: "yi ji ï",
    й: "y j ï",
    х: "kh ch kh",
  },
};

type Rule = readonly [pattern: RegExp, replacement: string];

/** Before the letters are looked up. What stands in Latin letters then stays. */
const ENDS: Readonly<Record<`${CyrillicLanguage}-${RomanSystem}`, readonly Rule[]>> = {
  "ru-en": [
    [/ия$/u, "ia"], // Юлия → Yulia
    [/(?:ий|ый)$/u, "y"], // Медынский → Medynsky
    [/ие/gu, "iye"], // Сергиенко → Sergiyenko
    [/(?<=^|[аеёиоуыэюяьъ])е/gu, "ye"], // Ельцин → Yeltsin
  ],
  "ru-de": [
    [/ия$/u, "ia"],
    [/ий$/u, "i"], // Дмитрий → Dmitri
    [/ый$/u, "y"], // Навальный → Nawalny
    [/кс/gu, "x"], // Алексей → Alexei
    [/(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])/gu, "ss"], // Касьянов has a "ь" behind it: Kasjanow
    [/(?<=^|[аеёиоуыэюяьъ])е/gu, "je"], // Ельцин → Jelzin
    [/(?<=[жчшщ])ё/gu, "o"], // Горбачёв → Gorbatschow
  ],
  "ru-fr": [
    [/ия$/u, "ia"],
    [/ий$/u, "i"],
    [/ый$/u, "y"],
    [/кс/gu, "x"],
    [/(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])/gu, "ss"],
    [/ин$/u, "ine"], // Путин → Poutine
    [/г(?=[еиы])/gu, "gu"], // Сергей → Sergueï
    [/(?<=[жчшщ])ё/gu, "o"],
    [/(?<=^|[аоуыэюя])е/gu, "ie"], // Ельцин → Ieltsine
  ],
  "uk-en": [
    [/ія$/u, "ia"],
    [/ий$/u, "y"], // Зеленський → Zelensky
  ],
  "uk-de": [
    [/ія$/u, "ia"],
    [/зг/gu, "sh"],
    [/(?<=[аеєиіїоуюя])с(?=[аеєиіїоуюя])/gu, "ss"],
  ],
  "uk-fr": [
    [/ія$/u, "ia"],
    [/ий$/u, "y"],
    [/(?<=[аеєиіїоуюя])с(?=[аеєиіїоуюя])/gu, "ss"],
  ],
};

export function romanise(name: string, language: CyrillicLanguage, system: RomanSystem): string {
  return name.replace(/[\p{Script=Cyrillic}'’ʼ]+/gu, (word) => {
    let text = word.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
    for (const [pattern, replacement] of ENDS[`${language}-${system}`])
      text = text.replace(pattern, replacement);
    const column = ROMAN_SYSTEMS.indexOf(system);
    const latin = text.replace(/[^a-zï]/gu, (letter) => {
      const written = LETTERS[language][letter]?.split(" ")[column] ?? letter;
      return written === "-" ? "" : written;
    });
    return latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
