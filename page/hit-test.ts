import type { Hit, Mark } from "./paint.ts";
import type { TextMap } from "./text-map.ts";

/** What `highlightsFromPoint` gives (css-highlight-api-1 §6); TypeScript's DOM library has no type for it. */
interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}
type PointedRegistry = HighlightRegistry & {
  highlightsFromPoint?: (x: number, y: number) => readonly HighlightHit[];
};

/**
 * Which mark lies at a point. Asks the registry where it can answer (Chromium
 * 140, Firefox 150), else looks for the caret nearest the point and checks that
 * the mark's boxes hold the point: the caret is found beside the words, too.
 */
export function createHitTest(
  registry: HighlightRegistry,
  map: TextMap,
  marks: readonly Mark[],
  markOf: ReadonlyMap<AbstractRange, Mark>,
): (x: number, y: number) => Hit | null {
  const pointed = registry as PointedRegistry;
  const finder = createCaretFinder(map, marks, markOf);
  return (x, y) => {
    const mark = pointed.highlightsFromPoint
      ? topmost(pointed.highlightsFromPoint(x, y), markOf)
      : finder(x, y);
    if (!mark) return null;
    const rect = boxAt(map, mark, x, y);
    return rect ? { mark, rect } : null;
  };
}

/** The answer comes topmost first, other scripts' highlights included. */
function topmost(hits: readonly HighlightHit[], markOf: ReadonlyMap<AbstractRange, Mark>): Mark | null {
  for (const hit of hits) {
    for (const range of hit.ranges) {
      const mark = markOf.get(range);
      if (mark) return mark;
    }
  }
  return null;
}

/** Among the marks painted at the caret's place, the shortest: a name inside a claim. O(marks). */
function createCaretFinder(
  map: TextMap,
  marks: readonly Mark[],
  markOf: ReadonlyMap<AbstractRange, Mark>,
): (x: number, y: number) => Mark | null {
  const painted = new Set(markOf.values());
  const shortestFirst = marks
    .filter((mark) => painted.has(mark))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    const offset = caret && map.offsetAt(caret.offsetNode, caret.offset);
    if (offset === null) return null;
    return (
      shortestFirst.find(
        (mark) => mark.start <= offset && offset <= mark.end && boxAt(map, mark, x, y) !== null,
      ) ?? null
    );
  };
}

/** Rounding of client rectangles, in CSS pixels. */
const SLACK = 1;

/** The box of the mark's line that holds the point, in the viewport. */
function boxAt(map: TextMap, mark: Mark, x: number, y: number): DOMRect | null {
  for (const part of map.rangesOf(mark.start, mark.end)) {
    for (const rect of liveRange(part).getClientRects()) {
      const inside =
        x >= rect.left - SLACK &&
        x <= rect.right + SLACK &&
        y >= rect.top - SLACK &&
        y <= rect.bottom + SLACK;
      if (inside) return rect;
    }
  }
  return null;
}

/** Static ranges have no boxes. The live one is dropped at once. */
export function liveRange(part: StaticRange): Range {
  const range = part.startContainer.ownerDocument?.createRange() ?? new Range();
  const length = (part.endContainer as Text).length;
  range.setStart(part.startContainer, Math.min(part.startOffset, length));
  range.setEnd(part.endContainer, Math.min(part.endOffset, length));
  return range;
}
