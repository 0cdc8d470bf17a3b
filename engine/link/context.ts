/** The words around a name, as far as they tell whose name it is. */
import type { ParsedText } from "../text/parsed-text.ts";
import { foldWord } from "../text/fold.ts";
import { spanAt } from "../text/parsed-text.ts";
import { LINE_END, POSSESSIVE, SIGN, WORD } from "../text/tokens.ts";
import { isBareCommonWord } from "./common-words.ts";
import { isCapitalised, isTitleCaseLine, textOf, titleBefore, wordAt } from "./text-around.ts";
import { FUNCTION_WORDS, TITLE_WORDS } from "./words.ts";

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
  /** "jr", "sr" or a number behind the name, folded; "" for none. */
  readonly suffix: string;
  /** Capitalised words behind the name, joined: "yojong" in "Kim Yo Jong"; "" for none. */
  readonly givenNames: string;
  /** A word or month ("May", "Brown") with nothing next to it that makes it a person. */
  readonly bareCommonWord: boolean;
  /** Whom the word before it calls a man or a woman: "Mrs", "Mr", "Sir"; `null` for nobody. */
  readonly sex: "m" | "f" | null;
  /** What stands around the name is written so that another bearer of it is introduced, not a headline's capital. */
  readonly introduces: boolean;
  /** Named as somebody's relative, "first lady Melania Trump": the surname alone stays with the other. */
  readonly companion: boolean;
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
    suffix: suffixOf(parsed, lastToken),
    givenNames: givenNamesOf(parsed, lastToken, isKnownName, lowerCaseWords),
    bareCommonWord: isBareCommonWord(parsed, firstToken, lastToken),
    sex: SEX_OF_TITLE[titleBefore(parsed, firstToken)] ?? null,
    introduces: !isTitleCaseLine(parsed, firstToken) && !followsParticiple(parsed, firstToken),
    companion: isCompanion(parsed, firstToken),
  };
}

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
  return isNameLike(parsed, previous, firstToken, isKnownName, lowerCaseWords);
}

/**
 * A capitalised word that is neither a function word nor a title nor another known name.
 * @param ofToken the surname that it may belong to
 */
function isNameLike(
  parsed: ParsedText,
  token: number,
  ofToken: number,
  isKnownName: (token: number) => boolean,
  lowerCaseWords: ReadonlySet<number>,
): boolean {
  if (!isCapitalised(parsed, token) || isKnownName(token)) return false;
  const word = textOf(parsed, token);
  const folded = foldWord(word);
  if (FUNCTION_WORDS.has(folded) || TITLE_WORDS.has(folded)) return false;
  // "U.S.", "NATO", "UK": capitals throughout, but not an initial, nor "MELANIA TRUMP".
  if (folded.length > 1 && isUpper(word) && !isUpper(textOf(parsed, ofToken))) return false;
  // Elsewhere than at the beginning of a sentence and in headlines a capital is meant.
  const mayBeWord = startsSentence(parsed, token) || isTitleCaseLine(parsed, token);
  return !mayBeWord || !lowerCaseWords.has(parsed.tokens.hashes[token] ?? 0);
}

const isUpper = (word: string): boolean => word === word.toUpperCase();

function startsSentence(parsed: ParsedText, token: number): boolean {
  const start = parsed.tokens.starts[token] ?? 0;
  const sentence = parsed.sentences[spanAt(parsed.sentences, start)];
  return sentence === undefined || start <= sentence[0] || parsed.tokens.kinds[token - 1] !== WORD;
}

const SUFFIXES: Readonly<Record<string, string>> = { jr: "jr", junior: "jr", sr: "sr", senior: "sr" };

/** "Jr." in "Ann Marsh Jr.", "Ann Marsh, Jr." and "iv" in "Ann Marsh IV". */
function suffixOf(parsed: ParsedText, lastToken: number): string {
  const next = lastToken + 1;
  const comma = parsed.tokens.kinds[next] === SIGN && textOf(parsed, next) === ",";
  const token = comma ? next + 1 : next;
  if (!isCapitalised(parsed, token)) return "";
  const word = wordAt(parsed, token);
  const suffix = SUFFIXES[word];
  // ", senior adviser" and ", Senior Minister" are no suffixes.
  if (suffix !== undefined) return comma && word.length > 2 ? "" : suffix;
  return !comma && /^(?:V|[IVX]{2,})$/u.test(textOf(parsed, token)) ? word : "";
}

/** Names of two given names and a hyphen are the longest. */
const GIVEN_NAMES = 3;

function givenNamesOf(
  parsed: ParsedText,
  lastToken: number,
  isKnownName: (token: number) => boolean,
  lowerCaseWords: ReadonlySet<number>,
): string {
  const first = lastToken + 1;
  if (parsed.tokens.kinds[first] !== WORD) return "";
  const hyphened = textOf(parsed, first + 1) === "-";
  const written: ReadonlySet<number> = hyphened ? new Set() : lowerCaseWords;
  if (!isNameLike(parsed, first, lastToken, isKnownName, written)) return "";
  // "Xi Warns", in a headline.
  if (!hyphened && isTitleCaseLine(parsed, first) && wordAt(parsed, first).endsWith("s")) return "";
  const names: string[] = [];
  for (let token = first; names.length < GIVEN_NAMES; token++) {
    if (textOf(parsed, token) === "-") token++;
    else if (names.length > 0 && !isCapitalised(parsed, token)) break;
    const word = wordAt(parsed, token);
    if (word === "") break;
    names.push(word);
  }
  return names.join("");
}

/** "Visiting Marsh, …": a sentence's first word, and a participle. */
function followsParticiple(parsed: ParsedText, firstToken: number): boolean {
  return wordAt(parsed, firstToken - 1).endsWith("ing") && startsSentence(parsed, firstToken - 1);
}

function isPartOfThing(parsed: ParsedText, lastToken: number): boolean {
  const next = lastToken + 1;
  if (next >= parsed.tokens.count) return false;
  const kind = parsed.tokens.kinds[next];
  if (kind === POSSESSIVE || kind === LINE_END || kind !== WORD) return false;
  return isCapitalised(parsed, next) && THING_WORDS.has(wordAt(parsed, next));
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

const SEX_OF_TITLE: Readonly<Record<string, "m" | "f">> = {
  mr: "m",
  sir: "m",
  lord: "m",
  king: "m",
  congressman: "m",
  mrs: "f",
  ms: "f",
  madam: "f",
  madame: "f",
  lady: "f",
  queen: "f",
  congresswoman: "f",
};

const RELATIVES = new Set(
  "wife husband spouse partner son daughter brother sister father mother lady".split(" "),
);
/** Of "with his wife Ann B. Marsh": as many words as stand between the relation and the surname. */
const NAMES_BETWEEN = 3;

/** "… and his wife Ann Marsh", "Bela Marsh's sister Ann Marsh", "first lady Ann Marsh". */
function isCompanion(parsed: ParsedText, firstToken: number): boolean {
  let token = firstToken - 1;
  const furthest = firstToken - NAMES_BETWEEN - 1;
  while (token > furthest && (isCapitalised(parsed, token) || ",.".includes(textOf(parsed, token)))) token--;
  const relation = wordAt(parsed, token);
  return relation === "lady" ? wordAt(parsed, token - 1) === "first" : RELATIVES.has(relation);
}
