import { LINKED_DATA } from "./json-ld.ts";

/** What there is to look at: another address (the first one too), or more of the page. */
export type PageChange = "navigated" | "grown";

/** Changes of the tree are looked at when none came for this long, in milliseconds… */
const SETTLE_MS = 400;
/** …or this long after the first, on pages that never settle. */
const MAX_WAIT_MS = 800;
/**
 * The least wait until the next look: the length of the last one, or this, times the looks of the last minute, squared.
 * 25 ms after the first, 2.5 s after ten: late text is seen soon, a ticker never comes to more than 20 looks a minute
 * or, where a look takes 500 ms, to five; and what changes late is still seen within seconds. Addresses are counted by
 * themselves, and the looks anew at each: a reader who goes on does not wait for what the page before has used up.
 */
const CROWD_MS = 25;
const MINUTE_MS = 60_000;
/** Looks at the tree in the life of one address. */
const MAX_PER_ADDRESS = 200;
/** Our own host element, which comes and goes. */
const OWN_HOST = "backgrounder-card";

/**
 * Tells when the page is to be looked at: at once, after client-side navigation and after late content. A hidden page
 * is left alone until it is shown; a page that the browser renders in advance is hidden, too.
 *
 * `navigatesuccess` fires after the commit, where `navigate` finds the old page; browsers without the Navigation API
 * are served by history events and by the address at each look. Sandboxed worlds cannot patch `history`.
 *
 * Text that is unfolded by a change of `class`, `style` or `hidden` alone is unfolded by the reader's click, so a click
 * is worth a look. To observe attributes would take a record for each step of each animation.
 */
export function followPage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let address: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first and the last change came that was not looked at yet. */
  let firstChange = 0;
  let lastChange = 0;
  /** When the last look ended, and how long it took. */
  let lookedAt = -Infinity;
  let cost = 0;
  /** When we looked: at another address, and at this one. */
  let arrivals: number[] = [];
  let looks: number[] = [];
  let looksHere = 0;

  const hasMoved = (): boolean => withoutHash(view.location.href) !== address;
  const look = (change: PageChange): void => {
    const start = performance.now();
    clearTimeout(timer);
    timer = undefined;
    firstChange = 0;
    if (change === "navigated") {
      address = withoutHash(view.location.href);
      arrivals = [...lastMinute(arrivals, start), start];
      looks = [];
      looksHere = 0;
    }
    looks = [...lastMinute(looks, start), start];
    looksHere++;
    onChange(change);
    lookedAt = performance.now();
    cost = lookedAt - start;
  };
  /** Looks if it is time, else sets the clock. */
  const check = (): void => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const now = performance.now();
    const moved = hasMoved();
    if (!moved && (firstChange === 0 || looksHere >= MAX_PER_ADDRESS)) return;
    const crowd = lastMinute(moved ? arrivals : looks, now).length;
    const rest = Math.max(CROWD_MS, cost) * crowd ** 2;
    const settled = moved ? now : Math.min(lastChange + SETTLE_MS, firstChange + MAX_WAIT_MS);
    const wait = Math.max(lookedAt + rest, settled) - now;
    if (wait <= 0) look(moved ? "navigated" : "grown");
    else timer = setTimeout(check, Math.ceil(wait));
  };
  const checkNow = (): void => {
    clearTimeout(timer);
    check();
  };
  const onContent = (): void => {
    lastChange = performance.now();
    if (firstChange === 0) firstChange = lastChange;
    // A page that changes all the time costs no timer each time: the one that runs finds the last change.
    if (timer === undefined) check();
  };
  const observer = new MutationObserver((records) => {
    if (records.some(changesContent)) onContent();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("navigatesuccess", checkNow, { signal });
  view.addEventListener("popstate", checkNow, { signal });
  view.addEventListener("hashchange", checkNow, { signal });
  document.addEventListener("visibilitychange", checkNow, { signal });
  // A reader who unfolds is worth a look on a page, too, that has used up its own.
  const onUnfold = (): void => {
    looksHere = Math.min(looksHere, MAX_PER_ADDRESS - 1);
    onContent();
  };
  const passive = { signal, passive: true, capture: true };
  document.addEventListener("click", onUnfold, passive);
  // Of <details>: by the keyboard and by "find in page", too.
  document.addEventListener("toggle", onUnfold, passive);
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  checkNow();
}

function lastMinute(times: readonly number[], now: number): number[] {
  return times.filter((time) => now - time < MINUTE_MS);
}

/** "#part" is a place on the page; "#!/path" and "#/path" are addresses of their own. */
function withoutHash(url: string): string {
  const at = url.indexOf("#");
  return at < 0 || /^#!?\//.test(url.slice(at)) ? url : url.slice(0, at);
}

function changesContent({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === "characterData")
    return target.nodeType === Node.TEXT_NODE && !SILENT.has(target.parentNode?.nodeName.toLowerCase() ?? "");
  return hasContent(addedNodes) || hasContent(removedNodes);
}

function hasContent(nodes: NodeList): boolean {
  for (const node of nodes) {
    const name = node.nodeName.toLowerCase();
    if (name !== OWN_HOST && (!SILENT.has(name) || isLinkedData(node))) return true;
  }
  return false;
}

/** Pages rendered by the browser write their dateline late, in JSON-LD or in a `meta`. */
function isLinkedData(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(LINKED_DATA);
}

/** Nodes whose coming and going changes neither text nor dateline. */
// prettier-ignore
const SILENT: ReadonlySet<string> = new Set([
  "script", "style", "link", "iframe", "img", "noscript", "#comment",
]);
