/** Attributions by cue verbs of one sentence, in whichever order source, cue and content stand. */
import type { Span } from "../types.ts";
import type { Attribution } from "./detect.ts";
import { contentAfter, contentEnd, type ContentStart, isCloseMark, isOpenMark, spanOf } from "./content.ts";
import {
  ADVERB,
  BE,
  CAPITAL,
  COORDINATOR,
  HAVE,
  MODAL,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from "./lexicon.ts";
import { has, phraseAfter, phraseBefore, type Range, signAt } from "./noun-phrases.ts";
import { speechAfter, speechFrom } from "./speech.ts";
import { type VerbGroup, verbGroup } from "./verb-groups.ts";
import type { Words } from "./words.ts";

/** A sentence as tokens [low, high) without its line end. */
export interface Sentence {
  readonly low: number;
  readonly high: number;
  readonly row: number;
}

const LONGEST_LEFT = 150;
const LONGEST_HEADLINE = 30;
/** Share of capitals from which a sentence counts as a headline; prepositions and articles stay small. */
const TITLE_SHARE = 0.6;
/** How far the subject of a participle is looked for. */
const LONGEST_SUBJECT_SEARCH = 40;

/** What a construction takes off the strength of its cue. */
const FACTOR = {
  quote: 1,
  that: 1,
  infinitive: 0.95,
  clause: 0.95,
  object: 0.9,
  left: 0.95,
  inherited: 0.9,
  passive: 0.6,
};

export function attributionsOfVerbs(
  words: Words,
  sentence: Sentence,
  nouns: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  let source: Range | null = null;
  /** First token that no content before it holds. */
  let free = sentence.low;
  let title: boolean | undefined;
  const isTitle = (): boolean => (title ??= isTitleCase(words, sentence));
  for (let index = sentence.low; index < sentence.high; index++) {
    if (words.verbs[index] === 0 || words.quoted[index] !== -1 || index < free) continue;
    if (index > sentence.low && has(words, index, CAPITAL) && !isTitle()) continue; // "the United States"
    const group = verbGroup(words, index, sentence.low, sentence.high);
    if (!group || group.kind === "passive") continue;
    const made = attribute(words, sentence, group, source, free);
    if (!made || overlapsNoun(made.attribution, nouns)) continue;
    found.push(made.attribution);
    source = made.source;
    free = made.free;
    index = Math.max(index, group.last);
  }
  return found;
}

/** Most words of a headline open in a capital, the verbs too. */
function isTitleCase(words: Words, { low, high }: Sentence): boolean {
  let capitals = 0;
  let all = 0;
  for (let index = low; index < Math.min(high, low + LONGEST_HEADLINE); index++) {
    if (signAt(words, index) !== "") continue;
    all++;
    if (has(words, index, CAPITAL)) capitals++;
  }
  return high - low <= LONGEST_HEADLINE && capitals >= all * TITLE_SHARE;
}

function overlapsNoun(made: Attribution, nouns: readonly Attribution[]): boolean {
  const cue = made.cue[0];
  return (
    cue !== undefined &&
    nouns.some(({ cue: other }) => other.some(([start, end]) => start < cue[1] && cue[0] < end))
  );
}

interface Made {
  readonly attribution: Attribution;
  readonly source: Range;
  readonly free: number;
}

function attribute(
  words: Words,
  sentence: Sentence,
  group: VerbGroup,
  inherited: Range | null,
  free: number,
): Made | null {
  const speech = group.cue.frames.includes("q");
  const adjoins = group.kind === "participle" && signAt(words, group.first - 1) === ""; // "emails showing that"
  const subject = group.kind === "finite" || adjoins ? subjectOf(words, sentence, group, free) : null;
  const inverted =
    speech && group.kind === "finite" && !subject ? invertedSubject(words, sentence, group) : null;
  if (inverted)
    return behind(words, sentence, group, inverted, Math.max(inverted[1], group.last), group.first - 1, free);
  if (subject && !maySpeak(words, subject, sentence.low)) return null;
  let source = subject;
  let factor = 1;
  if (!source) {
    const outer = inherited ?? mainSubject(words, sentence, group.first);
    const clause = outer === null ? -1 : clauseBefore(words, outer[1] + 1, group.first);
    source = clause < 0 ? outer : firstSubject(words, clause + 1, group.first);
    factor = FACTOR.inherited;
    if (!source || !mayInherit(words, group)) return null;
  }
  const start = contentAfter(words, group, sentence.high);
  if (
    subject &&
    speech &&
    start === null &&
    subject[0] === sentence.low &&
    isCloseMark(words, sentence.low - 1)
  ) {
    // "“Who pays?” Tusk said." is two sentences by its stops.
    return behind(words, sentence, group, subject, group.last, sentence.low - 1, free);
  }
  if (subject && speech) {
    const left = subject[0] - 1;
    const closing = left >= sentence.low && isCloseMark(words, left);
    const comma = left > sentence.low && signAt(words, left) === "," && !has(words, subject[0], RELATIVE);
    const silent =
      start === null ||
      start.doubtful === true ||
      (start.opening === "quote" && signAt(words, group.last + 1) === ",");
    if ((closing && (silent || start?.opening === "clause")) || (comma && silent)) {
      const made = behind(words, sentence, group, subject, group.last, left, free);
      if (made) return made;
    }
  }
  return start && ahead(words, sentence, group, source, start, factor);
}

/** The content follows. */
function ahead(
  words: Words,
  { high, row }: Sentence,
  group: VerbGroup,
  source: Range,
  start: ContentStart,
  factor: number,
): Made | null {
  const quote = start.opening === "quote" || isOpenMark(words, start.at + (start.opening === "that" ? 1 : 0));
  const end = contentEnd(words, start.at, high, start.opening);
  if (end < start.at) return null;
  let content: Span[];
  if (start.opening === "quote" && group.cue.frames.includes("q"))
    content = speechFrom(words, start.at, high, row);
  else content = [spanOf(words, [start.at, end])];
  const last = words.quotations[words.quoted[end] ?? -1];
  if (quote && start.opening !== "quote" && last && last.close >= end)
    content = [...content, ...speechAfter(words, last.close, row, last.continues)];
  const score = group.cue.strength * FACTOR[start.opening] * factor;
  const cue = spanOf(words, [group.first, start.cueLast ?? group.last]);
  return {
    attribution: {
      source: [spanOf(words, source)],
      cue: [cue],
      content,
      score,
    },
    source,
    free: end + 1,
  };
}

/** The content stands before the speaker, and may go on behind: "A,” he said, “B.” */
function behind(
  words: Words,
  { low, high, row }: Sentence,
  group: VerbGroup,
  source: Range,
  last: number,
  left: number,
  free: number,
): Made | null {
  const closed = isCloseMark(words, left) ? words.quotations[words.quoted[left] ?? -1] : undefined;
  let first = Math.max(low, free, left - LONGEST_LEFT);
  let end = left;
  if (closed) {
    if (closed.open < first) first = closed.open;
  } else {
    while (end > first && signAt(words, end) === ",") end--;
    if (isAdjunctOnly(words, first, end)) return null;
  }
  if (end < first) return null;
  const content: Span[] = [spanOf(words, [first, end])];
  let next = last + 1;
  // "he said in a statement, “B”", "he said. “B”"
  while (
    next < Math.min(high, last + 25) &&
    signAt(words, next) !== "," &&
    !isOpenMark(words, next) &&
    signAt(words, next) !== ":"
  )
    next++;
  let freeFrom = last + 1;
  const resumes = next + 1 < high && ",:".includes(signAt(words, next) || "x");
  if (resumes && isOpenMark(words, next + 1)) {
    content.push(...speechFrom(words, next + 1, high, row));
    freeFrom = high;
  } else if (
    resumes &&
    !closed &&
    next === last + 1 &&
    signAt(words, next) === "," &&
    !startsAnew(words, next + 1)
  ) {
    const stop = contentEnd(words, next + 1, high, "clause");
    content.push(spanOf(words, [next + 1, stop]));
    freeFrom = stop + 1;
  } else if (closed) {
    content.push(...speechAfter(words, high - 1, row, false));
  }
  const cue = [spanOf(words, [group.first, group.last])];
  return {
    attribution: {
      source: [spanOf(words, source)],
      cue,
      content,
      score: group.cue.strength * FACTOR.left,
    },
    source,
    free: freeFrom,
  };
}

/** A participle, a relative or a new cue behind the comma is not the rest of the sentence that was broken off. */
function startsAnew(words: Words, token: number): boolean {
  return words.verbs[token] !== 0 || has(words, token, COORDINATOR | RELATIVE | SUBORDINATOR | PREPOSITION);
}

/** "On Monday," before the speaker is no content. */
function isAdjunctOnly(words: Words, first: number, end: number): boolean {
  if (end - first < 2) return true;
  for (let index = first; index <= end; index++)
    if (has(words, index, BE | HAVE | MODAL) || (words.forms[index] ?? 0) !== 0)
      return has(words, first, SUBORDINATOR);
  return has(words, first, PREPOSITION | ADVERB | TIME | SUBORDINATOR) || end - first < 4;
}

/** Not the reader or the author, and not in "what Obama says". */
function maySpeak(words: Words, subject: Range, low: number): boolean {
  const { text, tokens } = words.parsed;
  if (subject[0] === subject[1]) {
    const word = text.slice(tokens.starts[subject[0]], tokens.ends[subject[0]]).toLowerCase();
    if (word === "you" || word === "what") return false;
  }
  const before = subject[0] - 1;
  return before < low || text.slice(tokens.starts[before], tokens.ends[before]) !== "what";
}

function subjectOf(words: Words, { low }: Sentence, group: VerbGroup, free: number): Range | null {
  const last = group.first - 1;
  if (
    last < low ||
    (isCloseMark(words, last) && !(signAt(words, last - 1) === "," && group.first < group.verb))
  )
    return null;
  const found = phraseBefore(words, last, Math.max(low, free));
  return found && found[0] <= found[1] ? found : null;
}

/** "“…,” said Emmanuel Macron": to be told from "…, called him a liar" by what stands behind the name. */
function invertedSubject(words: Words, { low, high }: Sentence, group: VerbGroup): Range | null {
  const before = group.first - 1;
  if (before < low || group.first !== group.verb) return null;
  if (!isCloseMark(words, before) && signAt(words, before) !== ",") return null;
  const phrase = phraseAfter(words, group.last + 1, high);
  if (!phrase) return null;
  const next = phrase[1] + 1;
  if (next < high && has(words, next, BE | HAVE | MODAL)) return null;
  return signAt(words, next) === "," ? withApposition(words, phrase, high) : phrase;
}

/** "said Ann Smith, a spokesman for the bank." */
function withApposition(words: Words, phrase: Range, high: number): Range {
  const opens = phrase[1] + 2;
  for (let index = opens; index < high; index++) {
    if (words.quoted[index] !== -1 || words.verbs[index] !== 0 || index - opens > LONGEST_SUBJECT_SEARCH)
      return phrase;
    if (signAt(words, index) === "," && isOpenMark(words, index + 1)) return [phrase[0], index - 1];
  }
  let last = high - 1;
  while (last > phrase[1] && signAt(words, last) === ".") last--;
  return has(words, opens, PREPOSITION | COORDINATOR) ? phrase : [phrase[0], last];
}

/** Participles and the second of two coordinated verbs take the subject of the verb before. */
function mayInherit(words: Words, group: VerbGroup): boolean {
  const before = group.first - 1;
  if (group.kind === "infinitive") return false;
  if (group.kind === "participle") return true;
  return has(words, before, COORDINATOR) || (signAt(words, before) === "," && group.kind === "finite");
}

/**
 * "Putin warned …, a day after leaders met and promised": the second verb goes with the subject of the nearer clause,
 * and with nobody where that is not found. Token of the word that opens the clause, or -1.
 */
function clauseBefore(words: Words, from: number, before: number): number {
  for (let index = before - 1; index >= Math.max(from, before - LONGEST_SUBJECT_SEARCH); index--) {
    if (has(words, index, SUBORDINATOR)) return index;
  }
  return -1;
}

/** The subject of the sentence's first finite verb. */
function mainSubject(words: Words, { low }: Sentence, before: number): Range | null {
  return firstSubject(words, low, Math.min(before, low + LONGEST_SUBJECT_SEARCH));
}

/** What stands before the first finite verb of [low, high). */
function firstSubject(words: Words, low: number, high: number): Range | null {
  for (let index = low + 1; index < high; index++) {
    if (words.quoted[index] !== -1) continue;
    const finite = has(words, index, BE | HAVE | MODAL) || isPast(words, index);
    if (!finite) continue;
    const subject = phraseBefore(words, index - 1, low);
    if (subject) return subject;
  }
  return null;
}

function isPast(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  const end = tokens.ends[token] ?? 0;
  return (
    (text.startsWith("ed", end - 2) || ((words.forms[token] ?? 0) & 6) !== 0) && signAt(words, token) === ""
  );
}
