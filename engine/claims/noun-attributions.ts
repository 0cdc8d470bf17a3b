/** "Putin's warning that …", "his promise to …", "according to the ministry", "in the words of …". */
import type { Attribution } from "./detect.ts";
import { contentEnd, isOpenMark, spanOf } from "./content.ts";
import { CUE_NOUNS } from "./cue-nouns.ts";
import { foldWord, hashFolded } from "../text/fold.ts";
import { DETERMINER, POSSESSIVE_WORD, PREPOSITION, SUBJECT_PRONOUN, THAT, TO } from "./lexicon.ts";
import { has, phraseAfter, phraseBefore, type Range, signAt } from "./noun-phrases.ts";
import { POSSESSIVE } from "../text/tokens.ts";
import type { Sentence } from "./verb-attributions.ts";
import type { Words } from "./words.ts";

const ACCORDING = hashFolded(foldWord("according"));
const WORDS = hashFolded("words");
const BY = hashFolded("by");
const FROM = hashFolded("from");
const ACCORDING_SCORE = 0.95;
/** Longest content looked for before "according to", in tokens. */
const LONGEST_BEFORE = 120;

export function attributionsOfNouns(words: Words, { low, high }: Sentence): Attribution[] {
  const found: Attribution[] = [];
  const { hashes } = words.parsed.tokens;
  for (let index = low; index < high; index++) {
    if (words.quoted[index] !== -1) continue;
    const according = hashes[index] === ACCORDING && has(words, index + 1, TO);
    const inWordsOf =
      hashes[index] === WORDS && has(words, index - 2, PREPOSITION) && has(words, index + 1, PREPOSITION);
    if (according || inWordsOf) {
      const made = accordingTo(words, inWordsOf ? index - 2 : index, index + 1, low, high);
      if (made) found.push(made);
    } else if (words.nouns[index] !== 0) {
      const made = possessed(words, index, low, high);
      if (made) found.push(made);
    }
  }
  return found;
}

/** The content is the clause behind the comma where the phrase opens the sentence, else the clause before it. */
function accordingTo(
  words: Words,
  cueFirst: number,
  cueLast: number,
  low: number,
  high: number,
): Attribution | null {
  const phrase = phraseAfter(words, cueLast + 1, high);
  if (!phrase || (has(words, phrase[0], POSSESSIVE_WORD) && words.nouns[phrase[1]] === 0)) return null; // "according to their needs"
  const { source, cue, last } = splitPossessed(words, phrase, [cueFirst, cueLast]);
  const leads = cueFirst - low <= 1 && !isOpenMark(words, low);
  let content: Range | null = null;
  if (leads) {
    let start = last + 1;
    while (start < Math.min(high, last + 30) && signAt(words, start) !== ",") start++;
    if (start + 1 < high && signAt(words, start) === ",")
      content = [start + 1, contentEnd(words, start + 1, high, "clause")];
  } else {
    let end = cueFirst - 1;
    while (end > low && ",—–-(".includes(signAt(words, end) || "x")) end--;
    const start = Math.max(low, end - LONGEST_BEFORE);
    if (end >= start) content = [start, end];
  }
  if (!content || content[1] < content[0]) return null;
  return {
    source: [spanOf(words, source)],
    cue,
    content: [spanOf(words, content)],
    score: ACCORDING_SCORE,
  };
}

/** "according to Putin's warning": Putin is the source, and what he gave is the cue. */
function splitPossessed(
  words: Words,
  phrase: Range,
  according: Range,
): { source: Range; cue: Attribution["cue"]; last: number } {
  const [first, last] = phrase;
  const noun = words.nouns[last] !== 0;
  if (noun && last - 1 > first && words.parsed.tokens.kinds[last - 1] === POSSESSIVE) {
    return {
      source: [first, last - 1],
      cue: [spanOf(words, according), spanOf(words, [last, last])],
      last,
    };
  }
  return { source: phrase, cue: [spanOf(words, according)], last };
}

/** The possessor stands before ("Putin's", "his") or behind ("a warning by the ministry that"). */
function possessed(words: Words, noun: number, low: number, high: number): Attribution | null {
  const row = CUE_NOUNS[(words.nouns[noun] ?? 0) - 1];
  if (!row) return null;
  let before = noun - 1;
  // "Putin's latest warning": up to two adjectives.
  while (
    before > noun - 3 &&
    before > low &&
    signAt(words, before) === "" &&
    !isPossessor(words, before) &&
    !has(words, before, PREPOSITION | DETERMINER | SUBJECT_PRONOUN)
  )
    before--;
  let source: Range | null = null;
  let cueLast = noun;
  if (isPossessor(words, before) && before >= low) {
    source = has(words, before, POSSESSIVE_WORD) ? [before, before] : phraseBefore(words, before, low);
  } else if ([BY, FROM].includes(words.parsed.tokens.hashes[noun + 1] ?? 0)) {
    source = phraseAfter(words, noun + 2, high);
    if (source) cueLast = source[1];
  }
  if (!source) return null;
  const next = cueLast + 1;
  const infinitive = has(words, next, TO);
  const that = has(words, next, THAT);
  const prepositional = cueLast === noun && has(words, next, PREPOSITION) && isOfForAbout(words, next);
  if (!(infinitive || that || prepositional) || next + 1 >= high) return null;
  const start = next; // with its "that", "to" or preposition, as in PolNeAR
  const end = contentEnd(words, start, high, that ? "that" : "object");
  if (end <= start) return null;
  const score = row.strength * (that ? 1 : infinitive ? 0.85 : 0.7);
  return {
    source: [spanOf(words, source)],
    cue: [spanOf(words, [noun, noun])],
    content: [spanOf(words, [start, end])],
    score,
  };
}

const isPossessor = (words: Words, token: number): boolean =>
  words.parsed.tokens.kinds[token] === POSSESSIVE ||
  has(words, token, POSSESSIVE_WORD) ||
  isPluralPossessive(words, token);

function isPluralPossessive(words: Words, token: number): boolean {
  const sign = signAt(words, token);
  return (
    (sign === "'" || sign === "’") &&
    words.quoted[token] === -1 &&
    words.parsed.tokens.ends[token - 1] === words.parsed.tokens.starts[token]
  );
}

function isOfForAbout(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  return ["of", "for", "about", "on"].includes(text.slice(tokens.starts[token], tokens.ends[token]));
}
