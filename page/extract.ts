import { collectBlocks } from "./blocks.ts";
import type { Run, Sheet } from "./blocks.ts";
import { at, findBody, proseOf, weigh } from "./body.ts";
import type { Trust, Weights } from "./body.ts";
import { chooseRuns } from "./choose-runs.ts";
import type { BlockKind, ChosenRun } from "./choose-runs.ts";
import { MAX_DAY_LINE } from "./dateline-text.ts";
import { findHeadline } from "./headline.ts";
import { textOf } from "./run-text.ts";
import type { TextMap } from "./text-map.ts";
import { TextWriter } from "./text-writer.ts";
import { createSight } from "./visibility.ts";

/** One line of the text. Half-open; the line's "\n" is outside. */
interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** What the walk counted, for `detect`. All in UTF-16 units unless said. */
interface PageCounts {
  /** Nodes. */
  readonly nodes: number;
  /** All text outside closed elements. */
  readonly chars: number;
  readonly linkChars: number;
  /** Prose of the body, discounted for links and for short lines. */
  readonly bodyProse: number;
}

export interface Extraction {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: TextMap;
  /** The element that holds the body: for its backdrop. `null`: no text. */
  readonly root: Element | null;
  readonly counts: PageCounts;
  /** Short lines around the headline: where pages put the day. */
  readonly nearHeadline: readonly string[];
  /** A cap was reached, so that the end of the page was not looked at. */
  readonly truncated: boolean;
}

/**
 * The article's text, read from the live tree without changing or copying it:
 * headline, standfirst, then the body's paragraphs, one line each.
 */
export function extract(document: Document): Extraction {
  const root = document.body as HTMLElement | null;
  if (!root || root.localName !== "body") return emptyExtraction();
  const sheet = seen(document, collectBlocks(root));
  const [trust, weights] = weighTrusting(sheet);
  const body = findBody(sheet, weights);
  if (body < 0) return { ...emptyExtraction(), counts: count(sheet, weights) };
  const start = sheet.runs.findIndex((run) => run.box >= body);
  const headline = findHeadline(document, sheet, start);
  const chosen = chooseRuns(sheet, weights, body, headline, trust);
  const title = sheet.runs[headline];
  if (title) chosen.unshift({ run: title, kind: "headline" });
  return {
    ...write(chosen),
    root: sheet.boxes[body]?.element ?? null,
    counts: count(sheet, weights, body),
    nearHeadline: linesNear(sheet, headline < 0 ? start : headline),
    truncated: sheet.truncated,
  };
}

/** Runs before and after the headline in which the day is looked for. */
const LINES_BEFORE = 5;
const LINES_AFTER = 12;

function linesNear(sheet: Sheet, index: number): string[] {
  const after = sheet.runs.slice(index + 1, index + 1 + LINES_AFTER);
  const before = sheet.runs.slice(Math.max(0, index - LINES_BEFORE), Math.max(0, index));
  return [...after, ...before].filter(({ chars }) => chars <= MAX_DAY_LINE).map(textOf);
}

/** Where furniture names cover so many times the prose that is left, they are taken for mistakes… */
const MISTAKEN = 3;
/** …and where sure ones do, which comments under a short text can: "share-container" around it all. */
const SURELY_MISTAKEN = 10;
/** Where so many times the painted prose is not painted, the page has not begun to show itself. */
const NOT_YET_SHOWN = 5;

function weighTrusting(sheet: Sheet): [Trust, Weights] {
  const all = weigh(sheet, "all");
  const sure = weigh(sheet, "sure");
  const none = weigh(sheet, "none");
  const best = Math.max(at(all.mass, 0), at(sure.mass, 0));
  if (at(none.mass, 0) > SURELY_MISTAKEN * best) return ["none", none];
  return at(sure.mass, 0) > MISTAKEN * at(all.mass, 0) ? ["sure", sure] : ["all", all];
}

/** Runs shorter than this are not worth asking the layout about. */
const MIN_SIGHT = 25;

/** Leaves out the runs that are not painted. O(runs) questions to a clean layout. */
function seen(document: Document, sheet: Sheet): Sheet {
  const isSeen = createSight(document);
  const answers = new Map<Element, boolean>();
  const runs = sheet.runs.filter((run) => {
    const element = sheet.boxes[run.box]?.element;
    if (!element || (run.chars < MIN_SIGHT && run.level === 0)) return true;
    let answer = answers.get(element);
    if (answer === undefined) answers.set(element, (answer = isSeen(element)));
    return answer;
  });
  const painted = { ...sheet, runs };
  const isShown = proseOf(sheet) <= NOT_YET_SHOWN * proseOf(painted);
  return isShown ? painted : sheet;
}

function write(chosen: readonly ChosenRun[]): Pick<Extraction, "text" | "blocks" | "map"> {
  const writer = new TextWriter();
  const blocks: Block[] = [];
  for (const { run, kind } of chosen) {
    const start = writer.length;
    for (const part of run.parts) {
      if (part) writer.append(part);
      else writer.breakLine();
    }
    if (writer.length === start) continue;
    blocks.push({ kind, start, end: writer.length });
    writer.endLine();
  }
  const map = writer.finish();
  return { text: map.text, blocks, map };
}

function count(sheet: Sheet, weights: Weights, body = -1): PageCounts {
  return {
    nodes: sheet.nodes,
    chars: sum(sheet.runs, (run) => run.chars),
    linkChars: sum(sheet.runs, (run) => run.linkChars),
    bodyProse: at(weights.mass, body),
  };
}

function sum(runs: readonly Run[], of: (run: Run) => number): number {
  return runs.reduce((total, run) => total + of(run), 0);
}

function emptyExtraction(): Extraction {
  return {
    ...write([]),
    root: null,
    counts: NOTHING,
    nearHeadline: [],
    truncated: false,
  };
}

const NOTHING: PageCounts = {
  nodes: 0,
  chars: 0,
  linkChars: 0,
  bodyProse: 0,
};
