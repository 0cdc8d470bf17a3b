import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../engine/text/sentences.ts";

describe("splitSentences", () => {
  test.each<[name: string, text: string, sentences: string[]]>([
    ["two sentences", "He came. He left.", ["He came.", "He left."]],
    [
      "U.S. before a name goes on",
      "The U.S. President spoke. It ended.",
      ["The U.S. President spoke.", "It ended."],
    ],
    [
      "U.S. before an opener ends",
      "They flew to the U.S. The talks failed.",
      ["They flew to the U.S.", "The talks failed."],
    ],
    [
      "titles and initials",
      "Gen. J. Smith met Mr. Brown. They talked.",
      ["Gen. J. Smith met Mr. Brown.", "They talked."],
    ],
    [
      "a number with a point",
      "It rose 3.5 per cent. Then it fell.",
      ["It rose 3.5 per cent.", "Then it fell."],
    ],
    ["a stop inside quotation marks", "“We will not go.” He left.", ["“We will not go.”", "He left."]],
    ["a question inside a sentence", "“Why?” he asked. Nobody knew.", ["“Why?” he asked.", "Nobody knew."]],
    ["an ellipsis in small letters goes on", "He said ... nothing.", ["He said ... nothing."]],
    ["a headline without a stop", "Talks fail\nThe talks failed.", ["Talks fail", "The talks failed."]],
    [
      "no. before a number",
      "He lives at No. 10 now. He said no. She agreed.",
      ["He lives at No. 10 now.", "He said no.", "She agreed."],
    ],
    ["Japanese", "首相は辞任した。後任は未定だ。", ["首相は辞任した。", "後任は未定だ。"]],
    ["CRLF and blank lines", "One.\r\n\r\nTwo.", ["One.", "Two."]],
    ["nothing", " \n ", []],
  ])("%s", (_, text, sentences) => {
    expect(splitSentences(text).map(([start, end]) => text.slice(start, end))).toEqual(sentences);
  });

  test("spans are in order, apart, trimmed, and leave only white space between", () => {
    const unit = fc.constantFrom("a", "B", ".", "!", "”", " ", "\n", "\r", "U.S.", "7", "。", "\u00a0");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        let end = 0;
        for (const [start, stop] of splitSentences(text)) {
          expect(text.slice(end, start).trim()).toBe("");
          expect(text.slice(start, stop)).toBe(text.slice(start, stop).trim());
          expect(stop).toBeGreaterThan(start);
          end = stop;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });

  test("a megabyte without a stop is one sentence", () => {
    const text = "word ".repeat(200_000);
    expect(splitSentences(text)).toEqual([[0, text.length - 1]]);
  });
});
