import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { askTab } from "../lib/ask.ts";
import { serveLookUpMenus } from "../lib/look-up-menus.ts";
import { showBadge } from "../lib/badge.ts";
import { onDataset } from "../lib/on-dataset.ts";
import { injectReader } from "../lib/reader-injection.ts";
import { serveBackground } from "../lib/serve.ts";

/** Wiring only: which question goes to which part. Nothing is kept here that the browser's stop of an idle worker would lose. */
export default defineBackground(() => {
  serveBackground({
    "read-this-page": (_, { tab, url }) =>
      tab === undefined ? Promise.resolve(NO_TAB) : injectReader(tab, url),
    "read-anyway": async ({ tab, url }) => {
      const reply = await injectReader(tab, url);
      if (!reply.ok || reply.value.off !== null) return reply;
      const taken = await askTab(tab, "read-now", {});
      return taken.ok ? reply : taken;
    },
    analyze: onDataset.analyze,
    describe: onDataset.describe,
    "look-up": onDataset.lookUp,
    entry: onDataset.entry,
    "dataset-info": onDataset.info,
    badge: ({ count }, { tab }) => showBadge(tab, count),
  });
  serveLookUpMenus();
  browser.commands?.onCommand.addListener((command) => {
    if (command === "next-mark") void openNextMark();
  });
});

const NO_TAB = { ok: false, error: "That page is in no tab." } as const;

async function openNextMark(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await askTab(tab.id, "next-mark", {});
}
