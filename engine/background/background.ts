/**
 * The topics that explain this article: a sum anyone can check. Words that name a topic weigh most; people, places and
 * likeness of words decide between topics and help where an article names its subject otherwise. Nothing is shown
 * below the threshold.
 */
import type { Dataset } from "../dataset/dataset.ts";
import { firstDayOf } from "../dataset/days.ts";
import type { NameHit } from "../match/find-names.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import type { BackgroundItem, Day, Mention, TopicId } from "../types.ts";
import { topicEvidence, type TopicEvidence } from "./evidence.ts";

/**
 * In log-odds. Chosen on 65 judged articles so that few wrong topics are shown (`npm run eval -- background`): of many
 * sets of weights that do as well, one in round numbers.
 */
const WEIGHTS = {
  phrases: 1.6,
  words: 1,
  lead: 1.9,
  hints: 0.4,
  people: 0.5,
  places: 1.8,
  likeness: 14,
  leadLikeness: 5,
} as const satisfies Partial<Record<keyof TopicEvidence, number>>;
const BIAS = -7;

/** Log-odds from which a topic is shown. */
const LEAST = -0.6;
const MOST_TOPICS = 5;
/** Reasons given: those that matter, and no more than a line. */
const MOST_REASONS = 6;

export function findBackground(
  parsed: ParsedText,
  hits: readonly NameHit[],
  mentions: readonly Mention[],
  dataset: Dataset,
  published: Day | null,
): BackgroundItem[] {
  const rated = topicEvidence(parsed, hits, mentions, dataset)
    .filter(({ row }) => published === null || dataset.topicIndex.isInTime(row, firstDayOf(published)))
    .map((evidence) => ({ evidence, logOdds: logOddsOf(evidence) }))
    .toSorted((a, b) => b.logOdds - a.logOdds || a.evidence.row - b.evidence.row);
  const topics = dataset.recordsOf("topic");
  return rated
    .slice(0, MOST_TOPICS)
    .filter(({ logOdds }) => logOdds >= LEAST)
    .map(({ evidence, logOdds }) => ({
      id: dataset.idOf(topics[evidence.row] ?? -1) as TopicId,
      score: 1 / (1 + Math.exp(-logOdds)),
      why: reasonsOf(evidence),
    }));
}

function logOddsOf(evidence: TopicEvidence): number {
  let sum = BIAS;
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    sum += weight * evidence[name as keyof typeof WEIGHTS];
  }
  return sum;
}

const KIND_WEIGHTS = {
  form: WEIGHTS.phrases,
  hint: WEIGHTS.hints,
  person: WEIGHTS.people,
  place: WEIGHTS.places,
} as const;

const reasonsOf = ({ reasons }: TopicEvidence): string[] =>
  reasons
    .toSorted((a, b) => b.strength * KIND_WEIGHTS[b.kind] - a.strength * KIND_WEIGHTS[a.kind])
    .slice(0, MOST_REASONS)
    .map(({ text }) => text);
