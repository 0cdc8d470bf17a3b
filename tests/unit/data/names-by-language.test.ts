import { describe, expect, test } from "vitest";
import { SCRIPT_OF, type NameLanguage } from "../../../data/languages.ts";
import { namesByLanguage, shortForm } from "../../../scripts/data/names-by-language.ts";

describe("the short form of a name", () => {
  test.each<
    [
      why: string,
      language: NameLanguage,
      name: string,
      english: string,
      country: string,
      short: string | null,
    ]
  >([
    ["the last word", "ru", "Дональд Трамп", "Donald Trump", "USA", "Трамп"],
    ["in Greek", "el", "Ντόναλντ Τραμπ", "Donald Trump", "USA", "Τραμπ"],
    ["behind the middle dot", "zh", "弗拉基米尔·普京", "Vladimir Putin", "RUS", "普京"],
    ["behind the Japanese dot", "ja", "エマニュエル・マクロン", "Emmanuel Macron", "FRA", "マクロン"],
    ["with its particles", "uk", "Урсула фон дер Ляєн", "Ursula von der Leyen", "eu", "фон дер Ляєн"],
    ["none where the family name stands first", "ru", "Си Цзиньпин", "Xi Jinping", "CHN", null],
    ["none for Hungarians in Chinese", "zh", "欧尔班·维克托", "Viktor Orbán", "HUN", null],
    ["none for a rulers' name", "ru", "Карл III", "Charles III", "GBR", null],
    ["none that is an everyday word", "ja", "カヤ・カラス", "Kaja Kallas", "EST", null],
    [
      "none that is a word at home, where nothing is a capital",
      "ar",
      "بشار الأسد",
      "Bashar al-Assad",
      "SYR",
      null,
    ],
    ["but abroad", "ar", "إيمانويل ماكرون", "Emmanuel Macron", "FRA", "ماكرون"],
    ["none for Japanese in Korean", "ko", "다카이치 사나에", "Sanae Takaichi", "JPN", null],
    ["none that is half of one", "ar", "محمود أحمدي نجاد", "Mahmoud Ahmadinejad", "IRN", null],
    ["behind initials", "uk", "Джей Ді Венс", "JD Vance", "USA", "Венс"],
    ["none that says junior", "el", "Φερντινάντ Τζούνιορ", "Bongbong Marcos", "PHL", null],
    ["none of three letters", "ru", "Амит Шах", "Amit Shah", "IND", null],
  ])("%s: %s, %s", (_, language, name, english, country, short) => {
    expect(shortForm(name, language, { name: english, country })).toBe(short);
  });
});

test("Latin names are made from the own language only", () => {
  const names = { ru: "Владимир Зеленский", uk: "Володимир Зеленський" };
  const made = namesByLanguage({ name: "Volodymyr Zelenskyy", names, country: "UKR" });
  expect(made.names).toContain("Wolodymyr Selenskyj");
  expect(made.surnames).toContain("Selenskyj");
  expect(made.names).not.toContain("Wladimir Selenski");
  expect(
    namesByLanguage({ name: "Alexander Lukashenko", names: { ru: "Александр Лукашенко" }, country: "BLR" })
      .names,
  ).toEqual(["Александр Лукашенко"]);
});

test.each<[language: NameLanguage, right: string, wrong: string]>([
  ["ru", "Владимир Путин", "Vladimir Putin"],
  ["uk", "Михайло Федоров", "Mykhailo Федоров"],
  ["el", "Κυριάκος Μητσοτάκης", "Κириакос"],
  ["ar", "محمد بن سلمان", "מוחמד"],
  ["fa", "محمود احمدی‌نژاد", "Mahmud"],
  ["he", "ג'ו ביידן", "جو بايدن"],
  ["zh", "弗拉基米尔·普京", "プーチン"],
  ["ja", "ウラジーミル・プーチン", "푸틴"],
  ["ko", "블라디미르 푸틴", "普京"],
  ["de", "Wladimir Putin", "Владимир"],
  ["hi", "नरेन्द्र मोदी", "Modi"],
])("the script of %s: %s, never %s", (language, right, wrong) => {
  expect(SCRIPT_OF[language].test(right)).toBe(true);
  expect(SCRIPT_OF[language].test(wrong)).toBe(false);
});
