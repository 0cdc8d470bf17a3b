/** Single tokens around a name, as the evidence reads them. */
import { foldWord } from "../text/fold.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { LINE_END, WORD } from "../text/tokens.ts";

/** As written; "" outside the text. */
export const textOf = (parsed: ParsedText, token: number): string =>
  token < 0 || token >= parsed.tokens.count
    ? ""
    : parsed.text.slice(parsed.tokens.starts[token], parsed.tokens.ends[token]);

/** The folded word; "" where a sign, a line end or nothing is. */
export const wordAt = (parsed: ParsedText, token: number): string =>
  token >= 0 && token < parsed.tokens.count && parsed.tokens.kinds[token] === WORD
    ? foldWord(textOf(parsed, token))
    : "";

const ABBREVIATED = new Set("mr mrs ms dr sen gov gen rep".split(" "));

/** The word directly before a token, over the stop of "Mr. Moon"; "" for none. */
export function titleBefore(parsed: ParsedText, token: number): string {
  if (textOf(parsed, token - 1) !== ".") return wordAt(parsed, token - 1);
  const word = wordAt(parsed, token - 2);
  return ABBREVIATED.has(word) ? word : "";
}

export function isCapitalised(parsed: ParsedText, token: number): boolean {
  const code = parsed.text.charCodeAt(parsed.tokens.starts[token] ?? -1);
  if (code < 0x80) return token < parsed.tokens.count && code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(textOf(parsed, token));
}

/** Longest stretch of a line that is looked at, in tokens to either side: a headline is shorter. */
const REACH = 24;
/** The words in small letters that a headline in title case still holds are as short as this, and one in four. */
const SHORT = 4;
const ONE_IN = 4;

/** A headline in title case or capitals: there a capital says nothing. */
export function isTitleCaseLine(parsed: ParsedText, token: number): boolean {
  const { kinds, count, starts, ends } = parsed.tokens;
  let words = 0;
  let small = 0;
  /** Counts from one token on; `false`: a long word in small letters. */
  const counted = (from: number, to: number, step: 1 | -1): boolean => {
    for (let at = from; at !== to && kinds[at] !== LINE_END; at += step) {
      if (kinds[at] !== WORD) continue;
      words++;
      if (isCapitalised(parsed, at)) continue;
      small++;
      if ((ends[at] ?? 0) - (starts[at] ?? 0) > SHORT) return false;
    }
    return true;
  };
  return (
    counted(token, Math.max(-1, token - REACH), -1) &&
    counted(token + 1, Math.max(token + 1, Math.min(count, token + REACH)), 1) &&
    small * ONE_IN <= words
  );
}
