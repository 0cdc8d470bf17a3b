import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord, hashFolded, hashWord } from "../../../engine/text/fold.ts";
import { POSSESSIVE, WORD, tokenise } from "../../../engine/text/tokens.ts";

const tokensOf = (text: string): string[] => {
  const { count, starts, ends } = tokenise(text);
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
};

describe("tokenise", () => {
  test.each<[name: string, text: string, tokens: string[]]>([
    ["words and signs", "He said: no.", ["He", "said", ":", "no", "."]],
    ["a possessive is a token of its own", "Putin's warning", ["Putin", "'s", "warning"]],
    ["a curly possessive", "Macron’s plan", ["Macron", "’s", "plan"]],
    ["an apostrophe within a word", "O'Brien didn't", ["O'Brien", "didn't"]],
    ["abbreviations keep their stops", "the U.S. and J.D. Vance", ["the", "U.S.", "and", "J.D.", "Vance"]],
    ["a number keeps its point", "3.5 per cent.", ["3.5", "per", "cent", "."]],
    ["a missing space does not join sentences", "the war.Then", ["the", "war", ".", "Then"]],
    ["hyphens part words", "post-war", ["post", "-", "war"]],
    ["a line end is a token", "one\ntwo", ["one", "\n", "two"]],
    ["diacritics and Cyrillic", "Erdoğan і Зеленський", ["Erdoğan", "і", "Зеленський"]],
    ["each ideograph is a word", "習近平は", ["習", "近", "平", "は"]],
    ["each Korean syllable too", "푸틴은", ["푸", "틴", "은"]],
    ["soft hyphens stay inside", "Zelen\u00adskyy", ["Zelen\u00adskyy"]],
    ["an emoji is one sign", "ok 🇫🇷", ["ok", "🇫", "🇷"]],
    ["nothing", "", []],
  ])("%s", (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test("kinds tell the possessive from the word", () => {
    const { kinds } = tokenise("Putin's");
    expect([...kinds.subarray(0, 2)]).toEqual([WORD, POSSESSIVE]);
  });

  test("tokens are in order, apart, not empty, and leave only white space and invisible signs between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { count, starts, ends } = tokenise(text);
        let end = 0;
        for (let index = 0; index < count; index++) {
          expect(starts[index]).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, starts[index])).toMatch(/^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u);
          end = ends[index] ?? 0;
          expect(end).toBeGreaterThan(starts[index] ?? 0);
        }
        expect(text.slice(end)).toMatch(/^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u);
      }),
    );
  });
});

describe("folding", () => {
  test.each([
    ["Erdoğan", "erdogan"],
    ["Kılıçdaroğlu", "kilicdaroglu"],
    ["Wałęsa", "walesa"],
    ["Støre", "store"],
    ["O’Brien", "obrien"],
    ["J.D.", "jd"],
    ["ʿAbd", "abd"],
    ["Əliyev", "aliyev"],
    ["مُحَمَّد", "محمد"],
    ["أحمد", "احمد"],
    ["مجتبی", "مجتبي"],
    ["محـــمد", "محمد"],
    ["בִּנְיָמִין", "בנימין"],
    ["ג׳ו", "גו"],
    ["STRAUß", "strauss"],
    ["Zelen\u00adskyy", "zelenskyy"],
  ])("%s → %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test("the fast hash agrees with the plain one on any word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (word) => {
        expect(hashWord(word, 0, word.length)).toBe(hashFolded(foldWord(word)));
      }),
    );
  });
});
