import { LINKED_DATA } from "./json-ld.ts";

/** What happened to the page: another address, or more of it. */
export type PageChange = "navigated" | "grown";

/** Changes of the tree are looked at when none came for this long, in milliseconds. */
const SETTLE_MS = 400;
/** …or this long after the first, on pages that never settle. */
const MAX_WAIT_MS = 2_000;
/** Looks at the tree in a minute and in the life of one address: a ticker must not keep us busy. */
const MAX_PER_MINUTE = 20;
const MAX_PER_ADDRESS = 200;
const MINUTE_MS = 60_000;
/** Our own host element, which comes and goes. */
const OWN_HOST = "backgrounder-card";

/**
 * Watches for client-side navigation and late content. `navigatesuccess` fires
 * after the commit, where `navigate` finds the old page; browsers without the
 * Navigation API are served by history events and by the look at the address
 * after each change of the tree. Sandboxed worlds cannot patch `history`.
 */
export function followPage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let address = withoutHash(view.location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let looks: number[] = [];
  let looksHere = 0;

  const checkAddress = (): boolean => {
    const now = withoutHash(view.location.href);
    if (now === address) return false;
    address = now;
    looksHere = 0;
    onChange("navigated");
    return true;
  };
  const look = (): void => {
    firstChange = 0;
    if (signal.aborted || checkAddress()) return;
    const now = performance.now();
    looks = looks.filter((time) => now - time < MINUTE_MS);
    if (looks.length >= MAX_PER_MINUTE || looksHere >= MAX_PER_ADDRESS) return;
    looks.push(now);
    looksHere++;
    onChange("grown");
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(addsContent)) return;
    const now = performance.now();
    if (firstChange === 0) firstChange = now;
    clearTimeout(timer);
    const left = firstChange + MAX_WAIT_MS - now;
    timer = setTimeout(look, Math.max(0, Math.min(SETTLE_MS, left)));
  });
  observer.observe(document, { childList: true, subtree: true });

  const onAddress = (): void => void checkAddress();
  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("navigatesuccess", onAddress, { signal });
  view.addEventListener("popstate", onAddress, { signal });
  view.addEventListener("hashchange", onAddress, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** "#part" is a place on the page; "#!/path" and "#/path" are addresses of their own. */
function withoutHash(url: string): string {
  const at = url.indexOf("#");
  return at < 0 || /^#!?\//.test(url.slice(at)) ? url : url.slice(0, at);
}

function addsContent(record: MutationRecord): boolean {
  for (const node of [...record.addedNodes, ...record.removedNodes]) {
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
