/**
 * The topics that explain this article. A sum anyone can check: how often the article uses words that name the
 * topic, plus a little for words, people, places and bodies that go with it. Without a word that names it, a topic
 * needs several hints at once: people and places alone are in too many articles.
 */
import type { Dataset } from "../dataset/dataset.ts";
import { firstDayOf, lastDayOf } from "../dataset/days.ts";
import type { TopicRecord } from "../dataset/records.ts";
import type { NameHit } from "../match/find-names.ts";
import type { BackgroundItem, Day, Mention, TopicId } from "../types.ts";

/** Points for a form, times log2(1 + uses): the tenth use says less than the first. */
const FORM_POINTS = 3;
const HINT_POINTS = 1;
const PERSON_POINTS = 0.5;
const PLACE_POINTS = 0.4;
/** Most points from people, and from places and bodies: a summit's list of guests must not outweigh a word. */
const MOST_BY_PEOPLE = 1.5;
const MOST_BY_PLACES = 1.2;
/** A topic in the headline or the first paragraph. */
const LEAD_POINTS = 2;
/** Where the lead ends, in UTF-16 units: a headline and two sentences. */
const LEAD_LENGTH = 400;
/** Fewer points than this explain nothing. One form used once with two of its places reaches it. */
const LEAST_POINTS = 3.5;
/** Different hints that a topic needs where no form of it is used. */
const LEAST_HINTS = 3;
/** Points at which the score, points / (points + this), is one half. */
const HALF_SCORE = 6;
const MOST_TOPICS = 5;

interface Tally {
  readonly forms: Map<string, number>;
  readonly hints: Map<string, number>;
  inLead: boolean;
}

export function findBackground(
  text: string,
  hits: readonly NameHit[],
  mentions: readonly Mention[],
  dataset: Dataset,
  published: Day | null,
): BackgroundItem[] {
  const tallies = tallyTopics(text, hits, dataset);
  const people = new Set<string>(mentions.map((mention) => mention.id));
  const places = placesOf(hits, dataset);
  return [...tallies]
    .flatMap(([record, tally]) => {
      const topic = dataset.topic(dataset.idOf(record));
      return topic !== null && isInTime(topic, published)
        ? [rate(topic, tally, people, places, dataset)]
        : [];
    })
    .filter((item) => item.points >= LEAST_POINTS)
    .toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .map(({ id, points, why }) => ({ id, score: points / (points + HALF_SCORE), why }));
}

function tallyTopics(text: string, hits: readonly NameHit[], dataset: Dataset): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const hit of hits) {
    for (const form of hit.forms) {
      if (dataset.kindOf(form.record) !== "topic") continue;
      let tally = tallies.get(form.record);
      if (tally === undefined)
        tallies.set(form.record, (tally = { forms: new Map(), hints: new Map(), inLead: false }));
      const words = text.slice(hit.start, hit.end).toLowerCase();
      const counts = form.kind === "topic-form" ? tally.forms : tally.hints;
      counts.set(words, (counts.get(words) ?? 0) + 1);
      tally.inLead ||= form.kind === "topic-form" && hit.start < LEAD_LENGTH;
    }
  }
  return tallies;
}

/** Names of the places and bodies in the article by id; a city counts for its state as well. */
function placesOf(hits: readonly NameHit[], dataset: Dataset): Map<string, string> {
  const places = new Map<string, string>();
  for (const hit of hits) {
    for (const form of hit.forms) {
      const kind = dataset.kindOf(form.record);
      const id = dataset.idOf(form.record);
      if (kind === "body") places.set(id, dataset.get("body", id)?.name ?? id);
      if (kind !== "place") continue;
      const place = dataset.get("place", id);
      places.set(id, place?.name ?? id);
      if (place?.within != null)
        places.set(place.within, dataset.get("place", place.within)?.name ?? place.within);
    }
  }
  return places;
}

/** A topic of 2026 does not explain an article of 2014. Without a dateline every topic may. */
function isInTime(topic: TopicRecord, published: Day | null): boolean {
  if (published === null) return true;
  const day = firstDayOf(published);
  return firstDayOf(topic.since) <= day && (topic.until === null || day <= lastDayOf(topic.until));
}

function rate(
  topic: TopicRecord,
  tally: Tally,
  people: ReadonlySet<string>,
  places: ReadonlyMap<string, string>,
  dataset: Dataset,
): { readonly id: TopicId; readonly points: number; readonly why: readonly string[] } {
  const reasons: { points: number; text: string }[] = [];
  const count = (counts: ReadonlyMap<string, number>, each: number): number => {
    let sum = 0;
    for (const [words, uses] of counts) {
      const points = each * Math.log2(1 + uses);
      reasons.push({ points, text: uses > 1 ? `${words} ×${uses}` : words });
      sum += points;
    }
    return sum;
  };
  const forms = count(tally.forms, FORM_POINTS);
  const hints = count(tally.hints, HINT_POINTS);
  if (tally.forms.size === 0 && tally.hints.size < LEAST_HINTS) return { id: topic.id, points: 0, why: [] };

  const namedPeople = topic.people.filter((id) => people.has(id));
  const namedPlaces = [...topic.places, ...topic.bodies].filter((id) => places.has(id));
  for (const id of namedPeople) reasons.push({ points: PERSON_POINTS, text: dataset.person(id)?.name ?? id });
  for (const id of namedPlaces) reasons.push({ points: PLACE_POINTS, text: places.get(id) ?? id });
  const points =
    forms +
    hints +
    Math.min(MOST_BY_PEOPLE, namedPeople.length * PERSON_POINTS) +
    Math.min(MOST_BY_PLACES, namedPlaces.length * PLACE_POINTS) +
    (tally.inLead ? LEAD_POINTS : 0);
  return {
    id: topic.id,
    points,
    why: reasons.toSorted((a, b) => b.points - a.points).map(({ text }) => text),
  };
}
