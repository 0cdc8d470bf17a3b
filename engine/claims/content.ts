/** Where the content of a cue begins and ends. */
import type { Span } from "../types.ts";
import { BASE, ING, PAST, S_FORM } from "./inflect.ts";
import {
  ADVERB,
  BE,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MODAL,
  NEGATION,
  NUMBER,
  POSSESSIVE_WORD,
  PREPOSITION,
  QUESTION_WORD,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME,
  TO,
} from "./lexicon.ts";
import { has, phraseAfter, type Range, signAt } from "./noun-phrases.ts";
import { POSSESSIVE, WORD } from "../text/tokens.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Words } from "./words.ts";

/** Longest content without quotation marks, in tokens; bounds the work on text without stops. */
const LONGEST_CONTENT = 150;
/** Longest stretch between a cue and its content: "said in an interview with the paper on Monday that". */
const LONGEST_BRIDGE = 18;

export type Opening = "quote" | "that" | "infinitive" | "clause" | "object";
export interface ContentStart {
  readonly at: number;
  readonly opening: Opening;
  /** Last word of the cue where the content pulls one in: "expressed confidence". */
  readonly cueLast?: number;
  /** Taken only where no content stands before the cue. */
  readonly doubtful?: true;
}

export const isOpenMark = (words: Words, token: number): boolean => {
  const quotation = words.quotations[words.quoted[token] ?? -1];
  return quotation?.open === token;
};
export const isCloseMark = (words: Words, token: number): boolean => {
  const quotation = words.quotations[words.quoted[token] ?? -1];
  return quotation?.close === token;
};

/** The content behind a cue, or `null` where none follows. */
export function contentAfter(words: Words, group: VerbGroup, high: number): ContentStart | null {
  const { frames } = group.cue;
  const at = group.last + 1;
  if (at >= high) return null;
  const speech = frames.includes("q");
  const clause = speech || frames.includes("t");
  const bare = frames.includes("e") ? bareNoun(words, at, high) : null;
  if (bare) return bare;
  if (
    frames.includes("r") &&
    !isOpenMark(words, at) &&
    signAt(words, at) === "" &&
    !has(words, at, THAT | TO | QUESTION_WORD)
  ) {
    const start = afterRecipient(words, at, high, frames);
    if (start || !frames.includes("o")) return start;
  }
  if (clause) {
    const start = behindBridge(words, at, high, speech);
    if (start && (start.opening === "quote" || frames.includes("t"))) return start;
  }
  if (frames.includes("i") && has(words, at, TO)) return { at, opening: "infinitive" };
  if (has(words, at, TO) && !frames.includes("o")) return null;
  if (signAt(words, at) !== "" && !isOpenMark(words, at)) return null;
  if (frames.includes("o") || (frames.includes("n") && group.negated)) {
    if (has(words, at, PREPOSITION | TO | THAT | COORDINATOR) && group.last === group.verb) return null;
    return { at, opening: isOpenMark(words, at) ? "quote" : "object" };
  }
  if (!frames.includes("t")) return null;
  let first = at;
  while (first < high && has(words, first, TIME | ADVERB) && !has(words, first, DETERMINER)) first++;
  if (first >= high || signAt(words, first) !== "") return null;
  if (isAdjunct(words, first)) return speech ? frontedClause(words, first, high) : null;
  if (!speech && !opensClause(words, first, high)) return null;
  return { at: first, opening: "clause" };
}

/** "expressed [confidence] that", "voiced [concern] about": no determiner, a content behind. */
function bareNoun(words: Words, at: number, high: number): ContentStart | null {
  for (let noun = at; noun < Math.min(at + 2, high - 1); noun++) {
    if (
      words.parsed.tokens.kinds[noun] !== WORD ||
      has(words, noun, DETERMINER | POSSESSIVE_WORD | THAT | PREPOSITION)
    )
      return null;
    if (has(words, noun + 1, THAT)) return { at: noun + 1, opening: "that", cueLast: noun };
    if (has(words, noun + 1, PREPOSITION))
      return noun + 2 < high ? { at: noun + 2, opening: "object", cueLast: noun + 1 } : null;
  }
  return null;
}

