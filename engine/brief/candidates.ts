/** The sentences that may stand in a brief, measured. */
import type { Mention, Span } from "../types.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { WORD } from "../text/tokens.ts";
import { isFit } from "./fitness.ts";
import { isStopWord } from "./stop-words.ts";

export interface Candidate {
  readonly span: Span;
  /** Its number among all sentences. */
  readonly row: number;
  /** Its number among the fit ones: what the lead bonus goes by. */
  readonly order: number;
  /** Hashes of its content words, each once. */
  readonly words: readonly number[];
  /** 0 to 1: how much of the article's vocabulary, by weight, it holds for its length. */
  readonly centrality: number;
  /** Different people mentioned. */
  readonly people: number;
}

export function candidatesOf(parsed: ParsedText, mentions: readonly Mention[]): Candidate[] {
  const { sentences, tokens } = parsed;
  const perSentence: number[][] = [];
  const weights = new Map<number, number>();
  let token = 0;
  for (const [start, end] of sentences) {
    while (token < tokens.count && (tokens.starts[token] ?? 0) < start) token++;
    const words = new Set<number>();
    for (; token < tokens.count && (tokens.starts[token] ?? 0) < end; token++) {
      const hash = tokens.hashes[token] ?? 0;
      if (tokens.kinds[token] === WORD && !isStopWord(hash)) words.add(hash);
    }
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
    perSentence.push([...words]);
  }
  const fit: {
    row: number;
    span: Span;
    words: number[];
    raw: number;
    people: number;
  }[] = [];
  let mention = 0;
  let most = 0;
  sentences.forEach((span, row) => {
    const people = new Set<string>();
    for (; mention < mentions.length && (mentions[mention]?.start ?? 0) < span[1]; mention++)
      people.add(mentions[mention]?.id ?? "");
    const words = perSentence[row] ?? [];
    if (!isFit(parsed, row)) return;
    const raw = centralityOf(words, weights);
    most = Math.max(most, raw);
    fit.push({ row, span, words, raw, people: people.size });
  });
  return fit.map(({ row, span, words, raw, people }, order) => ({
    row,
    span,
    order,
    words,
    centrality: most > 0 ? raw / most : 0,
    people,
  }));
}

/** Words said once carry no weight. The root of the length keeps both the long and the terse from winning by length. */
function centralityOf(words: readonly number[], weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const word of words) sum += (weights.get(word) ?? 1) - 1;
  return words.length > 0 ? sum / Math.sqrt(words.length) : 0;
}
