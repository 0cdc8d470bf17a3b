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

/** A word of the lead counts like so many later ones. */
const USES_IN_LEAD = 3;
/** Days after which a fact is a third as near. */
const DAYS_NEAR = 60;

/** How much a word of no topic weighs, as a share of one that only one topic has. */
const UNKNOWN_SHARE = 0.5;

export interface TopicEvidence {
  /** Row of the topic in the index. */
  readonly row: number;
  /** Uses of its forms of several words, by the logarithm: a form of one word is counted as a word. */
  readonly phrases: number;
  /** 1 where a form stands in the lead. */
  readonly lead: number;
  readonly hints: number;
  /** Its people, and its places and bodies: the rarer among topics, the more. */
  readonly people: number;
  readonly places: number;
  /** Cosine of the article's words with the topic's, 0 to 1; the same as a share of the topic that is most alike. */
  readonly likeness: number;
  readonly share: number;
  /** Cosine without the names of places: a cricket match in Colombo is not about Sri Lanka's debt. */
  readonly matter: number;
  /** 1 on the day of one of its facts, and less the further from all of them. */
  readonly nearness: number;
  /** What it rests on, each with its weight among its kind. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly kind: "form" | "hint" | "person" | "place";
  /** In the article's words. */
  readonly text: string;
  readonly strength: number;
}

/**
 * For every topic of the article's time that a form, a hint or a word of the article points to.
 * @param day of the article: days since 1970-01-01
 */
export function topicEvidence(
  parsed: ParsedText,
  hits: readonly NameHit[],
  mentions: readonly Mention[],
  dataset: Dataset,
  day: number | null,
): TopicEvidence[] {
  const index = dataset.topicIndex;
  const { topics } = index;
  const rows = Array.from({ length: topics }, (_, row) => row).filter(
    (row) => day === null || index.isInTime(row, day),
  );
  const { likeness, matter } = likenessOf(parsed, hits, dataset);
  const mostAlike = rows.reduce((most, row) => Math.max(most, likeness[row] ?? 0), 0);
  const forms = formsUsed(parsed.text, hits, dataset);
  const people = new Scores(topics);
  const places = new Scores(topics);
  addPeople(people, mentions, dataset);
  addPlaces(places, hits, dataset);
  const found: TopicEvidence[] = [];
  for (const row of rows) {
    const used = forms.get(row);
    if (used === undefined && (likeness[row] ?? 0) === 0) continue;
    found.push({
      row,
      phrases: Math.min(MOST_FORMS, used?.phrases ?? 0),
      lead: used?.lead === true ? 1 : 0,
      hints: Math.min(MOST_FORMS, used?.hints ?? 0),
      people: Math.min(MOST_BY_PEOPLE, people.of(row)),
      places: Math.min(MOST_BY_PLACES, places.of(row)),
      likeness: likeness[row] ?? 0,
      share: mostAlike === 0 ? 0 : (likeness[row] ?? 0) / mostAlike,
      matter: matter[row] ?? 0,
      nearness: day === null ? 0 : Math.exp(-index.daysFromFact(row, day) / DAYS_NEAR),
      reasons: [...(used?.reasons ?? []), ...people.reasons(row), ...places.reasons(row)],
    });
  }
  return found;
}

interface Likeness {
  readonly likeness: Float64Array;
  readonly matter: Float64Array;
}

/** By TF-IDF, as the topics' own weights are. */
function likenessOf(parsed: ParsedText, hits: readonly NameHit[], dataset: Dataset): Likeness {
  const { words, topics } = dataset.topicIndex;
  const likeness = new Float64Array(topics);
  const matter = new Float64Array(topics);
  const unknown = UNKNOWN_SHARE * rarityOf(1, topics);
  let square = 0;
  let squareOfMatter = 0;
  for (const [stem, { count, ofPlace }] of wordsOf(parsed, hits, dataset)) {
    const found = words.find(stem);
    // A word of no topic makes the article less like all of them.
    const weight = Math.log1p(count) * (found < 0 ? unknown : words.rarity(found));
    square += weight * weight;
    if (!ofPlace) squareOfMatter += weight * weight;
    if (found < 0) continue;
    words.forEach(found, (row, ofTopic) => {
      likeness[row] = (likeness[row] ?? 0) + weight * ofTopic;
      if (!ofPlace) matter[row] = (matter[row] ?? 0) + weight * ofTopic;
    });
  }
  return { likeness: scaled(likeness, square), matter: scaled(matter, squareOfMatter) };
}

const scaled = (sums: Float64Array, square: number): Float64Array =>
  square === 0 ? sums : sums.map((sum) => sum / Math.sqrt(square));

interface Word {
  count: number;
  ofPlace: boolean;
}

/** The article's words by stem; those of the lead count more. */
function wordsOf(parsed: ParsedText, hits: readonly NameHit[], dataset: Dataset): Map<number, Word> {
  const { text, tokens } = parsed;
  const places = hits.filter(({ forms }) => forms.some(({ record }) => dataset.kindOf(record) === "place"));
  const uses = new Map<number, Word>();
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== WORD) continue;
    const start = tokens.starts[token] ?? 0;
    const stem = stemHash(text, start, tokens.ends[token] ?? start, tokens.hashes[token] ?? 0);
    if (stem === 0) continue;
    while ((places[next]?.end ?? Infinity) <= start) next++;
    const use = uses.get(stem) ?? { count: 0, ofPlace: false };
    use.count += start < LEAD_LENGTH ? USES_IN_LEAD : 1;
    use.ofPlace ||= (places[next]?.start ?? Infinity) <= start;
    uses.set(stem, use);
  }
  return uses;
}

interface Used {
  phrases: number;
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
    const used = byRow.get(row) ?? { phrases: 0, hints: 0, lead: false, reasons: [] };
    const strength = Math.log2(1 + count);
    if (hint) used.hints += strength;
    else if (/[\s-]/u.test(written)) used.phrases += strength;
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
