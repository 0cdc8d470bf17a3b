/** Direct speech that runs over sentences and paragraphs. */
import type { Span } from "../types.ts";
import { LINE_END } from "../text/tokens.ts";
import { contentEnd, isOpenMark, spanOf } from "./content.ts";
import { signAt } from "./noun-phrases.ts";
import type { Words } from "./words.ts";

/** The quotation that opens at `open`, the rest of its sentence, and the quotations that follow on. */
export function speechFrom(words: Words, open: number, high: number, row: number): Span[] {
  const quotation = words.quotations[words.quoted[open] ?? -1];
  if (!quotation) return [];
  const end = quotation.close < high - 1 ? contentEnd(words, open, high, "quote") : quotation.close;
  const spans = [spanOf(words, [open, end])];
  spans.push(...speechAfter(words, Math.max(end, quotation.close), row, quotation.continues));
  return spans;
}

/** Quotations right behind `last` that nobody else speaks: "…,” he said. “And …”", and those that run on. */
export function speechAfter(words: Words, last: number, row: number, continues: boolean): Span[] {
  const spans: Span[] = [];
  let runsOn = continues;
  let index = last + 1;
  let sentence = row;
  for (;;) {
    while (index < words.count && ".!?…".includes(signAt(words, index) || "x")) index++;
    if (runsOn) while (index < words.count && words.parsed.tokens.kinds[index] === LINE_END) index++;
    if (!isOpenMark(words, index)) return spans;
    const quotation = words.quotations[words.quoted[index] ?? -1];
    if (!quotation) return spans;
    while ((words.sentenceStarts[sentence + 1] ?? words.count) <= quotation.close) sentence++;
    const end = words.sentenceStarts[sentence + 1] ?? words.count;
    if (!onlySignsBetween(words, quotation.close + 1, end)) {
      // A speech that ran on to here ends inside a sentence with a speaker of its own: it is still the same speech.
      if (runsOn) spans.push(spanOf(words, [index, quotation.close]));
      return spans;
    }
    spans.push(spanOf(words, [index, quotation.close]));
    runsOn = quotation.continues;
    index = quotation.close + 1;
  }
}

function onlySignsBetween(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (words.parsed.tokens.kinds[index] === LINE_END) return true;
    if (signAt(words, index) === "") return false;
  }
  return true;
}
