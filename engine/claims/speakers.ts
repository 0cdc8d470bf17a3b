/**
 * Who a source is. A wrong name is worse than none: wherever the words leave a choice, the answer is `null`.
 */
import type { Mention, PersonId, Span } from "../types.ts";
import { spanAt } from "../text/parsed-text.ts";
import { foldWord, hashFolded } from "../text/fold.ts";
import { CAPITAL, DETERMINER, POSSESSIVE_WORD, PREPOSITION, RELATIVE } from "./lexicon.ts";
import { has, phraseBefore, signAt } from "./noun-phrases.ts";
import { spanOf } from "./content.ts";
import { POSSESSIVE, WORD } from "../text/tokens.ts";
import { tokenAt } from "./types.ts";
import type { Words } from "./words.ts";

/** Heads that speak for somebody and are not that person. */
const OTHERS = hashSet(
  "spokesman spokeswoman spokesperson aide aides ally allies adviser advisers advisor advisors lawyer lawyers attorney wife husband son daughter brother sister " +
    "father mother campaign team office administration government supporters critics opponents officials official deputy predecessor successor rival rivals " +
    "minister ministers party staff envoy representative representatives voters people source sources statement letter decree tweet post report",
);
const HE_OR_SHE = hashSet("he she his her");
/** Words between a mention and the head that keep the mention the head: "Macron himself", "President Macron of France". */
const OF = hashSet("of for from to at in by with against about");

function hashSet(list: string): ReadonlySet<number> {
  return new Set(list.split(" ").map((word) => hashFolded(foldWord(word))));
}

/** Whom a pronoun can mean: the people in subject place of the sentences so far. */
export interface Context {
  /** Person who is the subject of the last attribution or sentence, and the sentence. */
  readonly lastSubject: {
    readonly id: PersonId;
    readonly sentence: number;
  } | null;
}

export function speakerOf(
  words: Words,
  source: readonly Span[],
  mentions: readonly Mention[],
  context: Context,
): PersonId | null {
  const span = source[0];
  if (!span) return null;
  const first = tokenAt(words, span[0]);
  const last = tokenAt(words, span[1] - 1);
  const hash = words.parsed.tokens.hashes[first] ?? 0;
  if (HE_OR_SHE.has(hash) && first === last) return pronoun(words, first, mentions, context);
  const inside = mentionsIn(mentions, span);
  return headMention(words, inside, first, last);
}

/** The mention at the head: nothing before it but what describes it, no preposition, no possessive that goes on. */
function headMention(words: Words, inside: readonly Mention[], first: number, last: number): PersonId | null {
  const head = inside[0];
  if (!head) return null;
  const { hashes } = words.parsed.tokens;
  const start = tokenAt(words, head.start);
  const end = tokenAt(words, head.end - 1);
  for (let index = first; index < start; index++) {
    if (OF.has(hashes[index] ?? 0) || signAt(words, index) === ",") return null;
    if (OTHERS.has(hashes[index] ?? 0) && index + 1 < start && !has(words, index, CAPITAL)) return null;
  }
  let after = end + 1;
  if (words.parsed.tokens.kinds[after] === POSSESSIVE && after < last) return null; // "Putin's spokesman"
  if (after <= last && isJoined(words, after)) return null; // "Macron and Merz": two, so neither alone
  while (after <= last && words.parsed.tokens.kinds[after] !== WORD) after++;
  if (
    after === end + 1 &&
    after <= last &&
    (OTHERS.has(hashes[after] ?? 0) || !has(words, after, RELATIVE | PREPOSITION))
  )
    return null;
  return head.id;
}

const AND = hashFolded("and");
function isJoined(words: Words, token: number): boolean {
  return words.parsed.tokens.hashes[token] === AND;
}

/** The subject of this sentence or the one before, when one person alone stands there. */
function pronoun(
  words: Words,
  token: number,
  mentions: readonly Mention[],
  context: Context,
): PersonId | null {
  const { sentences, tokens } = words.parsed;
  const at = tokens.starts[token] ?? 0;
  const row = spanAt(sentences, at);
  const here = sentences[row];
  if (!here) return null;
  const earlier = mentionsIn(mentions, [here[0], at]);
  const before = sentences[row - 1];
  const people = new Set(earlier.map(({ id }) => id));
  if (people.size === 0 && before) {
    for (const { id } of mentionsIn(mentions, before)) people.add(id);
  }
  const subject = context.lastSubject;
  if (people.size === 1) {
    const [only] = people;
    // Somebody else who spoke since is as likely.
    return only !== undefined && (!subject || subject.sentence < row - 1 || subject.id === only)
      ? only
      : null;
  }
  if (!subject || row - subject.sentence > 1) return null;
  if (people.size === 0) return subject.id;
  const opens = before !== undefined && mentionsIn(mentions, before)[0]?.id === subject.id;
  return earlier.length === 0 && opens ? subject.id : null;
}

function mentionsIn(mentions: readonly Mention[], [start, end]: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let index = low; index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) inside.push(mention);
  }
  return inside;
}

/** "Moscow, which has argued": the words that "which" takes up come first, so that a reader sees a name. */
export function withAntecedent(words: Words, source: readonly Span[]): readonly Span[] {
  const span = source[0];
  if (!span) return source;
  const first = tokenAt(words, span[0]);
  if (!has(words, first, RELATIVE) || tokenAt(words, span[1] - 1) !== first) return source;
  const sentence = words.parsed.sentences[spanAt(words.parsed.sentences, span[0])];
  const low = sentence ? tokenAt(words, sentence[0]) : 0;
  const comma = signAt(words, first - 1) === "," ? 1 : 0;
  const phrase = first - 1 - comma >= low ? phraseBefore(words, first - 1 - comma, low) : null;
  return phrase ? [lastPhrase(words, phrase[0], phrase[1]), span] : source;
}

/** "met with concern by Moscow, which": only the name, or the words from the last article on. */
function lastPhrase(words: Words, first: number, last: number): Span {
  const { hashes } = words.parsed.tokens;
  let start = last;
  if (has(words, last, CAPITAL)) {
    while (start > first && (has(words, start - 1, CAPITAL) || hashes[start - 1] === AND)) start--;
  } else {
    while (start > first && !has(words, start, DETERMINER | POSSESSIVE_WORD)) start--;
  }
  return spanOf(words, [start, last]);
}
