/**
 * Which topics speak of a word, a person, a place or a body: two tables of postings, made by scripts/data and read as
 * views on the dataset file. A topic is known here by its place among the topics, its row.
 *
 *   keys      u32            hash of the word's stem, or number of the record; sorted
 *   counts    u32 a key      how many postings it has
 *   postings  u32            row of the topic << 8 | weight of the key in that topic, 1 to 255
 *   days      i32 × 14 a row first and last day of the articles that the topic may explain; days of its facts, then NO_DAY
 */
import { hashWord } from "../text/fold.ts";
import { isStopWord } from "../brief/stop-words.ts";
import { offsetsOf } from "../dataset/offsets.ts";

export const FULL_WEIGHT = 255;
const WEIGHT_BITS = 8;
/** As many as a topic may have. */
export const MOST_FACTS = 12;
const FACTS_FROM = 2;
export const DAY_COLUMNS = FACTS_FROM + MOST_FACTS;
export const NO_DAY = -0x80_00_00_00;

export interface PostingSections {
  readonly keys: Uint32Array;
  readonly counts: Uint32Array;
  readonly postings: Uint32Array;
}

export interface TopicSections {
  readonly words: PostingSections;
  readonly names: PostingSections;
  readonly days: Int32Array;
}

export interface TopicIndex {
  /** How many topics there are. */
  readonly topics: number;
  readonly words: Postings;
  /** By record number of people, places and bodies. */
  readonly names: Postings;
  isInTime(row: number, day: number): boolean;
  /** Days between that day and the topic's nearest fact, before or after; infinite where no fact has a day. */
  daysFromFact(row: number, day: number): number;
}

export const packPosting = (row: number, weight: number): number => (row << WEIGHT_BITS) | weight;

/** The topics of a key, and how much the key tells them apart. */
export class Postings {
  readonly #keys: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #topics: number;

  constructor({ keys, counts, postings }: PostingSections, topics: number) {
    this.#keys = keys;
    this.#starts = offsetsOf(counts);
    this.#postings = postings;
    this.#topics = topics;
  }

  /** -1 where no topic has the key. */
  find(key: number): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return this.#keys[low] === key ? low : -1;
  }

  /** Inverse document frequency, natural logarithm: 0 where all topics have it. */
  rarity(found: number): number {
    return rarityOf((this.#starts[found + 1] ?? 0) - (this.#starts[found] ?? 0), this.#topics);
  }

  /** @param visit weight from 0 to 1 */
  forEach(found: number, visit: (row: number, weight: number) => void): void {
    const end = this.#starts[found + 1] ?? 0;
    for (let at = this.#starts[found] ?? end; at < end; at++) {
      const posting = this.#postings[at] ?? 0;
      visit(posting >>> WEIGHT_BITS, (posting & FULL_WEIGHT) / FULL_WEIGHT);
    }
  }
}

export const rarityOf = (topicsWithIt: number, topics: number): number =>
  Math.max(0, Math.log((topics + 1) / (topicsWithIt + 0.5)));

export function openTopicIndex({ words, names, days }: TopicSections): TopicIndex {
  const topics = days.length / DAY_COLUMNS;
  return {
    topics,
    words: new Postings(words, topics),
    names: new Postings(names, topics),
    isInTime: (row, day) =>
      (days[row * DAY_COLUMNS] ?? 0) <= day && day <= (days[row * DAY_COLUMNS + 1] ?? 0),
    daysFromFact(row, day) {
      let nearest = Infinity;
      for (let column = FACTS_FROM; column < DAY_COLUMNS; column++) {
        const fact = days[row * DAY_COLUMNS + column] ?? NO_DAY;
        if (fact === NO_DAY) break;
        nearest = Math.min(nearest, Math.abs(fact - day));
      }
      return nearest;
    },
  };
}

/** Shorter words ("war" is the shortest that counts) are left out. */
const SHORTEST_WORD = 3;

/** Hash of the word without its plural "s"; 0 for words that tell nothing. */
export function stemHash(text: string, start: number, end: number, hash: number): number {
  if (end - start < SHORTEST_WORD || isStopWord(hash)) return 0;
  const plural =
    end - start > SHORTEST_WORD && text[end - 1] === "s" && !"suiS".includes(text[end - 2] ?? "s");
  return plural ? hashWord(text, start, end - 1) : hash;
}
