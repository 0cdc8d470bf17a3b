/** What in an article speaks for each topic, as numbers that can be added up. */
import type { Dataset } from "../dataset/dataset.ts";
import type { NameHit } from "../match/find-names.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { WORD } from "../text/tokens.ts";
import type { Mention } from "../types.ts";
import { rarityOf, stemHash } from "./topic-index.ts";

/** Where the lead ends, in UTF-16 units: a headline and a sentence. */
const LEAD_LENGTH = 300;
/** More uses, names or places than this say no more. */
const MOST_FORMS = 4;
const MOST_BY_PEOPLE = 1.5;
const MOST_BY_PLACES = 1.5;
/** A person who is named in the whole article counts twice one who is named once. */
const MOST_USES = 2;
/** Below this many names of places one of them is not yet the article's subject. */
const FEW_PLACES = 3;

/** How much a word of no topic weighs, as a share of one that only one topic has. */
const UNKNOWN_SHARE = 0.5;

export interface TopicEvidence {
  /** Row of the topic in the index. */
  readonly row: number;
  /** Uses of its forms of several words, and of one, by the logarithm. */
  readonly phrases: number;
  readonly words: number;
  /** 1 where a form stands in the lead. */
  readonly lead: number;
  readonly hints: number;
  /** Its people, and its places and bodies: the rarer among topics, the more. */
  readonly people: number;
  readonly places: number;
  /** Cosine of the article's words and of the lead's with the topic's, 0 to 1. */
  readonly likeness: number;
  readonly leadLikeness: number;
  /** What it rests on, each with its weight among its kind. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly kind: "form" | "hint" | "person" | "place";
  /** In the article's words. */
  readonly text: string;
  readonly strength: number;
}

/** For every topic that a form, a hint or a word of the article points to. */
export function topicEvidence(
  parsed: ParsedText,
  hits: readonly NameHit[],
  mentions: readonly Mention[],
  dataset: Dataset,
): TopicEvidence[] {
  const { topics } = dataset.topicIndex;
  const likeness = likenessOf(parsed, parsed.text.length, dataset);
  const leadLikeness = likenessOf(parsed, LEAD_LENGTH, dataset);
  const forms = formsUsed(parsed.text, hits, dataset);
  const people = new Scores(topics);
  const places = new Scores(topics);
  addPeople(people, mentions, dataset);
  addPlaces(places, hits, dataset);
  const found: TopicEvidence[] = [];
  for (let row = 0; row < topics; row++) {
    const used = forms.get(row);
    if (used === undefined && (likeness[row] ?? 0) === 0) continue;
    found.push({
      row,
      phrases: Math.min(MOST_FORMS, used?.phrases ?? 0),
      words: Math.min(MOST_FORMS, used?.words ?? 0),
      lead: used?.lead === true ? 1 : 0,
      hints: Math.min(MOST_FORMS, used?.hints ?? 0),
      people: Math.min(MOST_BY_PEOPLE, people.of(row)),
      places: Math.min(MOST_BY_PLACES, places.of(row)),
      likeness: likeness[row] ?? 0,
      leadLikeness: leadLikeness[row] ?? 0,
      reasons: [...(used?.reasons ?? []), ...people.reasons(row), ...places.reasons(row)],
    });
  }
  return found;
}

/** Cosine with each topic of the words that begin before `end`; by TF-IDF, as the topics' own weights are. */
function likenessOf(parsed: ParsedText, end: number, dataset: Dataset): Float64Array {
  const { text, tokens } = parsed;
  const { words, topics } = dataset.topicIndex;
  const uses = new Map<number, number>();
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    if (start >= end) break;
    if (tokens.kinds[token] !== WORD) continue;
    const stem = stemHash(text, start, tokens.ends[token] ?? start, tokens.hashes[token] ?? 0);
    if (stem !== 0) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  }
  const likeness = new Float64Array(topics);
  const unknown = UNKNOWN_SHARE * rarityOf(1, topics);
  let square = 0;
  for (const [stem, count] of uses) {
    const found = words.find(stem);
    // A word of no topic makes the article less like all of them.
    const weight = Math.log1p(count) * (found < 0 ? unknown : words.rarity(found));
    square += weight * weight;
    if (found < 0) continue;
    words.forEach(found, (row, ofTopic) => {
      likeness[row] = (likeness[row] ?? 0) + weight * ofTopic;
    });
  }
  const norm = Math.sqrt(square);
  return norm === 0 ? likeness : likeness.map((sum) => sum / norm);
}

