/**
 * The closed classes of English that the rules lean on instead of a part-of-speech tagger: a tagger would cost
 * megabytes, while some 300 function words tell where a noun phrase or a clause ends in nearly every news sentence.
 */
import { foldWord, hashFolded } from "../text/fold.ts";

export const DETERMINER = 1;
/** "his": stands before a noun, and so marks an ambiguous form ("his claim") as one. */
export const POSSESSIVE_WORD = 1 << 1;
/** "he", "they", "who": a whole subject by itself. */
export const SUBJECT_PRONOUN = 1 << 2;
export const OBJECT_PRONOUN = 1 << 3;
export const PREPOSITION = 1 << 4;
export const BE = 1 << 5;
export const HAVE = 1 << 6;
/** "do", "will", "could": the base form of a verb follows. */
export const MODAL = 1 << 7;
export const NEGATION = 1 << 8;
export const COORDINATOR = 1 << 9;
/** "because", "although": opens a clause of its own. */
export const SUBORDINATOR = 1 << 10;
/** "who", "which": takes up the noun before it. */
export const RELATIVE = 1 << 11;
export const ADVERB = 1 << 12;
/** "Monday", "week": part of an adjunct between a cue and its content. */
export const TIME = 1 << 13;
export const TO = 1 << 14;
export const THAT = 1 << 15;
/** "whether", "how": opens an embedded question, the content of "asked" and "explained". */
export const QUESTION_WORD = 1 << 16;
/** "declined", "went", "wants": joins a cue in the infinitive to its subject ("declined to say"). */
export const CATENATIVE = 1 << 17;

/** By shape, not by list (see words.ts). */
export const CAPITAL = 1 << 20;
/** Ends in "ed": most likely a past form, so that a noun phrase does not run over it. */
export const ED_FORM = 1 << 21;
export const ING_FORM = 1 << 22;
export const NUMBER = 1 << 23;

const CLASSES: readonly (readonly [bits: number, words: string])[] = [
  [
    DETERMINER,
    "the a an this these those some any every each no several many most all both another other more few two three",
  ],
  [POSSESSIVE_WORD, "his her its their our my your whose"],
  [
    SUBJECT_PRONOUN,
    "he she they we i you it who which he'd she'd they'd i've i'm i'd they've they're you're we've he'll they'll everyone nobody",
  ],
  [OBJECT_PRONOUN, "him them us me her himself herself themselves itself"],
  [
    PREPOSITION,
    "of in on at for from with by about against over under after before during since between among through into",
  ],
  [
    PREPOSITION,
    "toward towards upon within without amid despite until like near outside inside across behind beyond via per as than",
  ],
  [BE, "is are was were be been being am"],
  [BE | NEGATION, "isn't aren't wasn't weren't ain't"],
  [HAVE, "has have had having"],
  [HAVE | NEGATION, "hasn't haven't hadn't"],
  [MODAL, "do does did will would can could may might must shall should"],
  [MODAL | NEGATION, "don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't"],
  [NEGATION | ADVERB, "not never"],
  [COORDINATOR, "and or but nor"],
  [
    SUBORDINATOR,
    "because if when while although though unless whereas once so where why how whether after before since until as",
  ],
  [RELATIVE, "who which whom whose where"],
  [
    ADVERB,
    "also later then now again still just even only often first already ever further instead too soon long yet once",
  ],
  [
    ADVERB,
    "always sometimes quickly there here both however meanwhile moreover therefore nevertheless though",
  ],
  [
    TIME,
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last next earlier late early",
  ],
  [
    TIME,
    "week month year night morning afternoon evening weekend january february march april june july august september",
  ],
  [TIME, "october november december"],
  [TO, "to"],
  [THAT, "that"],
  [QUESTION_WORD, "what how why whether if where who when which"],
  [
    CATENATIVE,
    "went declined refused continued wants wanted want continues declines refuses seemed seems appeared appears tried began",
  ],
  [
    CATENATIVE,
    "failed used going expected likely ready willing able forced quick happened tends chose plans planned prepared",
  ],
];

const BITS = buildBits();

function buildBits(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [flag, words] of CLASSES) {
    for (const word of words.split(" ")) {
      const hash = hashFolded(foldWord(word));
      bits.set(hash, (bits.get(hash) ?? 0) | flag);
    }
  }
  return bits;
}

/** The classes of a folded word by its hash (`Tokens.hashes`); 0 for an open-class word. */
export function classesOf(hash: number): number {
  return BITS.get(hash) ?? 0;
}
