/**
 * How well a page was told to be an article and its text found, by the measures of the corpora's own authors: words as
 * WCXB counts them, runs of four words as the article extraction benchmark (AEB) does.
 */
import { mean } from "./statistics.ts";

/** Shares, 0 to 1. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
export interface DetectionScore extends Score {
  /** Of the pages that are no articles, those called one. */
  readonly fpr: number;
}
export interface JudgedText {
  readonly text: string;
  readonly gold: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}
export interface TextScores {
  readonly words: Score;
  readonly shingles: Score;
  /** Mean share of the phrases that must be there and are; `null`: no page names any. */
  readonly with: number | null;
  /** Mean share of the phrases that must not be there and are not. */
  readonly without: number | null;
}

export function scoreDetection(
  pages: readonly { readonly article: boolean; readonly called: boolean }[],
): DetectionScore {
  const count = (article: boolean, called: boolean): number =>
    pages.filter((page) => page.article === article && page.called === called).length;
  const right = count(true, true);
  const alarms = count(false, true);
  const p = share(right, right + alarms);
  const r = share(right, right + count(true, false));
  return { p, r, f1: harmonic(p, r), fpr: share(alarms, alarms + count(false, false)) };
}

export function scoreTexts(pages: readonly JudgedText[]): TextScores {
  const words = pages.map(({ text, gold }) => scoreWords(text, gold));
  const phrases = (key: "with" | "without", wanted: boolean): number | null => {
    const rated = pages.filter((page) => page[key].length > 0);
    return rated.length === 0
      ? null
      : mean(rated.map(({ text, [key]: list }) => shareOfPhrases(text, list, wanted)));
  };
  return {
    words: {
      p: mean(words.map(({ p }) => p)),
      r: mean(words.map(({ r }) => r)),
      f1: mean(words.map(({ f1 }) => f1)),
    },
    shingles: scoreShingles(pages),
    with: phrases("with", true),
    without: phrases("without", false),
  };
}

/** Words in whatever order, each as often as it stands there. */
export function scoreWords(text: string, gold: string): Score {
  const found = wordsOf(text.toLowerCase());
  const wanted = wordsOf(gold.toLowerCase());
  if (wanted.length === 0 && found.length === 0) return { p: 1, r: 1, f1: 1 };
  const common = overlap(countOf(found), countOf(wanted));
  const p = share(common, found.length);
  const r = share(common, wanted.length);
  return { p, r, f1: harmonic(p, r) };
}

/** In a row, so that order counts. */
const SHINGLE = 4;

/** F1 of the mean precision and the mean recall, not the mean of F1. */
function scoreShingles(pages: readonly JudgedText[]): Score {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { text, gold } of pages) {
    const found = shinglesOf(text);
    const wanted = shinglesOf(gold);
    const common = overlap(countOf(found), countOf(wanted));
    if (found.length > 0) precisions.push(common / found.length);
    if (wanted.length > 0) recalls.push(common / wanted.length);
  }
  const p = mean(precisions);
  const r = mean(recalls);
  return { p, r, f1: harmonic(p, r) };
}

/** Of a text shorter than one: all of it. */
function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const starts = Math.max(1, words.length - SHINGLE + 1);
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + SHINGLE).join(" "));
}

function shareOfPhrases(text: string, phrases: readonly string[], wanted: boolean): number {
  const folded = text.toLowerCase();
  return phrases.filter((phrase) => folded.includes(phrase.toLowerCase()) === wanted).length / phrases.length;
}

/** The day in a date as pages write it, without moving it between time zones; `null`: none to be told. */
export function dayIn(date: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/u.exec(date)?.[1];
  if (iso !== undefined) return iso;
  // A date that names no zone would else be taken for one of this machine's.
  const time = [`${date} UTC`, date].map((text) => Date.parse(text)).find((ms) => !Number.isNaN(ms));
  return time === undefined ? null : new Date(time).toISOString().slice(0, "2025-09-05".length);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function countOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [item, count] of a) common += Math.min(count, b.get(item) ?? 0);
  return common;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function harmonic(p: number, r: number): number {
  return share(2 * p * r, p + r);
}
