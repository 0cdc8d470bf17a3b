/** The article taken apart once, for all stages. */
import type { Span } from "../types.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise, type Tokens } from "./tokens.ts";

export interface ParsedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
}

export function parseText(text: string): ParsedText {
  return { text, tokens: tokenise(text), sentences: splitSentences(text) };
}

/** Index of the last span that starts at or before `offset`, or -1. Spans are in order and apart. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
