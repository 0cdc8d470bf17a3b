/** Whether a content stands in quotation marks. */
import type { Quote, Span } from "../types.ts";
import { SIGN } from "../text/tokens.ts";
import { tokenAt } from "./types.ts";
import type { Words } from "./words.ts";

/** Share of a content's words in marks from which it counts as quoted in full: "that" and "he" may stand outside. */
const FULL = 0.9;

export function quoteOf(words: Words, content: readonly Span[]): Quote {
  let inside = 0;
  let all = 0;
  for (const [start, end] of content) {
    const last = tokenAt(words, end - 1);
    for (let index = tokenAt(words, start); index <= last; index++) {
      if (words.parsed.tokens.kinds[index] === SIGN) continue;
      all++;
      if (words.quoted[index] !== -1) inside++;
    }
  }
  if (inside === 0) return "none";
  return inside >= all * FULL ? "full" : "partial";
}
