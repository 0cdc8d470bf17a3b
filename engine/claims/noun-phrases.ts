/** The noun phrase that ends or begins at a token: the source of an attribution. Every walk has a bound. */
import { LINE_END, POSSESSIVE, SIGN, WORD } from "../text/tokens.ts";
import {
  ADVERB,
  BE,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  ED_FORM,
  HAVE,
  ING_FORM,
  MODAL,
  NEGATION,
  NUMBER,
  OBJECT_PRONOUN,
  POSSESSIVE_WORD,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME,
  TO,
} from "./lexicon.ts";
import { BASE, ING, PAST, S_FORM } from "./inflect.ts";
import type { Words } from "./words.ts";

/** Longest source looked for, in tokens: with its apposition, one in a hundred is longer (PolNeAR). */
const LONGEST_PHRASE = 30;
const LONGEST_APPOSITION = 25;

/** Inclusive token range. */
export type Range = readonly [first: number, last: number];

const ENDS_PHRASE =
  BE | HAVE | MODAL | NEGATION | SUBORDINATOR | THAT | TO | SUBJECT_PRONOUN | OBJECT_PRONOUN;

export function signAt(words: Words, token: number): string {
  const { text, tokens } = words.parsed;
  if (tokens.kinds[token] !== SIGN) return "";
  return text.slice(tokens.starts[token], tokens.ends[token]);
}

export const has = (words: Words, token: number, bits: number): boolean =>
  ((words.classes[token] ?? 0) & bits) !== 0;
const isWord = (words: Words, token: number): boolean => words.parsed.tokens.kinds[token] === WORD;

/** Ends on `last`, begins not before `low`; `null` where no subject stands there. */
export function phraseBefore(words: Words, last: number, low: number): Range | null {
  if (last < low) return null;
  if (has(words, last, SUBJECT_PRONOUN)) return [last, last];
  const sign = signAt(words, last);
  if (sign === "," || closesComma(words, last)) return phraseWithApposition(words, last, low);
  if (sign === ")" || sign === "—" || sign === "–") return phraseBeforeAside(words, last, low, sign);
  if (!isWord(words, last) && words.parsed.tokens.kinds[last] !== POSSESSIVE) return null;
  const first = walkLeft(words, last, Math.max(low, last - LONGEST_PHRASE));
  if (first > last) return null;
  return [first, last];
}

/** A closing mark with a comma in it: "France, which leads a “coalition of the willing,”". */
function closesComma(words: Words, mark: number): boolean {
  const quotation = words.quotations[words.quoted[mark] ?? -1];
  return quotation?.close === mark && signAt(words, mark - 1) === ",";
}

/** "Chris Cox, who runs the group," – the comma closes something that began at an earlier one. */
function phraseWithApposition(words: Words, comma: number, low: number): Range | null {
  const floor = Math.max(low, comma - LONGEST_APPOSITION);
  for (let index = comma - 1; index > floor; index--) {
    const inner = words.quotations[words.quoted[index] ?? -1];
    if (inner) index = Math.min(index, inner.open);
    if (inner || signAt(words, index) !== ",") continue;
    if (index === comma - 2 && has(words, index + 1, ADVERB)) return phraseBefore(words, index - 1, low); // ", however,"
    const opens =
      has(words, index + 1, DETERMINER | RELATIVE | POSSESSIVE_WORD | CAPITAL | NUMBER) ||
      (isWord(words, index + 1) && !has(words, index + 1, COORDINATOR | PREPOSITION | SUBORDINATOR));
    if (!opens) return null;
    const head = phraseBefore(words, index - 1, low);
    return head && !has(words, head[0], PREPOSITION | ADVERB) ? [head[0], comma] : null;
  }
  return null;
}