/** Looks over adjuncts ("in a statement on Monday") for "that", a colon or an opening mark. */
function behindBridge(words: Words, at: number, high: number, speech: boolean): ContentStart | null {
  if (has(words, at, THAT)) return { at, opening: "that" };
  if (has(words, at, QUESTION_WORD) && !has(words, at, SUBORDINATOR & RELATIVE))
    return { at, opening: "that" };
  if (isOpenMark(words, at)) return speech ? { at, opening: "quote" } : null;
  const sign = signAt(words, at);
  const adjunct = sign === "" && isAdjunct(words, at);
  if (sign !== ":" && sign !== "," && !adjunct) return null;
  for (let index = at; index < Math.min(high, at + LONGEST_BRIDGE); index++) {
    const here = signAt(words, index);
    if (isOpenMark(words, index)) {
      // "said in “Meet the Press”" names something; speech comes behind a colon or a comma.
      return speech && ",:".includes(signAt(words, index - 1) || "-")
        ? { at: index, opening: "quote" }
        : null;
    }
    if (here === ":" && speech && index + 1 < high) {
      return {
        at: index + 1,
        opening: isOpenMark(words, index + 1) ? "quote" : "clause",
      };
    }
    if (here === "," && !isOpenMark(words, index + 1) && index > at) return null;
    if (here === "," && index === at && !isOpenMark(words, index + 1) && !isAdjunct(words, index + 1))
      return null;
    if (has(words, index, THAT)) return { at: index, opening: "that" };
    if (index > at && has(words, index, SUBJECT_PRONOUN) && !has(words, index, RELATIVE))
      return { at: index, opening: "clause" };
  }
  return null;
}

function isAdjunct(words: Words, token: number): boolean {
  return (
    has(words, token, PREPOSITION | TIME | ADVERB | TO) ||
    (has(words, token, DETERMINER) && has(words, token + 1, TIME))
  );
}

/** "told CNN's Jake Tapper on Sunday | that": the content opens with a mark, "that", "to", a pronoun or a new phrase. */
function afterRecipient(words: Words, at: number, high: number, frames: string): ContentStart | null {
  const bound = Math.min(high, at + LONGEST_BRIDGE);
  for (let index = at + 1; index < bound; index++) {
    const sign = signAt(words, index);
    if (isOpenMark(words, index)) return { at: index, opening: "quote" };
    if (sign === ":")
      return index + 1 < high
        ? {
            at: index + 1,
            opening: isOpenMark(words, index + 1) ? "quote" : "clause",
          }
        : null;
    if (sign === ",") {
      if (isOpenMark(words, index + 1)) return { at: index + 1, opening: "quote" };
      return null;
    }
    if (has(words, index, THAT) || (has(words, index, QUESTION_WORD) && !has(words, index, RELATIVE)))
      return { at: index, opening: "that" };
    if (has(words, index, TO) && frames.includes("i")) return { at: index, opening: "infinitive" };
    if (has(words, index, TO) && frames.includes("o")) return { at, opening: "object" };
    if (has(words, index, SUBJECT_PRONOUN) && !has(words, index, RELATIVE))
      return { at: index, opening: "clause" };
    const joined =
      has(words, index - 1, PREPOSITION | DETERMINER | POSSESSIVE_WORD) ||
      words.parsed.tokens.kinds[index - 1] === POSSESSIVE;
    if (!joined && has(words, index, DETERMINER | POSSESSIVE_WORD)) return { at: index, opening: "clause" };
    // "told reporters Russia would": a name behind a common noun or a pronoun.
    if (
      !joined &&
      has(words, index, CAPITAL) &&
      !has(words, index, TIME) &&
      !has(words, index - 1, CAPITAL | TIME) &&
      signAt(words, index - 1) === ""
    ) {
      return { at: index, opening: "clause" };
    }
  }
  return null;
}

/** "says [despite the rain, the bridge is open]": an adjunct, a comma and a clause. */
function frontedClause(words: Words, first: number, high: number): ContentStart | null {
  for (let index = first + 1; index < Math.min(high, first + LONGEST_BRIDGE); index++) {
    if (signAt(words, index) === "," && opensClause(words, index + 1, high))
      return { at: first, opening: "clause", doubtful: true };
  }
  return null;
}

/** A subject with a verb behind it: "think [the war will last]" but not "see the film". */
function opensClause(words: Words, first: number, high: number): boolean {
  if (has(words, first, SUBJECT_PRONOUN) && !has(words, first, RELATIVE)) return true;
  if (isOpenMark(words, first)) return false;
  for (let index = first; index < Math.min(high, first + 14); index++) {
    if (signAt(words, index) === ",") return false;
    if (has(words, index, BE | HAVE | MODAL)) return true;
    const forms = words.forms[index] ?? 0;
    if (index > first && (forms & (PAST | S_FORM)) !== 0 && has(words, index - 1, CAPITAL)) return true;
  }
  return false;
}

