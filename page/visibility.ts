/**
 * Tells text that is painted from text that is not: `display: none`,
 * `visibility: hidden`, or moved and clipped away for screen readers. Costs a
 * style and layout update where the page has one due, which it would pay anyway.
 *
 * Opacity is not asked: pages fade their text in. Where the whole body is not
 * painted yet (AMP, anti-flicker snippets) nothing can be told, so all counts.
 */
export function createSight(document: Document): (element: Element) => boolean {
  const body = document.body as HTMLElement | null;
  if (!document.defaultView || !body || !isShown(body)) return () => true;
  return (element) => (isShown(element) && hasArea(element)) || isFolded(element);
}

/** In a closed `<details>`: the article's own words, one click away. */
function isFolded(element: Element): boolean {
  return element.closest("details:not([open])") !== null;
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Text clipped away for screen readers lies in a box of one CSS pixel. */
const CLIPPED_BOX = 1;

function hasArea(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const scrolled = element.ownerDocument.defaultView?.scrollX ?? 0;
  if (box.width === 0 && box.height === 0) {
    // Contents, or an inline box that holds blocks: the text has the area, not the box.
    return true;
  }
  return box.width > CLIPPED_BOX && box.height > CLIPPED_BOX && box.right + scrolled > 0;
}