function phraseBeforeAside(words: Words, close: number, low: number, sign: string): Range | null {
  const opener = sign === ")" ? "(" : sign;
  for (let index = close - 1; index > Math.max(low, close - LONGEST_APPOSITION); index--) {
    if (signAt(words, index) !== opener) continue;
    const head = isWord(words, index - 1) ? phraseBefore(words, index - 1, low) : null;
    return head && [head[0], close];
  }
  return null;
}

function walkLeft(words: Words, last: number, low: number): number {
  let index = last;
  while (index >= low) {
    const sign = signAt(words, index);
    if (sign === ")") {
      const aside = phraseBeforeAside(words, index, low, sign);
      return aside ? aside[0] : index + 1;
    }
    if (sign !== "" ? !joinsWords(words, index, sign) : words.parsed.tokens.kinds[index] === LINE_END) break;
    if (sign === "" && endsLeftward(words, index, last)) break;
    index--;
  }
  return trimStart(words, index + 1, last);
}

/** "U.S.-led", "AT&T", "Sen. Cruz": signs inside a phrase. */
function joinsWords(words: Words, index: number, sign: string): boolean {
  if (!isWord(words, index - 1)) return false;
  const { starts, ends } = words.parsed.tokens;
  if ("-&/‑".includes(sign)) return true;
  if ((sign === "'" || sign === "’") && starts[index] === ends[index - 1]) return true; // leaders' meeting
  if (sign === ".") return has(words, index - 1, CAPITAL) && starts[index] === ends[index - 1]; // Sen.
  return sign === "," && isListComma(words, index);
}

/** "the United States, the United Kingdom, and Poland": a comma between names with an "and" close behind. */
function isListComma(words: Words, comma: number): boolean {
  if (!has(words, comma - 1, CAPITAL)) return false;
  const next = comma + 1;
  if (has(words, next, COORDINATOR) && !has(words, next, SUBORDINATOR))
    return has(words, next + 1, CAPITAL | DETERMINER);
  for (let index = next; index < next + 8 && index < words.count; index++) {
    if (signAt(words, index) === "," || has(words, index, COORDINATOR))
      return has(words, index + 1, CAPITAL | DETERMINER | COORDINATOR);
    if (!has(words, index, CAPITAL | DETERMINER)) return false;
  }
  return false;
}

function endsLeftward(words: Words, index: number, last: number): boolean {
  const classes = words.classes[index] ?? 0;
  if ((classes & ENDS_PHRASE) !== 0 && (classes & (POSSESSIVE_WORD | DETERMINER)) === 0)
    return index !== last || (classes & CAPITAL) === 0;
  if ((classes & RELATIVE) !== 0) return true;
  if ((classes & COORDINATOR) !== 0) return !coordinatesNames(words, index);
  if (index === last) return false;
  const forms = words.forms[index] ?? 0;
  if ((classes & CAPITAL) !== 0 && index > 0) return false;
  // A finite verb: "The senator believes Trump | said". A noun of the same form stands behind a determiner.
  if ((forms & PAST) !== 0 && (forms & BASE) === 0)
    return !has(words, index - 1, DETERMINER | POSSESSIVE_WORD | BE);
  if ((forms & (S_FORM | ING)) !== 0)
    return has(words, index - 1, SUBJECT_PRONOUN | CAPITAL) && (forms & ING) === 0;
  return false;
}

function coordinatesNames(words: Words, index: number): boolean {
  const left = has(words, index - 1, CAPITAL) || signAt(words, index - 1) === ",";
  const right = has(words, index + 1, CAPITAL | DETERMINER | POSSESSIVE_WORD);
  if (left && right) return true;
  const plain = CAPITAL | PREPOSITION | ED_FORM | ADVERB | ENDS_PHRASE;
  return (
    isWord(words, index - 1) &&
    !has(words, index - 1, plain) &&
    isWord(words, index + 1) &&
    !has(words, index + 1, plain | DETERMINER)
  );
}

