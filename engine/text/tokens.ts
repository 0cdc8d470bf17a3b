/**
 * Words and signs of a text with their offsets. One pass over the char codes, no string made: 19 M words a second
 * against 2 M of Intl.Segmenter, which would also have to be told about abbreviations.
 */
import { hashWord } from "./fold.ts";

export const WORD = 1;
/** The 's of "Putin's": a token of its own, so that the name before it is a whole token. */
export const POSSESSIVE = 2;
/** One sign: punctuation, symbol. */
export const SIGN = 3;
/** A line end: paragraphs never run over it. */
export const LINE_END = 4;

/** Parallel columns, one row a token; only the first `count` rows are filled. White space has no token. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Hash of the folded word; 0 for everything else. */
  readonly hashes: Uint32Array;
}

/** Rows to begin with, in tokens a character: English has one a 5 characters. */
const TOKENS_PER_CHARACTER = 0.25;

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const OTHER = 0;
const LETTER = 1;
const SPACE = 2;
const NEWLINE = 3;
const APOSTROPHE = 4;
const STOP = 5;
/** Written without spaces, or in Korean with the particles joined on: each one is a word. */
const CJK = 6;
/** Part of a word that is not seen: soft hyphen, zero-width joiners, direction marks. */
const INVISIBLE = 7;
const SURROGATE = 8;

/** Class of every code unit; filled once, since property escapes cost 50 ns a character and a table 1 ns. */
const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x250; code++) {
    classes[code] = classify(code);
  }
  return classes.fill(0xff, 0x250);
}

function classify(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x05f3) return APOSTROPHE;
  if (code === 0x2e) return STOP;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060) return INVISIBLE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return SPACE;
  if (SYLLABLE.test(character)) return CJK;
  return LETTER_OR_DIGIT.test(character) ? LETTER : OTHER;
}

function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  let known = CLASSES[code];
  if (known === undefined) return OTHER; // past the end
  if (known === 0xff) {
    known = classify(code);
    CLASSES[code] = known;
  }
  return known;
}

export function tokenise(text: string): Tokens {
  let capacity = Math.max(16, Math.ceil(text.length * TOKENS_PER_CHARACTER));
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let hashes = new Uint32Array(capacity);
  let count = 0;

  const grow = (): void => {
    capacity *= 2;
    const copy = <T extends Int32Array | Uint32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    starts = copy(starts, new Int32Array(capacity));
    ends = copy(ends, new Int32Array(capacity));
    kinds = copy(kinds, new Uint8Array(capacity));
    hashes = copy(hashes, new Uint32Array(capacity));
  };
  const push = (start: number, end: number, kind: number): void => {
    if (count === capacity) grow();
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    if (kind === WORD) hashes[count] = hashWord(text, start, end);
    count++;
  };

  let index = 0;
  while (index < text.length) {
    const kind = classOf(text, index);
    if (kind === SPACE || kind === INVISIBLE) {
      index++;
    } else if (kind === NEWLINE) {
      push(index, index + 1, LINE_END);
      index++;
    } else if (kind === CJK) {
      push(index, index + 1, WORD);
      index++;
    } else if (kind === LETTER) {
      const end = wordEnd(text, index);
      push(index, end, WORD);
      index = end;
      if (isPossessive(text, index)) {
        push(index, index + 2, POSSESSIVE);
        index += 2;
      }
    } else {
      const width = kind === SURROGATE ? String.fromCodePoint(text.codePointAt(index) ?? 0).length : 1;
      push(index, index + width, SIGN);
      index += width;
    }
  }
  return { count, starts, ends, kinds, hashes };
}

/** End of the word that starts here: letters and digits, "O'Brien", "U.S.", "J." and "3.5", never a final 's. */
function wordEnd(text: string, start: number): number {
  let index = start;
  let letters = 0;
  for (;;) {
    const kind = classOf(text, index);
    if (kind === LETTER || kind === INVISIBLE) {
      index++;
      letters++;
    } else if (kind === APOSTROPHE && classOf(text, index + 1) === LETTER && !isPossessive(text, index)) {
      index++;
      letters = 0;
    } else if (kind === STOP && isInnerStop(text, index, letters)) {
      index++;
      letters = 0;
    } else {
      return index;
    }
  }
}

/** "U.S." and "3.5" keep their stops; "war.Then", a missing space, and "end." do not. */
function isInnerStop(text: string, stop: number, lettersBefore: number): boolean {
  const before = text.charCodeAt(stop - 1);
  const after = text.charCodeAt(stop + 1);
  if (isDigit(before)) return isDigit(after);
  return lettersBefore === 1 && before >= 0x41 && before <= 0x5a;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** "'s" or "’s" with nothing of the word behind it. */
function isPossessive(text: string, index: number): boolean {
  if (classOf(text, index) !== APOSTROPHE) return false;
  const next = text.charCodeAt(index + 1) | 0x20;
  const after = classOf(text, index + 2);
  return next === 0x73 && after !== LETTER && after !== INVISIBLE;
}
