import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PageState } from "../engine/types.ts";
import { askBackground } from "../lib/ask.ts";
import { serveTab } from "../lib/serve-tab.ts";
import { followPage, type PageChange } from "../page/follow-page.ts";
import { glance } from "../page/glance.ts";

/**
 * On every page, and nothing but this on most: a glance, and the reader is sent for where it sees an article.
 * An unlisted script, since WXT's content scripts announce themselves to the page by an event.
 */
export default defineUnlistedScript(() => {
  const ended = new AbortController();
  let state: PageState | null = null;

  const look = (): void => {
    const { article, reasons } = glance(document, document.URL);
    const page = { ...NOTHING_KNOWN, title: document.title, reasons };
    state = { kind: article ? "reading" : "not-article", page };
    if (article) void sendForReader();
  };
  const sendForReader = async (): Promise<void> => {
    const reply = await askBackground("read-this-page", {});
    if (!reply.ok) state = { kind: "failed", error: reply.error };
    else if (reply.value.off !== null) state = { kind: "off", where: reply.value.off };
    else ended.abort();
  };

  // Declines once the reader is there, which answers from then on.
  const stopServing = serveTab({ "page-state": () => state && { ok: true, value: state } });
  const onSettings = (): void => {
    if (state?.kind === "off") look();
  };
  browser.storage.onChanged.addListener(onSettings);
  ended.signal.addEventListener("abort", () => {
    stopServing();
    browser.storage.onChanged.removeListener(onSettings);
  });
  const onChange = (change: PageChange): void => {
    // Switched off here: growth changes nothing, another address may.
    if (state?.kind !== "off" || change === "navigated") look();
  };
  followPage(document, onChange, ended.signal);
  look();
});

const NOTHING_KNOWN = {
  article: false,
  score: 0,
  published: null,
  publishedFrom: null,
  language: "und",
} as const;
