/**
 * How much of a sentence can be looked up: a rank with its reasons, never a verdict. A weighted sum of few, named
 * signals through a logistic, so that each score can be explained by the words that raised it.
 */
import type { Sentence } from "../types.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { foldWord, hashFolded } from "../text/fold.ts";
import { LINE_END, WORD } from "../text/tokens.ts";
import { BIAS, SIGNALS, type Signal } from "./check-worthy-signals.ts";

/** A sign counts up to this often: the fifth number of a sentence says no more. */
const MOST_COUNTED = 3;
/** Tokens over which the length signal grows from 0 to 1. */
const FULL_LENGTH = 30;

const BY_WORD = buildWords();

function buildWords(): ReadonlyMap<number, readonly Signal[]> {
  const byWord = new Map<number, Signal[]>();
  for (const signal of SIGNALS) {
    for (const word of signal.words?.split(" ") ?? []) {
      const hash = hashFolded(foldWord(word));
      byWord.set(hash, [...(byWord.get(hash) ?? []), signal]);
    }
  }
  return byWord;
}

/** Every sentence of the text, in order. One pass over the tokens. */
export function rateSentences(parsed: ParsedText): Sentence[] {
  let token = 0;
  return parsed.sentences.map(([start, end]) => {
    while (token < parsed.tokens.count && (parsed.tokens.starts[token] ?? 0) < start) token++;
    const first = token;
    while (token < parsed.tokens.count && (parsed.tokens.starts[token] ?? 0) < end) token++;
    const counts = countSignals(parsed, first, token);
    return { start, end, checkworthy: scoreOf(counts), why: reasonsOf(counts) };
  });
}

/** How often each signal shows in the tokens [first, last), capped. Exported for the fit of the weights. */
export function countSignals({ text, tokens }: ParsedText, first: number, last: number): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string, by = 1): void =>
    void counts.set(name, Math.min(MOST_COUNTED, (counts.get(name) ?? 0) + by));
  let length = 0;
  for (let index = first; index < last; index++) {
    const kind = tokens.kinds[index];
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    if (kind === WORD) {
      length++;
      for (const signal of BY_WORD.get(tokens.hashes[index] ?? 0) ?? []) count(signal.name);
      const code = text.charCodeAt(start);
      if (code >= 0x30 && code <= 0x39) count(isYear(text, start, end) ? "date" : "number");
      else if (code >= 0x41 && code <= 0x5a && end - start > 1 && index > first) count("name");
      if (end - start > 4 && text.startsWith("est", end - 3) && code > 0x5a)
        count("superlative", ESTS.has(text.slice(start, end)) ? 0 : 1);
      if (end - start > 3 && text.startsWith("ed", end - 2)) count("event");
    } else if (kind !== LINE_END) {
      const sign = text[start] ?? "";
      if ("%$€£¥".includes(sign)) count("number");
      else if (sign === "?") count("question");
      else if (sign === "!") count("exclamation");
    }
  }
  counts.set("length", Math.min(1, length / FULL_LENGTH));
  return counts;
}

/** Words in -est that are no superlatives. */
const ESTS = new Set(
  "interest protest request suggest invest contest forest harvest honest arrest modest manifest guest".split(
    " ",
  ),
);

function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const year = Number(text.slice(start, end));
  return year >= 1700 && year <= 2100;
}

function scoreOf(counts: ReadonlyMap<string, number>): number {
  let sum = BIAS;
  for (const { name, weight } of SIGNALS) sum += weight * (counts.get(name) ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** The named reasons that raised the score, the strongest first. */
function reasonsOf(counts: ReadonlyMap<string, number>): string[] {
  return SIGNALS.filter(({ name, weight, reason }) => reason && weight > 0 && (counts.get(name) ?? 0) > 0)
    .toSorted((a, b) => b.weight * (counts.get(b.name) ?? 0) - a.weight * (counts.get(a.name) ?? 0))
    .map(({ name }) => name);
}