/** Drops what stands before the subject: "But on Monday the minister" → "the minister". */
function trimStart(words: Words, from: number, last: number): number {
  // "have left Ukraine | seeking": behind an auxiliary stands a verb.
  let first =
    from < last && has(words, from - 1, BE | HAVE | MODAL) && !has(words, from, DETERMINER | CAPITAL)
      ? from + 1
      : from;
  while (
    first <= last &&
    (has(words, first, ADVERB | COORDINATOR) || signAt(words, first) !== "") &&
    !has(words, first, DETERMINER)
  )
    first++;
  if (!has(words, first, PREPOSITION | TIME) && !has(words, first, ING_FORM)) return first;
  if (!has(words, first, PREPOSITION) && first === last) return first;
  // A fronted adjunct without its comma: the subject is the last name or the last "the …" behind it.
  let start = last;
  if (has(words, last, CAPITAL)) {
    while (
      start > first &&
      (has(words, start - 1, CAPITAL) || signAt(words, start - 1) === ".") &&
      !has(words, start - 1, PREPOSITION | TIME)
    )
      start--;
    while (start > first && has(words, start - 1, DETERMINER | POSSESSIVE_WORD)) start--;
    if (start > first + 1 || !has(words, first, PREPOSITION)) return start;
    return has(words, start - 1, PREPOSITION) ? last + 1 : start;
  }
  while (start > first && !has(words, start, DETERMINER | POSSESSIVE_WORD)) start--;
  return start > first + 1 ? start : last + 1;
}

/** Begins on `first`, ends before `high`: behind an inverted cue ("said Emmanuel Macron") or "according to". */
export function phraseAfter(words: Words, first: number, high: number): Range | null {
  if (first >= high) return null;
  if (has(words, first, SUBJECT_PRONOUN) || has(words, first, OBJECT_PRONOUN)) return [first, first];
  if (!isWord(words, first) || has(words, first, BE | HAVE | MODAL | THAT | TO | PREPOSITION | COORDINATOR))
    return null;
  const bound = Math.min(high, first + LONGEST_PHRASE);
  const plain = !has(words, first, DETERMINER | POSSESSIVE_WORD);
  let index = first + 1;
  while (index < bound) {
    const sign = signAt(words, index);
    if (sign !== "") {
      const apostrophe = (sign === "'" || sign === "’") && isWord(words, index + 1);
      const stop =
        sign === "." && index + 1 < high && has(words, index - 1, CAPITAL) && isWord(words, index + 1);
      if (
        !apostrophe &&
        !stop &&
        !("-&/‑".includes(sign) && isWord(words, index + 1)) &&
        !(sign === "," && isListComma(words, index))
      )
        break;
    } else if (words.parsed.tokens.kinds[index] === LINE_END) {
      break;
    } else if (
      has(words, index, BE | HAVE | MODAL | THAT | TO | RELATIVE | SUBORDINATOR | SUBJECT_PRONOUN | TIME)
    ) {
      break;
    } else if (has(words, index, PREPOSITION)) {
      // "a spokesman for the army" but not "said Macron in Paris".
      if (plain ? !isOf(words, index) : has(words, index + 1, TIME)) break;
    } else if (has(words, index, COORDINATOR) && !coordinatesNames(words, index)) {
      break;
    } else if (!has(words, index, CAPITAL) && (has(words, index, ADVERB) || isFiniteCue(words, index))) {
      break;
    }
    index++;
  }
  return [first, index - 1];
}

/** A past form that is no base form, or an s-form behind a name: the verb of the phrase. */
function isFiniteCue(words: Words, index: number): boolean {
  const forms = words.forms[index] ?? 0;
  if ((forms & PAST) !== 0 && (forms & BASE) === 0) return true;
  return (forms & S_FORM) !== 0 && has(words, index - 1, CAPITAL);
}

function isOf(words: Words, index: number): boolean {
  const { text, tokens } = words.parsed;
  const word = text.slice(tokens.starts[index], tokens.ends[index]);
  return word === "of" || word === "for";
}
