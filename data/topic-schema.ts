/** What data/topics/ and data/on-record/ may hold: see schema.ts. */
import * as v from "valibot";
import {
  FORBIDDEN,
  day,
  names,
  partialDate,
  personId,
  placeId,
  slug,
  sourceIds,
  sourceSchema,
  text,
} from "./fields.ts";

/** Longest summary of a topic, in words. */
const MAX_SUMMARY_WORDS = 70;

/** Documents that this file cites. One that many files cite stands in sources.yaml; the same in two files is one. */
const ownSources = v.optional(v.array(sourceSchema), []);

const datedFact = v.strictObject({ date: partialDate, text, sources: sourceIds });

export const TOPIC_KINDS = [
  "conflict",
  "negotiation",
  "treaty",
  "doctrine",
  "summit",
  "sanctions",
  "dispute",
  "election",
  "trade",
  "court",
  "programme",
  "organisation",
  "politics",
] as const;

/** data/topics/SLUG.yaml: one piece of background. */
export const topicSchema = v.strictObject({
  id: slug,
  title: text,
  kind: v.picklist(TOPIC_KINDS, `write one of: ${TOPIC_KINDS.join(", ")}`),
  /** The words by which news refers to it. A form that also means other things goes under `hints`. */
  forms: v.pipe(v.array(text), v.minLength(1, "add the words by which news refers to this topic")),
  /** Words that go with the topic without naming it; they count a little. */
  hints: names,
  summary: v.pipe(
    v.string(),
    v.trim(),
    v.check((value) => !FORBIDDEN.test(value), "remove the markup or the invisible character"),
    v.check(
      (value) => value.split(/\s+/u).length <= MAX_SUMMARY_WORDS,
      `shorten the summary to ${MAX_SUMMARY_WORDS} words`,
    ),
  ),
  facts: v.pipe(
    v.array(datedFact),
    v.minLength(4, "add at least four dated facts"),
    v.maxLength(12, "keep to twelve facts"),
  ),
  /** Who says what about it. */
  positions: v.optional(v.array(v.strictObject({ who: text, says: text, sources: sourceIds })), []),
  openQuestions: v.optional(v.array(text), []),
  people: v.optional(v.array(personId), []),
  places: v.optional(v.array(placeId), []),
  bodies: v.optional(v.array(slug), []),
  parent: v.optional(slug),
  related: v.optional(v.array(slug), []),
  /** The days between which an article can be about it. */
  since: partialDate,
  until: v.optional(partialDate),
  sources: ownSources,
  asOf: day,
});

/**
 * data/on-record/SLUG.yaml: a statement that leaders repeat, and what is documented about it. Never whether it is so:
 * the reader sees the documents.
 */
export const onRecordSchema = v.strictObject({
  id: slug,
  /** In neutral words, as somebody would say it: "NATO promised in 1990 not to expand eastward." */
  statement: text,
  /** Who is known to make it. */
  people: v.optional(v.array(personId), []),
  /** … and who makes it without a record of this dataset: "Russian officials". */
  others: names,
  /**
   * A claim is about this where all words and phrases of one line stand in it. `*` ends a word that may go on:
   * "expan*". Two lines or more: any of them.
   */
  triggers: v.pipe(
    v.array(v.pipe(v.array(text), v.minLength(1, "write at least one word"))),
    v.minLength(1, "add the words by which the statement is recognised"),
  ),
  documented: v.pipe(
    v.array(datedFact),
    v.minLength(2, "add at least two things that are documented"),
    v.maxLength(4, "keep to four"),
  ),
  topics: v.optional(v.array(slug), []),
  sources: ownSources,
  asOf: day,
});
