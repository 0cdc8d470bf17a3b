import { useCallback, useEffect, useState } from "preact/hooks";
import type { PopupState } from "../../components/popup/popup-state.ts";
import { readState } from "../../components/popup/read-state.ts";
import type { Settings } from "../../lib/settings-schema.ts";
import { offAt } from "../../lib/site.ts";
import { readTab, type TabReading } from "../../lib/tab-reading.ts";
import type { TabRef } from "../../lib/tab.ts";

/** A tab that is being read is asked again after this many milliseconds. */
const ASK_AGAIN_MS = 250;

/** What the tab says, asked again while it is being read and whenever a setting changes. */
export function usePopupState(
  tab: TabRef | null,
  settings: Settings | null,
): readonly [PopupState, () => void] {
  const [state, setState] = useState<PopupState>({ kind: "loading" });
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  useEffect(() => {
    if (settings === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    void popupState(tab, settings).then((next) => {
      if (!current) return;
      setState(next);
      if (next.kind === "reading" || next.kind === "loading") timer = setTimeout(refresh, ASK_AGAIN_MS);
    });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [tab, settings, asked, refresh]);
  return [state, refresh];
}

async function popupState(tab: TabRef | null, settings: Settings): Promise<PopupState> {
  if (tab === null) return { kind: "no-access", why: "browser-page" };
  const off = offAt(settings, tab.url);
  if (off !== null) return { kind: "off", where: off };
  const reading: TabReading = await readTab(tab);
  switch (reading.kind) {
    case "read":
      return readState(reading.page, reading.people, reading.topics);
    case "page":
      return reading.page.kind === "off" || reading.page.kind === "failed"
        ? reading.page
        : { kind: reading.page.kind, facts: reading.page.page };
    case "failed":
    case "loading":
    case "no-access":
      return reading;
  }
}
