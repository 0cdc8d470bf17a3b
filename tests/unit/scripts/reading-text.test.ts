import { describe, expect, test } from "vitest";
import type { PersonId } from "../../../engine/types.ts";
import type { ReadingJson } from "../../../scripts/reading-json.ts";
import { readingText } from "../../../scripts/reading-text.ts";

const PLAIN = { colour: false, width: 80 };

function readingOf(parts: Partial<ReadingJson>): ReadingJson {
  return {
    file: "a.html",
    page: {
      article: true,
      score: 1,
      reasons: [],
      title: "A title",
      published: null,
      publishedFrom: null,
      language: "en",
      truncated: false,
    },
    text: "",
    mentions: [],
    ambiguous: [],
    claims: [],
    sentences: [],
    brief: [],
    background: [],
    ms: { detect: 0, extract: 0, analyze: 0 },
    ...parts,
  };
}

describe("a reading in the terminal", () => {
  test("no article: a sentence that says so and why, and no empty sections", () => {
    const { page } = readingOf({});
    const text = readingText(
      readingOf({ page: { ...page, article: false, reasons: ["link-density:0.82"] } }),
      PLAIN,
    );
    expect(text).toContain(
      "This page does not look like an article (link-density:0.82), so nothing was read.",
    );
    expect(text).not.toContain("In brief");
  });

  test("nothing found: each section says so", () => {
    const text = readingText(readingOf({}), PLAIN);
    expect(text).toContain("It names nobody whom the dataset knows.");
    expect(text).toContain("It attributes nothing.");
    expect(text).toContain("no date, so offices are those of today");
  });

  test("a name that fits several people asserts none of them", () => {
    const candidates = ["Ann Bush", "Bob Bush"].map((name, index) => ({ id: `Q${index}` as PersonId, name }));
    const text = readingText(
      readingOf({ ambiguous: [{ start: 0, end: 4, surface: "Bush", candidates }] }),
      PLAIN,
    );
    expect(text).toContain("Bush: 2 people match (Ann Bush, Bob Bush)");
  });

  test("a page cannot send commands to the terminal", () => {
    const text = "\u001B[2J\u009B31mMacron \u0007said.";
    const { page } = readingOf({});
    const shown = readingText(
      readingOf({ text, brief: [[0, text.length]], page: { ...page, title: text } }),
      PLAIN,
    );
    // oxlint-disable-next-line no-control-regex -- the characters that must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
  });

  test("lines stay within the terminal", () => {
    const text = "Macron said that he would wait for an answer from Kyiv before the end of the week. "
      .repeat(3)
      .trim();
    const lines = readingText(readingOf({ text, brief: [[0, text.length]] }), {
      colour: false,
      width: 50,
    }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});