/** Last token of the content that begins at `first`; `high` is the end of its sentence. */
export function contentEnd(words: Words, first: number, high: number, opening: Opening): number {
  const bound = Math.min(high, first + LONGEST_CONTENT);
  let index = first;
  while (index < bound) {
    const quotation = words.quotations[words.quoted[index] ?? -1];
    if (quotation) {
      if (quotation.close + 1 >= bound) return Math.max(quotation.close, first);
      index = quotation.close + 1;
      continue;
    }
    if (index > first && endsContent(words, index, bound, opening)) break;
    index++;
  }
  return trimEnd(words, first, Math.min(index, bound) - 1);
}

function endsContent(words: Words, index: number, high: number, opening: Opening): boolean {
  const sign = signAt(words, index);
  if (sign === ";") return true;
  if (sign === ",") {
    const next = index + 1;
    if (has(words, next, RELATIVE) && !has(words, next, THAT)) return true;
    if (words.parsed.text.startsWith("according", words.parsed.tokens.starts[next])) return true;
    if (startsCue(words, next, high, PAST | S_FORM | ING)) return true;
    if (has(words, next, COORDINATOR))
      return startsCue(words, next + 1, high, PAST | S_FORM) || newSubjectSpeaks(words, next + 1, high);
    if (isWhile(words, next)) return true;
    if (opening === "object") return !isListItem(words, next);
    return trailingSpeaker(words, next, high);
  }
  if (has(words, index, COORDINATOR) && !has(words, index, SUBORDINATOR)) {
    return startsCue(words, index + 1, high, PAST | S_FORM) || newSubjectSpeaks(words, index + 1, high);
  }
  return false;
}

function isListItem(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  if (text.startsWith("including", tokens.starts[token])) return true;
  return (
    has(words, token, DETERMINER | POSSESSIVE_WORD | CAPITAL | NUMBER) && !has(words, token, SUBJECT_PRONOUN)
  );
}

function isWhile(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  const word = text.slice(tokens.starts[token], tokens.ends[token]);
  return word === "while" || word === "although" || word === "though" || word === "but";
}

/** Adverbs and auxiliaries, then a cue verb in one of the forms: "but suggested", ", adding". */
function startsCue(words: Words, from: number, high: number, forms: number): boolean {
  let index = from;
  let auxiliary = 0;
  while (
    index < Math.min(high, from + 4) &&
    has(words, index, ADVERB | HAVE | MODAL | NEGATION) &&
    words.verbs[index] === 0
  ) {
    auxiliary |= words.classes[index] ?? 0;
    index++;
  }
  const found = words.forms[index] ?? 0;
  if ((auxiliary & MODAL) !== 0 && (found & BASE) !== 0 && index < high && words.verbs[index] !== 0)
    return true;
  if (words.verbs[index] === 0 || (found & forms) === 0 || index >= high) return false;
  // A plural noun of the same form: "and claims about".
  return (
    (found & (PAST | ING)) !== 0 ||
    has(words, index + 1, THAT | SUBJECT_PRONOUN | DETERMINER | TO) ||
    isOpenMark(words, index + 1)
  );
}

/** "…, and Macron said": a new subject with its own cue close behind. */
function newSubjectSpeaks(words: Words, from: number, high: number): boolean {
  const subject = phraseAfter(words, from, high);
  return (
    subject !== null &&
    subject[1] - from < 8 &&
    startsCue(words, subject[1] + 1, high, PAST | S_FORM) &&
    (words.forms[subject[1] + 1] ?? 0) !== BASE
  );
}

/** "…, he said." to the end of the sentence: the content was before, so it does not run over it. */
function trailingSpeaker(words: Words, from: number, high: number): boolean {
  return newSubjectSpeaks(words, from, high);
}

const TRAILING = ",;:—–-";
function trimEnd(words: Words, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    ((TRAILING + ".").includes(signAt(words, end) || "x") || has(words, end, COORDINATOR))
  )
    end--;
  return end;
}

export function spanOf(words: Words, range: Range): Span {
  const { starts, ends } = words.parsed.tokens;
  return [starts[range[0]] ?? 0, ends[range[1]] ?? 0];
}
