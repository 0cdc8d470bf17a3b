import { liveRange } from "./hit-test.ts";
import type { Painting } from "./paint.ts";
import type { TextMap } from "./text-map.ts";

/** Where the place comes to stand: this share of the window's height from its top. */
const REST = 0.35;

/**
 * Brings [start, end) of the text into view and flashes it. False where the
 * place is gone. Scrolls the window, and first whatever scrolls around the words.
 */
export function goTo(
  map: TextMap,
  painting: Painting,
  start: number,
  end: number,
  motion: "smooth" | "instant" = "smooth",
): boolean {
  const part = map.rangesOf(start, end)[0];
  const element = part?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!part || !element || !view || !element.isConnected) return false;
  const calm = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  // A hidden tab runs no animation: it would still stand at its start when the reader comes back to it.
  const behavior = calm || element.ownerDocument.hidden ? "instant" : motion;
  if (scrollsItself(element, view)) {
    element.scrollIntoView({ block: "center", behavior });
  } else {
    const { top } = liveRange(part).getBoundingClientRect();
    const target = view.scrollY + top - view.innerHeight * REST;
    view.scrollTo({ top: Math.max(0, target), behavior });
  }
  painting.flash(start, end);
  return true;
}

/** Whether an element around the words scrolls, so that the window would not bring them. */
function scrollsItself(element: Element, view: Window): boolean {
  const document = element.ownerDocument;
  for (
    let at: Element | null = element;
    at && at !== document.body && at !== document.documentElement;
    at = at.parentElement
  ) {
    if (at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY)) return true;
  }
  return false;
}
