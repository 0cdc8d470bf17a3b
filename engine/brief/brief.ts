/**
 * The article in brief: its own sentences, whole and in its order. Lead position and centrality carry the choice, as
 * they do in every strong extractive baseline; novelty keeps two sentences from saying the same.
 */
import type { Mention, Span } from "../types.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";

const POSITION_WEIGHT = 1;
const CENTRALITY_WEIGHT = 0.8;
const PEOPLE_WEIGHT = 0.1;
/** What a sentence loses for each share of its words that the brief already says. */
const REPEAT_WEIGHT = 0.6;
/** Sentence number at which the lead bonus has halved. */
const HALF_LEAD = 3;
const MOST_PEOPLE = 3;
/** Only the best so many are compared with each other: bounds the work on a text of 5,000 sentences. */
const MOST_COMPARED = 200;

/** At most `count` sentences; exactly `count` where the text has that many fit ones. O(tokens). */
export function selectBrief(parsed: ParsedText, mentions: readonly Mention[], count: number): Span[] {
  const candidates = candidatesOf(parsed, mentions);
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.row - b.candidate.row)
    .slice(0, MOST_COMPARED);
  const chosen: Candidate[] = [];
  const said = new Set<number>();
  while (chosen.length < count && scored.length > 0) {
    let best = 0;
    let bestScore = -Infinity;
    scored.forEach(({ candidate, score }, index) => {
      const value = score - REPEAT_WEIGHT * repeated(candidate, said);
      if (value > bestScore) [best, bestScore] = [index, value];
    });
    const [taken] = scored.splice(best, 1);
    if (!taken) break;
    chosen.push(taken.candidate);
    for (const word of taken.candidate.words) said.add(word);
  }
  return chosen.toSorted((a, b) => a.row - b.row).map(({ span }) => span);
}

function scoreOf({ order, centrality, people }: Candidate): number {
  const position = HALF_LEAD / (HALF_LEAD + order);
  return (
    POSITION_WEIGHT * position +
    CENTRALITY_WEIGHT * centrality +
    PEOPLE_WEIGHT * Math.min(1, people / MOST_PEOPLE)
  );
}

function repeated({ words }: Candidate, said: ReadonlySet<number>): number {
  if (words.length === 0) return 0;
  let known = 0;
  for (const word of words) if (said.has(word)) known++;
  return known / words.length;
}
