import type { Box, Run, Sheet } from "./blocks.ts";

/** How much each box of the sheet holds, with everything below it. */
export interface Weights {
  /** UTF-16 units of prose, discounted for links and for short runs. */
  readonly mass: Float64Array;
  readonly proseRuns: Float64Array;
  readonly chars: Float64Array;
  readonly linkChars: Float64Array;
}

/** Below this many UTF-16 units a run is a label or a caption more often than a sentence. */
const PROSE_CHARS = 80;
/** A short sentence, such as an answer in an interview, still counts for this share. */
const SHORT_PROSE_CHARS = 25;
const SHORT_PROSE_SHARE = 0.4;
const ITEM_SHARE = 0.6;
/** More than this share of link text: a teaser, not a paragraph. */
export const MAX_LINK_SHARE = 0.5;

/** The worth of a run as part of a body; 0 for headings, teasers and labels. */
function proseMass(run: Run, box: Box | undefined): number {
  if (run.level > 0 || run.chars < SHORT_PROSE_CHARS || !box) return 0;
  const linkShare = run.linkChars / run.chars;
  if (linkShare > MAX_LINK_SHARE) return 0;
  let mass = run.chars * (1 - linkShare);
  if (run.chars < PROSE_CHARS) mass *= SHORT_PROSE_SHARE;
  if (box.item) mass *= ITEM_SHARE;
  return mass;
}

/** All prose of the sheet, furniture or not: the mass that `weigh` finds in the outermost box without any trust. */
export function proseOf({ runs, boxes }: Sheet): number {
  return runs.reduce((total, run) => total + proseMass(run, boxes[run.box]), 0);
}

/** How far furniture hints are believed: all of them, only the sure ones, none. */
export type Trust = "all" | "sure" | "none";

/** Whether a box is left out. */
export function isSetAside(box: Box, trust: Trust): boolean {
  if (trust === "none") return false;
  return box.furniture === "sure" || (box.furniture === "named" && trust === "all");
}

/** One pass over the runs and one, upward, over the boxes: O(runs + boxes). */
export function weigh(sheet: Sheet, trust: Trust): Weights {
  const size = sheet.boxes.length;
  const mass = new Float64Array(size);
  const proseRuns = new Float64Array(size);
  const chars = new Float64Array(size);
  const linkChars = new Float64Array(size);
  for (const run of sheet.runs) {
    const box = sheet.boxes[run.box];
    if (!box || isSetAside(box, trust)) continue;
    const worth = proseMass(run, box);
    add(mass, run.box, worth);
    add(proseRuns, run.box, worth > 0 ? 1 : 0);
    add(chars, run.box, run.chars);
    add(linkChars, run.box, run.linkChars);
  }
  for (let index = size - 1; index > 0; index--) {
    const parent = sheet.boxes[index]?.parent ?? -1;
    if (parent < 0) continue;
    add(mass, parent, at(mass, index));
    add(proseRuns, parent, at(proseRuns, index));
    add(chars, parent, at(chars, index));
    add(linkChars, parent, at(linkChars, index));
  }
  return { mass, proseRuns, chars, linkChars };
}

/** What a run gives to the boxes above it: its paragraph's parent all of it, and less the higher. */
const SHARE_BY_DISTANCE = [1, 0.75, 0.5, 0.3] as const;
/** Elements that are the paragraph itself: their parent is the first that can be the body. */
const PARAGRAPHS: ReadonlySet<string> = new Set(["p", "li", "blockquote"]);
const NAMED_BODY_BONUS = 1.4;
const ARTICLE_BONUS = 1.2;

/** The box that holds the body of the article; -1 where the page has no prose. */
export function findBody(sheet: Sheet, weights: Weights): number {
  const best = densestBox(sheet, weights);
  return best < 0 ? best : widen(sheet, weights, best);
}

