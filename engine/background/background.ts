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
 * In log-odds: a logistic regression on 209 judged articles of 2025 and 2026 suggested them; rounded by hand so that
 * articles about something else stay without a topic. What each measures is said with TopicEvidence.
 */
const WEIGHTS = {
  phrases: 1,
  lead: 2.5,
  hints: 0.3,
  people: 0.3,
  places: 1.2,
  likeness: 12,
  share: 2,
  matter: 12,
  nearness: 1.2,
} as const satisfies Partial<Record<keyof TopicEvidence, number>>;
const BIAS = -8.3;

/** Log-odds from which the best topic is shown, and further ones: a wrong second costs as much and helps less. */
const LEAST_OF_BEST = -0.1;
const LEAST_OF_OTHERS = 1;
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
  const day = published === null ? null : firstDayOf(published);
  const rated = topicEvidence(parsed, hits, mentions, dataset, day)
    .map((evidence) => ({ evidence, logOdds: logOddsOf(evidence) }))
    .toSorted((a, b) => b.logOdds - a.logOdds || a.evidence.row - b.evidence.row);
  const topics = dataset.recordsOf("topic");
  return rated
    .slice(0, MOST_TOPICS)
    .filter(({ logOdds }, rank) => logOdds >= (rank === 0 ? LEAST_OF_BEST : LEAST_OF_OTHERS))
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
