import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { Day } from "../../engine/types.ts";
import { askBackground } from "../../lib/ask.ts";
import { serveTab } from "../../lib/serve-tab.ts";
import { readSettings, watchSettings } from "../../lib/settings.ts";
import type { Settings } from "../../lib/settings-schema.ts";
import { offAt } from "../../lib/site.ts";
import { startSession, type PageSettings } from "../../page/article-session.ts";
import { createCardHost } from "../../page/card-host.ts";
import { cardOpener } from "./card.tsx";

/** The reader: sent into a tab once, where the gate saw an article or the reader asked for it. */
export default defineUnlistedScript(() => {
  if (Object.hasOwn(globalThis, READER)) return; // sent twice: one is enough
  Object.defineProperty(globalThis, READER, { value: true });
  void readPage();
});

async function readPage(): Promise<void> {
  const ended = new AbortController();
  const settings = await readSettings();
  const host = createCardHost(document, ended.signal);
  const session = startSession(
    document,
    pageSettings(settings),
    {
      today: () => new Date().toISOString().slice(0, 10) as Day,
      analyze: (article) => askBackground("analyze", article),
      openCard: cardOpener(host, () => session.state()),
      closeCard: () => host.close(),
    },
    ended.signal,
  );
  const stopWatching = watchSettings((changed) => session.changeSettings(pageSettings(changed)));
  serveTab({
    "page-state": () => ({ ok: true, value: session.state() }),
    "go-to": ({ start, end }) => ({ ok: true, value: { shown: session.goTo(start, end) } }),
    "next-mark": () => ({ ok: true, value: { shown: session.openNext() } }),
    "read-now": () => {
      session.readAnyway();
      return { ok: true, value: { shown: true } };
    },
  });
  ended.signal.addEventListener("abort", stopWatching);
}

/** In the isolated world of our content scripts: no page sees it. */
const READER = "backgrounderReader";

const pageSettings = (settings: Settings): PageSettings => ({
  off: offAt(settings, document.URL),
  look: { leaders: settings.leaders, claims: settings.claims },
  firstMentionOnly: settings.firstMentionOnly,
  trigger: settings.cardOpens,
});
