/** Notes every change of a page's tree, from before its first script to after the extension's last act. */
import type { Tab } from "../../scripts/browsers/tab.ts";

interface Watched {
  html: string;
  readonly changes: string[];
}

/** Runs in the page before its own scripts: no import and no closure here. */
export function watchTree(): void {
  const watched: Watched = { html: "", changes: [] };
  Object.assign(globalThis, { watched });
  document.addEventListener("DOMContentLoaded", () => {
    watched.html = document.documentElement.outerHTML;
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const moved = [...addedNodes, ...removedNodes].map((node) => node.nodeName);
        if (
          target.nodeName === "BACKGROUNDER-CARD" ||
          (moved.length > 0 && moved.every((name) => name === "BACKGROUNDER-CARD"))
        )
          continue;
        watched.changes.push([type, target.nodeName, attributeName, ...moved].filter(Boolean).join(" "));
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** What changed since the page was parsed, but for the card's host; and its markup then and now, without that host. */
export function treeChanges(
  tab: Tab,
): Promise<{ readonly changes: readonly string[]; readonly before: string; readonly after: string }> {
  return tab.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const withoutHost = (html: string): string =>
      html.replaceAll(/<backgrounder-card[^>]*><\/backgrounder-card>/gu, "");
    return {
      changes: watched.changes,
      before: withoutHost(watched.html),
      after: withoutHost(document.documentElement.outerHTML),
    };
  });
}
