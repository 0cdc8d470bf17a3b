import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { askBackground, isAlive } from "../../lib/ask.ts";
import { becomeReader } from "../../lib/reader-flag.ts";
import { serveTab } from "../../lib/serve-tab.ts";
import { DEFAULT_SETTINGS } from "../../lib/settings-schema.ts";
import { today } from "../../lib/today.ts";
import { readSettings, watchSettings } from "../../lib/settings.ts";
import { startSession, type ArticleSession } from "../../page/article-session.ts";
import { createCardHost } from "../../page/card-host.ts";
import { showBadge } from "./badge.ts";
import { cardOpener } from "./card.tsx";
import { pageSettings } from "./page-settings.ts";

/** The reader: sent into a tab once, where the gate saw an article or the reader asked for it. */
export default defineUnlistedScript(() => {
  if (!becomeReader()) return;
  const ended = new AbortController();
  // Served at once, so that the background's next message finds somebody; answered when the settings are known.
  const session = readThisPage(ended);
  serveTab({
    "page-state": async () => ({ ok: true, value: (await session).state() }),
    "go-to": async ({ start, end }) => ({ ok: true, value: { shown: (await session).goTo(start, end) } }),
    "next-mark": async () => ({ ok: true, value: { shown: (await session).openNext() } }),
    "read-now": async () => {
      (await session).readAnyway();
      return { ok: true, value: { shown: true } };
    },
  });
});

async function readThisPage(ended: AbortController): Promise<ArticleSession> {
  // After an update the old script has lost its extension: it takes its marks away and is gone.
  const endWhenGone = (): void => void (isAlive() || ended.abort());
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  const host = createCardHost(document, ended.signal);
  const session: ArticleSession = startSession(
    document,
    pageSettings(settings),
    {
      today,
      analyze: (article) => askBackground("analyze", article).finally(endWhenGone),
      onState: showBadge,
      openCard: cardOpener(host, () => session.state(), endWhenGone),
      closeCard: () => host.close(),
    },
    ended.signal,
  );
  const stopWatching = watchSettings((changed) => {
    session.changeSettings(pageSettings(changed));
    showBadge(session.state());
  });
  ended.signal.addEventListener("abort", stopWatching);
  return session;
}
