/** What the extension has painted in a page, read from the page's own highlight registry. */
import type { Box, Tab } from "./tab.ts";

export interface Mark {
  /** Name in the registry: "backgrounder-leader-underline". */
  readonly highlight: string;
  /** White space as one blank. */
  readonly text: string;
  /** The start of its first line, in the window's coordinates. */
  readonly box: Box;
}

/** All marks in the order of the page; empty where nothing is painted. */
export function marksOf(tab: Tab): Promise<readonly Mark[]> {
  return tab.evaluate(() => {
    const marks: { readonly highlight: string; readonly range: Range }[] = [];
    for (const [highlight, painted] of CSS.highlights) {
      if (!highlight.startsWith("backgrounder-")) continue;
      for (const ends of painted) {
        const range = new Range();
        range.setStart(ends.startContainer, ends.startOffset);
        range.setEnd(ends.endContainer, ends.endOffset);
        marks.push({ highlight, range });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ highlight, range }) => {
      const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return {
        highlight,
        text: range.toString().replaceAll(/\s+/gu, " "),
        box: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
      };
    });
  });
}

/** Brings the first mark with these words to the middle of the window and says where it is now. */
export async function scrollToMark(tab: Tab, words: string): Promise<Mark | null> {
  const isWanted = (mark: Mark): boolean => mark.text === words && mark.highlight.includes("leader");
  const before = (await marksOf(tab)).find(isWanted);
  if (before === undefined) return null;
  await tab.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: "instant" }), before.box.y);
  return (await marksOf(tab)).find(isWanted) ?? null;
}
