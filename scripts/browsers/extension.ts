/**
 * Asks the running extension, from one of its own pages, what its popup would ask: the same calls in both browsers,
 * and the worker may sleep meanwhile.
 */
import * as v from "valibot";
import type { PageState } from "../../engine/types.ts";
import type { ReaderBrowser, Tab } from "./tab.ts";
import { until } from "./wait.ts";

/** The few calls of the extension API that are used here; `browser` in Firefox, `chrome` in Chromium. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}

/** A page of the extension from which to ask; the options, since they show no tab's reading. */
export async function openConsole(browser: ReaderBrowser): Promise<Tab> {
  return browser.open(`${browser.extensionOrigin}/options.html`);
}

/** The id by which the extension knows the tab with exactly this address; `null`: there is none. */
export async function tabId(console: Tab, url: string): Promise<number | null> {
  return console.evaluate(async (wanted) => {
    const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const tabs = await (scope.browser ?? scope.chrome)?.tabs.query({});
    return tabs?.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
}

/** The tab in front; without a right to pages of the browser itself, the extension knows only the id of such a tab. */
export async function activeTabId(console: Tab): Promise<number | null> {
  return console.evaluate(async () => {
    const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const tabs = await (scope.browser ?? scope.chrome)?.tabs.query({ active: true, lastFocusedWindow: true });
    return tabs?.[0]?.id ?? null;
  });
}

/** Opens the popup's page for that tab, as a tab of its own: a real popup closes when it is looked at from outside. */
export async function openPopup(browser: ReaderBrowser, tab: number): Promise<Tab> {
  return browser.open(`${browser.extensionOrigin}/popup.html?tab=${tab}`);
}

const facts = v.looseObject({ article: v.boolean(), reasons: v.array(v.string()) });
const reading = v.looseObject({ mentions: v.array(v.looseObject({})), claims: v.array(v.looseObject({})) });
const answer = v.variant("ok", [
  v.object({
    ok: v.literal(true),
    value: v.variant("kind", [
      v.object({ kind: v.literal("not-article"), page: facts }),
      v.object({ kind: v.literal("reading"), page: facts }),
      v.looseObject({ kind: v.literal("read"), page: facts, text: v.string(), reading }),
      v.object({ kind: v.literal("off"), where: v.picklist(["site", "everywhere"]) }),
      v.object({ kind: v.literal("failed"), error: v.string() }),
    ]),
  }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

/** Sends one of lib/messages.ts's messages to the tab's top frame; `null`: nothing of the extension answers there. */
export function askTab(console: Tab, tab: number, message: { readonly type: string }): Promise<unknown> {
  return console.evaluate(
    async ({ id, sent }) => {
      const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const reply = (scope.browser ?? scope.chrome)?.tabs.sendMessage(id, sent, { frameId: 0 });
      // A rejection: no content script of ours is in that tab.
      return (await reply?.catch(() => null)) ?? null;
    },
    { id: tab, sent: message },
  );
}

/** What the tab says of itself now; `null`: nothing of the extension answers there (yet). */
export async function pageState(console: Tab, tab: number): Promise<PageState | null> {
  const reply = await askTab(console, tab, { type: "page-state" });
  if (reply === null) return null;
  const checked = v.parse(answer, reply);
  if (!checked.ok) return { kind: "failed", error: checked.error };
  // The outline is checked above; the leaves are the engine's own, sent by the extension that was just built.
  return checked.value as unknown as PageState;
}

/**
 * A page says "not an article" until its own scripts have put the article there, so that answer counts only after
 * it has stood this long, and was given this often: a page that is busy being read answers late.
 */
const SETTLED_MS = 600;
const SETTLED_ANSWERS = 8;

/** Asks until the state is final. After `timeoutMs` the last answer is returned, whatever it was. */
export async function settledPageState(
  console: Tab,
  tab: number,
  timeoutMs: number,
): Promise<PageState | null> {
  let kind: PageState["kind"] | undefined;
  let since = 0;
  let answers = 0;
  const isFinal = (state: PageState | null): boolean => {
    if (state?.kind !== kind) {
      kind = state?.kind;
      since = Date.now();
      answers = 0;
    }
    answers++;
    if (kind === "not-article") return answers >= SETTLED_ANSWERS && Date.now() - since > SETTLED_MS;
    return kind !== undefined && kind !== "reading";
  };
  return until(() => pageState(console, tab), isFinal, timeoutMs);
}
