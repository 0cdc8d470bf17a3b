import { describe, expect, test } from "vitest";
import { smallDataset } from "../../support/dataset.ts";
import { honorificsOf } from "../../../scripts/data/honorifics.ts";
import { findNames } from "../../../engine/match/find-names.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import { nameVariants } from "../../../scripts/data/name-variants.ts";
import { shortNameOf } from "../../../scripts/data/short-name.ts";

test.each<[name: string, short: string]>([
  ["Emmanuel Macron", "Macron"],
  ["Ursula von der Leyen", "von der Leyen"],
  ["Xi Jinping", "Xi"],
  ["Tsai Ing-wen", "Tsai"],
  ["Lee Jae-myung", "Lee"],
  ["Kim Jong Un", "Kim"],
  ["Eric Chu", "Chu"],
  ["Kim Campbell", "Campbell"],
  ["Charles III", "Charles"],
  ["Ferdinand Marcos Jr.", "Marcos"],
  ["Sukarno", "Sukarno"],
])("news calls %s %s", (name, short) => {
  expect(shortNameOf({ name })).toBe(short);
});

describe("variants of a name", () => {
  const variants = (name: string, country: string) =>
    nameVariants({ name, country, aliases: [], surnames: [] });
  test.each<[name: string, country: string, variant: string]>([
    ["Donald J. Trump", "USA", "Donald Trump"],
    ["Ferdinand Marcos Jr.", "PHL", "Ferdinand Marcos"],
    ["Viktor Orbán", "HUN", "Orbán Viktor"],
    ["Sanae Takaichi", "JPN", "Takaichi Sanae"],
    ["Lee Jae-myung", "KOR", "Lee Jaemyung"],
    ["Gerhard Schröder", "DEU", "Gerhard Schroeder"],
    ["Jimmie Åkesson", "SWE", "Jimmie Aakesson"],
    ["Volodymyr Zelenskyy", "UKR", "Volodymyr Zelensky"],
    ["Sergei Lavrov", "RUS", "Sergey Lavrov"],
    ["Bashar al-Assad", "SYR", "Bashar Assad"],
    ["Mohammed bin Salman", "SAU", "Mohamed bin Salman"],
    ["Mohamed bin Zayed Al Nahyan", "ARE", "Mohamed bin Zayed"],
    ["Abdel Fattah el-Sisi", "EGY", "Abdelfattah el-Sisi"],
    ["Abdel Fattah el-Sisi", "EGY", "Abdul Fattah el-Sisi"],
    ["Milo Đukanović", "MNE", "Milo Djukanović"],
    ["Tô Lâm", "VNM", "Lâm Tô"],
  ])("%s (%s) is also %s", (name, country, variant) => {
    expect(variants(name, country).names).toContain(variant);
  });
  test.each<[name: string, country: string, never: string]>([
    ["George H. W. Bush", "USA", "George Bush"],
    ["Volodymyr Zelenskyy", "UKR", "Vladimir Zelensky"],
    ["Emmanuel Macron", "FRA", "Macron Emmanuel"],
    ["Mohammed bin Salman", "SAU", "Mohammed"],
  ])("%s (%s) is never %s", (name, country, never) => {
    expect(variants(name, country).names).not.toContain(never);
  });
});

test("a name made by rule is never one that the data writes for somebody else", () => {
  const dataset = smallDataset({
    leaders: [
      {
        jurisdiction: "UTO",
        offices: [],
        people: [
          { id: "Q1", name: "Ann H. W. Marsh", terms: [] },
          { id: "Q2", name: "Ann W. Marsh", terms: [] },
        ],
      },
    ],
  });
  const [hit] = findNames(parseText("Ann W. Marsh"), dataset.names);
  expect(hit?.forms.map(({ record }) => dataset.idOf(record))).toEqual(["Q2"]);
});

test.each<[kind: Parameters<typeof honorificsOf>[0], title: string, honorifics: string[]]>([
  ["head-of-state", "President of France", ["President"]],
  ["head-of-state", "Monarch of the United Kingdom", ["King", "Queen"]],
  ["head-of-government", "Taoiseach of Ireland", ["Taoiseach"]],
  ["minister-foreign", "Minister of Foreign Affairs of Iran", ["Foreign Minister"]],
  [
    "minister-defence",
    "United States Secretary of Defense",
    ["Secretary of Defense", "Defense Secretary", "Secretary", "Defence Minister", "Defense Minister"],
  ],
  ["governor", "Governor of Texas", ["Governor", "Gov"]],
  ["legislator", "United States Senator from Ohio", ["Senator", "Sen"]],
  ["minister", "Minister of Health of Egypt", ["Health Minister"]],
  ["other", "Second Secretary of the Archive", []],
])("%s %s is addressed as %j", (kind, title, honorifics) => {
  expect(honorificsOf(kind, title)).toEqual(honorifics);
});
