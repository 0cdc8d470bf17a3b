import type { Hit, Mark, Painting } from "./paint.ts";

export type Trigger = "hover" | "click";

/** How long the pointer must rest on a mark, in milliseconds: longer than crossing a line of text takes. */
const REST_MS = 150;
/** A scroll is over when none came for this long, in milliseconds. */
const SCROLL_MS = 120;

/**
 * Tells when the reader points at a mark: by resting on it, by clicking or by
 * tapping. One hit test a frame at most. Nothing is prevented: a mark in a link
 * leaves the click to the link.
 */
export function followPointer(
  document: Document,
  painting: () => Painting | null,
  onRest: (mark: Mark, rect: DOMRect) => void,
  trigger: Trigger,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let resting: Mark | null = null;
  let scrolledAt = -Infinity;

  const forget = (): void => {
    clearTimeout(rest);
    resting = null;
  };
  const look = (x: number, y: number): void => {
    const hit = hitAt(document, painting(), x, y);
    if (!hit) {
      forget();
      return;
    }
    if (hit.mark === resting) return;
    forget();
    resting = hit.mark;
    rest = setTimeout(() => {
      onRest(hit.mark, hit.rect);
    }, REST_MS);
  };

  const options = { signal, passive: true, capture: true };
  if (trigger === "hover") {
    document.addEventListener(
      "pointermove",
      (event) => {
        if (event.pointerType === "touch" || event.buttons !== 0) return;
        if (performance.now() - scrolledAt < SCROLL_MS) return;
        const { clientX, clientY } = event;
        view.cancelAnimationFrame(frame);
        frame = view.requestAnimationFrame(() => {
          look(clientX, clientY);
        });
      },
      options,
    );
    document.addEventListener(
      "scroll",
      () => {
        scrolledAt = performance.now();
        forget();
      },
      options,
    );
    (document.documentElement as Element | null)?.addEventListener("pointerleave", forget, {
      signal,
      passive: true,
    });
  }
  document.addEventListener(
    "click",
    (event) => {
      if (event.button !== 0 || isOnControl(event)) return;
      const hit = hitAt(document, painting(), event.clientX, event.clientY);
      if (!hit) return;
      forget();
      resting = hit.mark;
      onRest(hit.mark, hit.rect);
    },
    options,
  );
  signal.addEventListener("abort", () => {
    forget();
    view.cancelAnimationFrame(frame);
  });
}

/** The mark at a point, unless the reader selects or types there. */
function hitAt(document: Document, painting: Painting | null, x: number, y: number): Hit | null {
  if (!painting) return null;
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed) return null;
  const under = document.elementFromPoint(x, y);
  if (!under || (under instanceof HTMLElement && under.isContentEditable)) return null;
  return painting.markAt(x, y);
}

/** Links, buttons and fields keep their clicks for themselves. */
function isOnControl(event: Event): boolean {
  const target = event.target;
  return (
    target instanceof Element &&
    target.closest("a[href],button,summary,label,input,select,textarea,[role=button],[role=link]") !== null
  );
}