function densestBox(sheet: Sheet, weights: Weights): number {
  const score = new Float64Array(sheet.boxes.length);
  for (const run of sheet.runs) {
    const own = sheet.boxes[run.box];
    if (!own || at(weights.mass, run.box) === 0) continue;
    const worth = proseMass(run, own);
    if (worth === 0) continue;
    let index = PARAGRAPHS.has(own.name) ? own.parent : run.box;
    for (const share of SHARE_BY_DISTANCE) {
      if (index < 0) break;
      add(score, index, worth * share);
      index = sheet.boxes[index]?.parent ?? -1;
    }
  }
  let best = -1;
  let bestScore = 0;
  sheet.boxes.forEach((box, index) => {
    const links = at(weights.linkChars, index) / at(weights.chars, index);
    let value = at(score, index) * (1 - (Number.isNaN(links) ? 1 : links));
    if (box.body) value *= NAMED_BODY_BONUS;
    if (box.name === "article") value *= ARTICLE_BONUS;
    if (value > bestScore) {
      best = index;
      bestScore = value;
    }
  });
  return best;
}

/** A wider box must bring at least this share more prose to be worth its noise. */
const MIN_GAIN = 0.05;
/** …and its paragraphs must not be much shorter than those that we have: teasers are. */
const MIN_LENGTH_RATIO = 0.4;
/** The same where the wider box is named as a body or is an article: then the doubt is smaller. */
const MIN_NAMED_RATIO = 0.2;
/** …and not be wrapped in links, as teasers are. */
const MAX_GAIN_LINKS = 0.35;
const MAX_NAMED_LINKS = 0.5;
/** Nothing wider is tried once the box is an article, main or named as the body, with this much prose (UTF-16 units)… */
const ENOUGH = 800;
/** …which is this share of the page's. */
const DOMINANT = 0.5;

/** Takes in the boxes around the densest one as long as they bring prose of the same kind. */
function widen(sheet: Sheet, weights: Weights, best: number): number {
  let current = best;
  // Asked once for each box that is taken: the ways up can be 10,000 long.
  let isDone = isComplete(sheet, weights, current);
  for (let index = parentOf(sheet, best); index >= 0 && !isDone; index = parentOf(sheet, index)) {
    const held = at(weights.mass, current);
    const gain = at(weights.mass, index) - held;
    const runs = at(weights.proseRuns, index) - at(weights.proseRuns, current);
    if (gain < MIN_GAIN * held || runs === 0) continue;
    const heldRuns = Math.max(1, at(weights.proseRuns, current));
    const chars = at(weights.chars, index) - at(weights.chars, current);
    const links = at(weights.linkChars, index) - at(weights.linkChars, current);
    const named = isNamedBody(sheet.boxes[index]);
    const ratio = named ? MIN_NAMED_RATIO : MIN_LENGTH_RATIO;
    if (gain / runs < ratio * (held / heldRuns)) continue;
    if (links > (named ? MAX_NAMED_LINKS : MAX_GAIN_LINKS) * chars) continue;
    current = index;
    isDone = isComplete(sheet, weights, current);
  }
  return current;
}

function parentOf(sheet: Sheet, index: number): number {
  return sheet.boxes[index]?.parent ?? -1;
}

/** Whether nothing wider is worth a try. */
function isComplete(sheet: Sheet, weights: Weights, index: number): boolean {
  const held = at(weights.mass, index);
  if (held < ENOUGH || held < DOMINANT * at(weights.mass, 0)) return false;
  return LANDMARKS.has(sheet.boxes[index]?.name ?? "") || isOnlyNamedBody(sheet, weights, index);
}

/** Named as the body, and no second box of that name holds a part of it. */
function isOnlyNamedBody(sheet: Sheet, weights: Weights, index: number): boolean {
  if (sheet.boxes[index]?.body !== true) return false;
  const end = endOfSubtree(sheet, index);
  const part = MIN_GAIN * at(weights.mass, index);
  const above = new Set<number>();
  for (let other = parentOf(sheet, index); other >= 0; other = parentOf(sheet, other)) above.add(other);
  const isBeside = (other: number): boolean => other >= end || (other < index && !above.has(other));
  return !sheet.boxes.some(({ body }, other) => body && at(weights.mass, other) > part && isBeside(other));
}

const LANDMARKS: ReadonlySet<string> = new Set(["article", "main"]);

function isNamedBody(box: Box | undefined): boolean {
  return box !== undefined && (box.body || box.name === "article");
}

export function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = at(values, index) + amount;
}

/** The boxes of a subtree are neighbours in document order: [root, end). */
export function endOfSubtree(sheet: Sheet, root: number): number {
  let end = root + 1;
  while (end < sheet.boxes.length && (sheet.boxes[end]?.parent ?? -1) >= root) {
    end++;
  }
  return end;
}
