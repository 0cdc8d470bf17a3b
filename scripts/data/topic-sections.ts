/** The topic index as the dataset file keeps it: see engine/background/topic-index.ts. */
import {
  FULL_WEIGHT,
  MOST_FACTS,
  NO_DAY,
  packPosting,
  rarityOf,
  stemHash,
  type PostingSections,
  type TopicSections,
} from "../../engine/background/topic-index.ts";
import { WORD, tokenise } from "../../engine/text/tokens.ts";

export interface IndexedTopic {
  readonly title: string;
  readonly forms: readonly string[];
  readonly hints: readonly string[];
  readonly summary: string;
  readonly facts: readonly string[];
  /** Record numbers of its people, places and bodies. */
  readonly names: readonly number[];
  readonly firstDay: number;
  readonly lastDay: number;
  /** Days of those facts that are known to the day. */
  readonly factDays: readonly number[];
}

/** How much a word counts by where it stands: a word of a fact may be about anything. */
const TITLE = 2;
const FORM = 1.5;
const SUMMARY = 1;
const FACT = 0.5;
/** Words of a topic that are kept, the strongest: the rest is noise and half of the file. */
const MOST_WORDS = 120;

export function topicSections(topics: readonly IndexedTopic[]): TopicSections {
  const rows = topics.map(wordsOfTopic);
  const frequency = new Map<number, number>();
  for (const words of rows)
    for (const stem of words.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const vectors = rows.map((words) =>
    strongest(
      [...words].map(([stem, count]) => [
        stem,
        Math.log1p(count) * rarityOf(frequency.get(stem) ?? 0, topics.length),
      ]),
    ),
  );
  const names = topics.map((topic) => topic.names.map((record) => [record, 1] as const));
  return {
    words: postings(vectors),
    names: postings(names),
    days: Int32Array.from(topics.flatMap(daysOf)),
  };
}

const daysOf = ({ firstDay, lastDay, factDays }: IndexedTopic): number[] => [
  firstDay,
  lastDay,
  ...factDays,
  ...Array.from({ length: MOST_FACTS - factDays.length }, () => NO_DAY),
];

function wordsOfTopic({ title, forms, hints, summary, facts }: IndexedTopic): Map<number, number> {
  const words = new Map<number, number>();
  const add = (text: string, by: number): void => {
    for (const stem of stemsOf(text)) words.set(stem, (words.get(stem) ?? 0) + by);
  };
  add(title, TITLE);
  for (const form of [...forms, ...hints]) add(form, FORM);
  add(summary, SUMMARY);
  for (const fact of facts) add(fact, FACT);
  return words;
}

function stemsOf(text: string): number[] {
  const { count, kinds, starts, ends, hashes } = tokenise(text);
  const stems: number[] = [];
  for (let token = 0; token < count; token++) {
    if (kinds[token] !== WORD) continue;
    const stem = stemHash(text, starts[token] ?? 0, ends[token] ?? 0, hashes[token] ?? 0);
    if (stem !== 0) stems.push(stem);
  }
  return stems;
}

type Weighted = readonly (readonly [key: number, weight: number])[];

/** The strongest words, with weights whose squares add up to 1. */
function strongest(words: Weighted): Weighted {
  const kept = words.toSorted(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
  const norm = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return kept.map(([key, weight]) => [key, weight / norm]);
}

function postings(rows: readonly Weighted[]): PostingSections {
  const byKey = new Map<number, number[]>();
  rows.forEach((weighted, row) => {
    for (const [key, weight] of weighted) {
      const level = Math.max(1, Math.round(weight * FULL_WEIGHT));
      const known = byKey.get(key) ?? [];
      known.push(packPosting(row, level));
      byKey.set(key, known);
    }
  });
  const keys = [...byKey.keys()].toSorted((a, b) => a - b);
  return {
    keys: Uint32Array.from(keys),
    counts: Uint32Array.from(keys, (key) => byKey.get(key)?.length ?? 0),
    postings: Uint32Array.from(keys.flatMap((key) => byKey.get(key) ?? [])),
  };
}
