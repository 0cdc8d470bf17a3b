import { at, endOfSubtree, isSetAside, MAX_LINK_SHARE } from "./body.ts";
import type { Trust, Weights } from "./body.ts";
import type { Box, Run, Sheet } from "./blocks.ts";
import { STANDFIRST_NAMES } from "./furniture.ts";
import { isLabel, opensFurniture } from "./labels.ts";
import { endsSentence, fold, textOf } from "./run-text.ts";

export type BlockKind = "headline" | "standfirst" | "paragraph" | "heading" | "quotation" | "item";

export interface ChosenRun {
  readonly run: Run;
  readonly kind: BlockKind;
}

/** Runs that are judged by their words; longer ones are prose by their length. UTF-16 units. */
const WORDS_TELL = 240;
/** A line without a full stop below this is a label, a name or a date. */
const MIN_LINE = 25;
/** …but a list of the article may have short items. */
const MIN_ITEM = 3;
/** …and outside a paragraph element below this. */
const MIN_LOOSE_LINE = 80;
/** Between headline and body, at most so many runs can be a standfirst. */
const STANDFIRST_REACH = 12;
const MIN_STANDFIRST = 40;

/** The runs of the body that belong to the article, in order, without the headline. */
export function chooseRuns(
  sheet: Sheet,
  weights: Weights,
  body: number,
  headline: number,
  trust: Trust,
): ChosenRun[] {
  const end = endOfSubtree(sheet, body);
  const title = sheet.runs[headline];
  const titleLine = title ? fold(textOf(title)) : "";
  const chosen: ChosenRun[] = [];
  const lines = new Set<string>();
  let heading: ChosenRun | null = null;
  /** Under a heading that opened a list of other articles. */
  let closed = false;
  /** Boxes below this one belong to a card: a linked heading with the opening words of another article. */
  let cardEnd = 0;
  for (const [index, run] of sheet.runs.entries()) {
    const box = sheet.boxes[run.box];
    const inBody = run.box >= body && run.box < end;
    if (!box || index === headline) continue;
    if (isSetAside(box, trust)) continue;
    if (!inBody) {
      if (isStandfirst(sheet, run, box, index, headline, body)) {
        chosen.push({ run, kind: "standfirst" });
      }
      continue;
    }
    if (run.box < cardEnd) continue;
    const line = run.chars <= WORDS_TELL ? textOf(run) : null;
    if (line !== null && repeats(line, titleLine)) continue;
    if (index < headline && run.chars < MIN_LOOSE_LINE) continue; // a kicker, a date
    if (run.level > 0) {
      const linked = run.linkChars > run.chars * MAX_LINK_SHARE;
      if (linked) cardEnd = endOfCard(sheet, weights, box, body);
      heading = linked ? null : { run, kind: "heading" };
      // A linked heading is a card: it does not end the list that it stands in.
      if (!linked) closed = line !== null && opensFurniture(line);
      continue;
    }
    if (closed || !belongs(run, box, line, weights)) continue;
    if (line !== null && line.length >= MIN_STANDFIRST) {
      if (lines.has(line)) continue; // a pull quote, a standfirst said twice
      lines.add(line);
    }
    if (heading) chosen.push(heading);
    heading = null;
    chosen.push({ run, kind: kindOf(box) });
  }
  return chosen;
}

/** A card holds a teaser; with more prose than this (UTF-16 units) it is a part of the article whose heading is a link. */
const MAX_CARD = 700;

/** Where the card around a linked heading ends; 0 where the heading stands in the body itself. */
function endOfCard(sheet: Sheet, weights: Weights, heading: Box, body: number): number {
  const card = heading.parent;
  return card > body && at(weights.mass, card) <= MAX_CARD ? endOfSubtree(sheet, card) : 0;
}

/** Folding is dear, and lines of quite another length need none. UTF-16 units that folding takes away at most. */
const FOLDED_AWAY = 20;

function repeats(line: string, titleLine: string): boolean {
  if (titleLine === "" || Math.abs(line.length - titleLine.length) > FOLDED_AWAY) return false;
  return fold(line) === titleLine;
}

function kindOf(box: Box): BlockKind {
  if (box.quotation) return "quotation";
  return box.item ? "item" : "paragraph";
}

/** `line`: the words where they are few enough to matter. */
function belongs(run: Run, box: Box, line: string | null, weights: Weights): boolean {
  if (run.linkChars > run.chars * MAX_LINK_SHARE) return false;
  if (box.item && inLinkList(run, weights)) return false;
  if (line === null) return true;
  if (isLabel(line)) return false;
  if (endsSentence(line)) return true;
  if (box.item) return line.length >= MIN_ITEM;
  const loose = !PARAGRAPHS.has(box.name);
  return line.length >= (loose ? MIN_LOOSE_LINE : MIN_LINE);
}

const PARAGRAPHS: ReadonlySet<string> = new Set(["p", "li", "blockquote", "dd"]);

function inLinkList(run: Run, weights: Weights): boolean {
  return at(weights.linkChars, run.box) > at(weights.chars, run.box) * MAX_LINK_SHARE;
}

/** Whether a run that stands outside the body, under the headline, leads into it. */
function isStandfirst(
  sheet: Sheet,
  run: Run,
  box: Box,
  index: number,
  headline: number,
  body: number,
): boolean {
  if (headline < 0 || index < headline) return false;
  if (index > headline + STANDFIRST_REACH || run.box >= body) return false;
  if (run.level > 2 || run.level === 1 || run.chars < MIN_STANDFIRST) return false;
  if (run.linkChars > run.chars * 0.3 || box.item) return false;
  const line = textOf(run);
  if (isLabel(line)) return false;
  return endsSentence(line) || isNamedStandfirst(sheet, box);
}

function isNamedStandfirst(sheet: Sheet, box: Box): boolean {
  const parent = sheet.boxes[box.parent]?.element;
  return [box.element, parent].some((element) => STANDFIRST_NAMES.test(element?.getAttribute("class") ?? ""));
}
