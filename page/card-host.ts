import { computePosition, flip, offset, shift, size } from "@floating-ui/dom";

/** What the card points at: in viewport coordinates, CSS pixels. */
export interface CardAnchor {
  getBoundingClientRect(): DOMRect;
}

/** Fills the card; returns what undoes it. */
type RenderCard = (root: HTMLElement) => () => void;

interface OpenOptions {
  /** Opened by a key: the focus goes in, and back when the card closes. */
  readonly keyboard?: boolean;
  /** Called after the card has closed, however that came. */
  readonly onClose?: () => void;
}

export interface CardHost {
  readonly isOpen: boolean;
  open(anchor: CardAnchor, render: RenderCard, css: string, options?: OpenOptions): void;
  /** Places the card anew, for content that has grown. */
  place(): void;
  close(): void;
}

export const HOST_NAME = "backgrounder-card";
/** Between words and card, and between card and window, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** How long the pointer may be outside words and card on its way, in milliseconds (WCAG 1.4.13). */
const GRACE_MS = 300;

/** Wins over any rule of the page: `!important` inside a shadow tree outranks the page's own. */
const FRAME_CSS = `
:host { all: initial !important; display: contents !important; }
[part="card"] {
  position: fixed; inset: auto; margin: 0; border: 0; padding: 0; overflow: auto;
  background: none; color: inherit; z-index: 2147483647; box-sizing: border-box;
}
[part="card"]:focus { outline: none; }
`;

/** Kept from the page while they happen inside the card: its shortcuts and its focus traps. */
// prettier-ignore
const KEPT_EVENTS = [
  "keydown", "keyup", "keypress", "beforeinput", "input", "paste", "copy", "cut",
  "pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick",
  "contextmenu", "touchstart", "touchend", "focusin", "focusout", "wheel",
] as const;

/**
 * The one element that we add to a page: a closed shadow root in the top layer
 * (`popover`), so that no z-index and no transform of the page can cover or move it.
 * The element comes with the first card and goes with `signal`.
 */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  let frame: Frame | null = null;
  let current: OpenCard | null = null;

  const close = (): void => {
    const closing = current;
    current = null;
    closing?.close();
  };
  signal.addEventListener("abort", () => {
    close();
    frame?.host.remove();
    frame = null;
  });
  return {
    get isOpen() {
      return current !== null;
    },
    open(anchor, render, css, options = {}) {
      close();
      if (signal.aborted) return;
      frame ??= createFrame(document);
      if (!frame.host.isConnected) document.documentElement.append(frame.host);
      current = openCard(document, frame, anchor, render, css, options, close);
    },
    place() {
      current?.place();
    },
    close,
  };
}

interface Frame {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  /**
   * A <style> element, for content scripts of both browsers apply it under
   * `style-src 'none'` (tried in Chromium 156 and Firefox 153), while older
   * Firefox throws at `adoptedStyleSheets` across the wall to the page.
   */
  readonly style: HTMLStyleElement;
}

function createFrame(document: Document): Frame {
  const host = document.createElement(HOST_NAME);
  const shadow = host.attachShadow({ mode: "closed" });
  const root = document.createElement("div");
  root.setAttribute("part", "card");
  root.setAttribute("popover", "manual");
  root.tabIndex = -1;
  const style = document.createElement("style");
  shadow.append(style, root);
  for (const name of KEPT_EVENTS) {
    shadow.addEventListener(name, (event) => {
      event.stopPropagation();
    });
  }
  return { host, root, style };
}

interface OpenCard {
  readonly place: () => void;
  readonly close: () => void;
}

function openCard(
  document: Document,
  frame: Frame,
  anchor: CardAnchor,
  render: RenderCard,
  css: string,
  options: OpenOptions,
  requestClose: () => void,
): OpenCard {
  const { root } = frame;
  const stop = new AbortController();
  const focused = options.keyboard ? document.activeElement : null;
  frame.style.textContent = FRAME_CSS + css;
  const unrender = render(root);
  root.showPopover();
  const place = (): void => void placeCard(root, anchor, stop.signal);
  place();
  if (options.keyboard) root.focus({ preventScroll: true });
  closeWhenLeft(document, frame, anchor, options, requestClose, stop.signal);
  return {
    place,
    close() {
      stop.abort();
      if (root.isConnected) root.hidePopover();
      unrender();
      root.replaceChildren();
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
      options.onClose?.();
    },
  };
}

async function placeCard(root: HTMLElement, anchor: CardAnchor, signal: AbortSignal): Promise<void> {
  // At its natural size first: a card that was squeezed for less content would never flip to the roomier side.
  root.style.maxWidth = "";
  root.style.maxHeight = "";
  const { x, y } = await computePosition(anchor, root, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply({ availableWidth, availableHeight }) {
          root.style.maxWidth = `${String(Math.floor(availableWidth))}px`;
          root.style.maxHeight = `${String(Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  if (signal.aborted) return;
  root.style.left = `${String(Math.round(x))}px`;
  root.style.top = `${String(Math.round(y))}px`;
}

/** Esc, a click outside, scrolling and, after a hover, leaving for long enough. */
function closeWhenLeft(
  document: Document,
  frame: Frame,
  anchor: CardAnchor,
  options: OpenOptions,
  close: () => void,
  signal: AbortSignal,
): void {
  const { host, root } = frame;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const start = anchor.getBoundingClientRect();
  const listen = { signal, capture: true, passive: true };
  const isInside = (event: Event): boolean => event.target === host;
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      // Ours alone: the page's dialog under the card stays open.
      event.stopPropagation();
      event.preventDefault();
      close();
    },
    { signal, capture: true },
  );
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (!isInside(event)) close();
    },
    listen,
  );
  document.addEventListener(
    "scroll",
    (event) => {
      if (!isInside(event)) close();
    },
    listen,
  );
  if (options.keyboard) return;
  document.addEventListener(
    "pointermove",
    (event) => {
      const over = isInside(event) || holds(start, event.clientX, event.clientY);
      // A reader who is inside by the keyboard is not thrown out by the mouse.
      if (over || document.activeElement === host) stay();
      else leaving ??= setTimeout(close, GRACE_MS);
    },
    listen,
  );
  signal.addEventListener("abort", stay);
  root.addEventListener("pointerenter", stay, { signal });
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - GAP && x <= rect.right + GAP && y >= rect.top - GAP && y <= rect.bottom + GAP;
}
