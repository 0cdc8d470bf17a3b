/** Registers the two ways into the look-up. All listeners at once: a worker that wakes for one must find it. */
import { browser } from "wxt/browser";
import { lookUpHits } from "../engine/describe/entry.ts";
import type { LookUpHit } from "../engine/views.ts";
import { loadDataset } from "./dataset-store.ts";
import { openLookUp } from "./look-up-window.ts";

const MENU = "look-up-selection";
/** Lines under the address bar. */
const MOST_SUGGESTIONS = 6;

/** Neither is there on Firefox for Android; the popup's look-up is. */
export function serveLookUpMenus(): void {
  if (browser.contextMenus !== undefined) serveContextMenu();
  if (browser.omnibox !== undefined) serveOmnibox();
}

function serveContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU, title: "Look up “%s” in Backgrounder", contexts: ["selection"] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU) void openLookUp({ query: selectionText ?? "", entry: null });
  });
}

function serveOmnibox(): void {
  void browser.omnibox.setDefaultSuggestion({ description: "Look up a person, place, body or topic" });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void hitsOf(text).then((hits) =>
      suggest(
        hits.map(({ kind, id, name, note }) => ({
          content: `${kind}:${id}`,
          description: plain(`${name}, ${note}`),
        })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    const [, kind, id] = /^(person|place|body|topic):(.+)$/u.exec(text) ?? [];
    const entry = kind === undefined || id === undefined ? null : { kind: kind as LookUpHit["kind"], id };
    void openLookUp({ query: entry === null ? text : "", entry });
  });
}

async function hitsOf(text: string): Promise<readonly LookUpHit[]> {
  const dataset = await loadDataset();
  return dataset.ok ? lookUpHits(dataset.value, text).slice(0, MOST_SUGGESTIONS) : [];
}

/** Chromium reads descriptions as XML, so that an ampersand would lose the whole list; Firefox shows them as they are. */
const plain = (text: string): string => text.replace(/[<>&]/gu, " ");
