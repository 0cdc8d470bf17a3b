/**
 * Sentence boundaries of news text. A hand scanner: Intl.Segmenter breaks after "U.S." and "Gen." whatever follows,
 * and would cost ten times as much paragraph by paragraph.
 */
import type { Span } from "../types.ts";

/** Words that end in a stop and go on: titles and short forms that stand before a name or a number. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr adm maj brig pres sec hon rev fr st mt vs no nos vol fig art " +
    "jan feb mar apr jun jul aug sep sept oct nov dec approx est dept univ inc ltd co corp bros jr sr e.g i.e cf al"
  ).split(" "),
);

/** Words that open a sentence after "U.S.", "Jr." or "a.m.", where a name would go on with it. */
const OPENERS = new Set(
  (
    "the a an in on at it its he she they we i you his her their this that these those but and or so if when while as " +
    "after before since for from with by to there here what who how why where although however meanwhile moreover no not " +
    "both some many most one two all each more"
  ).split(" "),
);

const CLOSERS = "\"'”’»)]}›";
const OPENING_SIGNS = "\"'“‘«([{‹¿¡—–-";
const ENDERS = ".!?…。！？";
const WIDE_ENDERS = "。！？";
const UPPER_OR_DIGIT = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** Longest word looked at before a stop; bounds the work on text without spaces. */
const LONGEST_ABBREVIATION = 12;

/** Half-open spans without the white space around them. A line end always ends a sentence. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  const close = (end: number): void => {
    const trimmed = trimEnd(text, start, end);
    if (trimmed > start) sentences.push([start, trimmed]);
    start = skipSpace(text, end);
  };
  for (let index = start; index < text.length; index++) {
    const character = text[index] ?? "";
    if (character === "\n" || character === "\r") {
      close(index);
      index = Math.max(index, start - 1);
    } else if (ENDERS.includes(character)) {
      const end = runEnd(text, index);
      if (isBoundary(text, index, end)) {
        close(end);
        index = Math.max(end, start) - 1;
      } else {
        index = end - 1;
      }
    }
  }
  close(text.length);
  return sentences;
}

/** End of a run of enders and the quotation marks and brackets that close behind them: `."`, `?!)`. */
function runEnd(text: string, index: number): number {
  let end = index + 1;
  while (end < text.length && ENDERS.includes(text[end] ?? "")) end++;
  while (end < text.length && CLOSERS.includes(text[end] ?? "")) end++;
  return end;
}

function isBoundary(text: string, ender: number, end: number): boolean {
  if (WIDE_ENDERS.includes(text[ender] ?? "")) return true;
  if (end < text.length && !isSpace(text.charCodeAt(end))) return false; // "3.5", "example.org"
  let next = skipSpace(text, end);
  while (next < text.length && OPENING_SIGNS.includes(text[next] ?? "")) next++;
  if (next >= text.length) return true;
  const nextCharacter = String.fromCodePoint(text.codePointAt(next) ?? 0);
  if (!UPPER_OR_DIGIT.test(nextCharacter)) return false;
  if (text[ender] !== "." || end > ender + 1) return true;
  return !isAbbreviation(text, ender) || OPENERS.has(wordAt(text, next));
}

function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < LONGEST_ABBREVIATION && /[\p{L}.]/u.test(text[start - 1] ?? "")) start--;
  const word = text.slice(start, stop);
  if (word.includes(".") || /^\p{Lu}$/u.test(word)) return true; // "U.S", "a.m", the initial "J"
  // "no" and "art" are also plain words: only before a number do they abbreviate.
  const folded = word.toLowerCase();
  if (!ABBREVIATIONS.has(folded)) return false;
  return !/^(?:no|nos|art|fig|vol)$/u.test(folded) || /\d/u.test(text[skipSpace(text, stop + 1)] ?? "");
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_ABBREVIATION && /\p{L}/u.test(text[end] ?? "")) end++;
  return text.slice(start, end).toLowerCase();
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || code === 0x202f;

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text.charCodeAt(index))) index++;
  return index;
}

function trimEnd(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && isSpace(text.charCodeAt(index - 1))) index--;
  return index;
}
