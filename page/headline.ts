import type { Run, Sheet } from "./blocks.ts";
import { fold, textOf } from "./run-text.ts";

/** Longest headline taken, in UTF-16 units; the corpora's longest is 260. */
const MAX_HEADLINE = 300;
/** Candidates read at most: a page of 10,000 headings is no article. */
const MAX_CANDIDATES = 60;
/** A headline and the page's title share at least this many UTF-16 units. */
const MIN_SHARED = 10;
/** Below this there is no headline that can be told from a section's name. */
const MIN_SCORE = 2.5;

/** Index of the run that is the headline, or -1. `bodyStart`: index of the body's first run. */
export function findHeadline(document: Document, sheet: Sheet, bodyStart: number): number {
  const titles = titlesOf(document);
  let best = -1;
  let bestScore = MIN_SCORE;
  let candidates = 0;
  for (const [index, run] of sheet.runs.entries()) {
    if (run.chars > MAX_HEADLINE || !mayBeHeadline(run, sheet)) continue;
    if (++candidates > MAX_CANDIDATES) break;
    const score = rate(run, sheet, titles, index <= bodyStart);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

function mayBeHeadline(run: Run, sheet: Sheet): boolean {
  return (run.level > 0 && run.level <= 2) || isNamedHeadline(run, sheet);
}

function isNamedHeadline(run: Run, sheet: Sheet): boolean {
  const element = sheet.boxes[run.box]?.element;
  if (!element) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`;
  return HEADLINE_NAMES.test(names);
}

const HEADLINE_NAMES =
  /(?:^|[\s_-])(?:headline|(?:article|post|entry|story|page)[_-]{0,2}title)(?:$|[\s_-])/i;

function rate(run: Run, sheet: Sheet, titles: readonly string[], beforeBody: boolean): number {
  const line = fold(textOf(run));
  let score = 0;
  if (titles.some((title) => sharesWords(title, line))) score += 3;
  if (run.level === 1) score += 2;
  if (run.level === 2) score += 0.5;
  if (isNamedHeadline(run, sheet)) score += 1;
  if (beforeBody) score += 1;
  if (run.linkChars > run.chars * 0.8) score -= 1.5;
  if (sheet.boxes[run.box]?.furniture !== "none") score -= 1;
  return score;
}

function sharesWords(title: string, line: string): boolean {
  if (line.length < MIN_SHARED || title.length < MIN_SHARED) return false;
  return title.includes(line) || line.includes(title);
}

function titlesOf(document: Document): string[] {
  const og = document.querySelector('meta[property="og:title"]');
  return [document.title, og?.getAttribute("content") ?? ""]
    .map((title) => fold(title.slice(0, MAX_HEADLINE)))
    .filter((title) => title !== "");
}