interface Used {
  phrases: number;
  words: number;
  hints: number;
  lead: boolean;
  readonly reasons: Reason[];
}

function formsUsed(text: string, hits: readonly NameHit[], dataset: Dataset): Map<number, Used> {
  const uses = new Map<string, { row: number; hint: boolean; text: string; count: number; lead: boolean }>();
  for (const hit of hits) {
    for (const { record, kind } of hit.forms) {
      if (kind !== "topic-form" && kind !== "topic-hint") continue;
      const row = dataset.topicRow(record);
      const written = text.slice(hit.start, hit.end).toLowerCase();
      const key = `${row} ${kind} ${written}`;
      const use = uses.get(key) ?? {
        row,
        hint: kind === "topic-hint",
        text: written,
        count: 0,
        lead: false,
      };
      use.count++;
      use.lead ||= hit.start < LEAD_LENGTH;
      uses.set(key, use);
    }
  }
  const byRow = new Map<number, Used>();
  for (const { row, hint, text: written, count, lead } of uses.values()) {
    const used = byRow.get(row) ?? { phrases: 0, words: 0, hints: 0, lead: false, reasons: [] };
    const strength = Math.log2(1 + count);
    if (hint) used.hints += strength;
    else if (/[\s-]/u.test(written)) used.phrases += strength;
    else used.words += strength;
    used.lead ||= lead && !hint;
    used.reasons.push({
      kind: hint ? "hint" : "form",
      text: count > 1 ? `${written} ×${count}` : written,
      strength,
    });
    byRow.set(row, used);
  }
  return byRow;
}

/** Points of topics, with the names that brought them. */
class Scores {
  readonly #points: Float64Array;
  readonly #reasons = new Map<number, Reason[]>();

  constructor(topics: number) {
    this.#points = new Float64Array(topics);
  }

  add(row: number, points: number, reason: Reason): void {
    this.#points[row] = this.of(row) + points;
    const known = this.#reasons.get(row) ?? [];
    known.push(reason);
    this.#reasons.set(row, known);
  }

  of(row: number): number {
    return this.#points[row] ?? 0;
  }

  reasons(row: number): readonly Reason[] {
    return this.#reasons.get(row) ?? [];
  }
}

function addPeople(scores: Scores, mentions: readonly Mention[], dataset: Dataset): void {
  const uses = new Map<Mention["id"], number>();
  for (const { id } of mentions) uses.set(id, (uses.get(id) ?? 0) + 1);
  const { names } = dataset.topicIndex;
  for (const [id, count] of uses) {
    const found = names.find(dataset.numberOf("person", id));
    if (found < 0) continue;
    const strength = (names.rarity(found) * Math.min(MOST_USES, Math.log2(1 + count))) / 4;
    const text = dataset.person(id)?.name ?? id;
    names.forEach(found, (row) => scores.add(row, strength, { kind: "person", text, strength }));
  }
}

/** A city counts for its state as well. */
function addPlaces(scores: Scores, hits: readonly NameHit[], dataset: Dataset): void {
  const uses = new Map<number, number>();
  let all = 0;
  for (const { forms } of hits) {
    const records = new Set(forms.flatMap(({ record }) => placeAndState(record, dataset)));
    for (const record of records) uses.set(record, (uses.get(record) ?? 0) + 1);
    if (records.size > 0) all++;
  }
  const { names } = dataset.topicIndex;
  for (const [record, count] of uses) {
    const found = names.find(record);
    if (found < 0) continue;
    const strength = (names.rarity(found) * count) / Math.max(FEW_PLACES, all);
    const text = placeName(record, dataset);
    names.forEach(found, (row) => scores.add(row, strength, { kind: "place", text, strength }));
  }
}

function placeAndState(record: number, dataset: Dataset): number[] {
  const kind = dataset.kindOf(record);
  if (kind === "body") return [record];
  if (kind !== "place") return [];
  const within = dataset.get("place", dataset.idOf(record))?.within ?? null;
  return within === null ? [record] : [record, dataset.numberOf("place", within)];
}

function placeName(record: number, dataset: Dataset): string {
  const id = dataset.idOf(record);
  const named = dataset.kindOf(record) === "body" ? dataset.get("body", id) : dataset.get("place", id);
  return named?.name ?? id;
}
