/** The words around a name, as far as they tell whose name it is. */
import type { ParsedText } from "../text/parsed-text.ts";
import { foldWord } from "../text/fold.ts";
import { LINE_END, POSSESSIVE, SIGN, WORD } from "../text/tokens.ts";

/** Words that begin a sentence, or stand in a headline, with a capital and are no first name. */
const FUNCTION_WORDS = new Set(
  (
    "a about according across after against although amid among an and are as at because before behind between beyond but " +
    "by can could despite did do does during even for from had has have how however if in inside into is it its just like " +
    "may meanwhile might most much must near never no nor not now of off on once only onto or our out outside over past per " +
    "perhaps said say says shall should since so still than that the their then there these they this those though through " +
    "thus to today together tomorrow toward towards under unless unlike until up upon via was we were what when where whereas " +
    "whether which while who whom whose why will with within without would yesterday yet earlier later both neither either " +
    "here also asked told monday tuesday wednesday thursday friday saturday sunday january february march april june july " +
    "august september october november december"
  ).split(" "),
);

/** Titles and callings that may stand before a surname whoever holds it; they neither prove nor deny a person. */
const TITLE_WORDS = new Set(
  (
    "president premier chancellor minister king queen emperor pope prince princess secretary secretary-general general " +
    "chairman chairwoman chair chief director governor senator representative congressman congresswoman mayor sir lord lady " +
    "mr mrs ms dr leader commissioner ambassador vice deputy ex then-president ex-president former madam comrade"
  ).split(" "),
);

/** Words behind a surname that make it the name of a thing: "Trump Tower". */
const THING_WORDS = new Set(
  (
    "tower towers organization organisation university street avenue square foundation airport stadium institute hotel " +
    "hotels golf media library school college hospital bridge prize award administration's county city island center centre"
  ).split(" "),
);

export interface NameContext {
  /** Folded words directly before the name, nearest last, up to three; empty at a sentence or sign before it. */
  readonly before: readonly string[];
  /** A capitalised word directly before it that is neither title nor function word: another first name. */
  readonly otherFirstName: boolean;
  /** The name is part of the name of a thing. */
  readonly partOfThing: boolean;
}

const WORDS_BEFORE = 3;

/**
 * @param isKnownName whether the token is part of a place's, body's or other known name ("In Moscow Putin said")
 * @param lowerCaseWords hashes of the words that the article also writes in small letters: no names
 */
export function contextOf(
  parsed: ParsedText,
  firstToken: number,
  lastToken: number,
  isKnownName: (token: number) => boolean,
  lowerCaseWords: ReadonlySet<number>,
): NameContext {
  return {
    before: wordsBefore(parsed, firstToken),
    otherFirstName: hasOtherFirstName(parsed, firstToken, isKnownName, lowerCaseWords),
    partOfThing: isPartOfThing(parsed, lastToken),
  };
}

const textOf = (parsed: ParsedText, token: number): string =>
  parsed.text.slice(parsed.tokens.starts[token], parsed.tokens.ends[token]);

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

function wordsBefore(parsed: ParsedText, firstToken: number): string[] {
  const words: string[] = [];
  for (let token = firstToken - 1; token >= 0 && words.length < WORDS_BEFORE; token--) {
    const kind = parsed.tokens.kinds[token];
    if (kind === SIGN && textOf(parsed, token) === "-") continue; // "then-president"
    if (kind !== WORD) break;
    words.unshift(foldWord(textOf(parsed, token)));
  }
  return words;
}

function hasOtherFirstName(
  parsed: ParsedText,
  firstToken: number,
  isKnownName: (token: number) => boolean,
  lowerCaseWords: ReadonlySet<number>,
): boolean {
  const previous = firstToken - 1;
  if (previous < 0 || parsed.tokens.kinds[previous] !== WORD) return false;
  const word = textOf(parsed, previous);
  if (!isCapitalised(word) || isKnownName(previous)) return false;
  const folded = foldWord(word);
  if (FUNCTION_WORDS.has(folded) || TITLE_WORDS.has(folded)) return false;
  // "U.S.", "NATO", "UK": capitals throughout, but not an initial.
  if (folded.length > 1 && word === word.toUpperCase()) return false;
  return !lowerCaseWords.has(parsed.tokens.hashes[previous] ?? 0);
}

function isPartOfThing(parsed: ParsedText, lastToken: number): boolean {
  const next = lastToken + 1;
  if (next >= parsed.tokens.count) return false;
  const kind = parsed.tokens.kinds[next];
  if (kind === POSSESSIVE || kind === LINE_END || kind !== WORD) return false;
  const word = textOf(parsed, next);
  return isCapitalised(word) && THING_WORDS.has(foldWord(word));
}

/** Hashes of all words that stand somewhere in small letters. */
export function lowerCaseWordsOf(parsed: ParsedText): Set<number> {
  const found = new Set<number>();
  const { count, kinds, starts, hashes } = parsed.tokens;
  for (let token = 0; token < count; token++) {
    if (kinds[token] !== WORD) continue;
    const code = parsed.text.charCodeAt(starts[token] ?? 0);
    if (code >= 0x61 && code <= 0x7a) found.add(hashes[token] ?? 0);
  }
  return found;
}
