import { describe, expect, test } from "vitest";
import { dayIn, scoreDetection, scoreTexts, scoreWords } from "../../../../scripts/eval/page-scores.ts";
import { quantile } from "../../../../scripts/eval/statistics.ts";

const page = (text: string, gold: string, phrases: { with?: string[]; without?: string[] } = {}) => ({
  text,
  gold,
  with: phrases.with ?? [],
  without: phrases.without ?? [],
});

test("detection: three of four articles found, one of five others called one", () => {
  const pages = [
    ...[true, true, true, false].map((called) => ({ article: true, called })),
    ...[true, false, false, false, false].map((called) => ({ article: false, called })),
  ];
  expect(scoreDetection(pages)).toEqual({ p: 0.75, r: 0.75, f1: 0.75, fpr: 0.2 });
});

test("detection without any page is 0, not NaN", () => {
  expect(scoreDetection([])).toEqual({ p: 0, r: 0, f1: 0, fpr: 0 });
});

describe("words", () => {
  test("in any order and case, each as often as the other text has it", () => {
    expect(scoreWords("the THE the Minister", "Minister of the interior")).toEqual({
      p: 0.5,
      r: 0.5,
      f1: 0.5,
    });
  });

  test("letters of any script are words", () => {
    expect(scoreWords("Україна, Größe", "größe україна")).toEqual({ p: 1, r: 1, f1: 1 });
  });

  test("nothing found of nothing is right, of something is wrong", () => {
    expect(scoreWords("", " ").f1).toBe(1);
    expect(scoreWords("", "a").f1).toBe(0);
    expect(scoreWords("a", "").f1).toBe(0);
  });
});

describe("texts", () => {
  test("words are means over pages", () => {
    const { words } = scoreTexts([page("a b", "a b"), page("a x", "a b")]);
    expect(words).toEqual({ p: 0.75, r: 0.75, f1: 0.75 });
  });

  test("shingles of four words: order and case count", () => {
    expect(scoreTexts([page("a b c d e", "a b c d e")]).shingles.f1).toBe(1);
    expect(scoreTexts([page("b a c d e", "a b c d e")]).shingles.f1).toBe(0);
    expect(scoreTexts([page("A b c d e", "a b c d e")]).shingles).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
  });

  test("shingles: F1 of the means; an empty text has no precision, but a recall", () => {
    const { shingles } = scoreTexts([page("a b c d", "a b c d"), page("", "a b c d")]);
    expect(shingles).toEqual({ p: 1, r: 0.5, f1: 2 / 3 });
  });

  test("a text shorter than a shingle is one", () => {
    expect(scoreTexts([page("a b", "a b")]).shingles.f1).toBe(1);
  });

  test("phrases: mean over the pages that name some; null where none does", () => {
    const scores = scoreTexts([
      page("One two three.", "x", { with: ["one TWO", "four"], without: ["five"] }),
      page("Anything", "x"),
    ]);
    expect(scores).toMatchObject({ with: 0.5, without: 1 });
    expect(scoreTexts([page("a", "a")])).toMatchObject({ with: null, without: null });
  });
});

test("a day stays the one that the page writes, whatever its time zone", () => {
  expect(dayIn("2025-09-05T23:30:00-11:00")).toBe("2025-09-05");
  expect(dayIn("Fri, 05 Sep 2025 12:00:00 GMT")).toBe("2025-09-05");
  expect(dayIn("Sep 5, 2025")).toBe("2025-09-05");
  expect(dayIn("last week")).toBeNull();
});

test("quantiles are values that were measured", () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([], 0.5)).toBe(0);
});
