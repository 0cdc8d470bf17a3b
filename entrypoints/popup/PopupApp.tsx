import { useEffect, useState } from "preact/hooks";
import { Popup } from "../../components/popup/Popup.tsx";
import type { PopupActions } from "../../components/popup/popup-state.ts";
import type { DatasetInfo } from "../../engine/views.ts";
import { requestAccess } from "../../lib/access.ts";
import { askBackground, askTab } from "../../lib/ask.ts";
import { datasetQuestions } from "../../lib/dataset-questions.ts";
import { changeSettings, switchSite } from "../../lib/settings.ts";
import { siteOf } from "../../lib/site.ts";
import type { TabRef } from "../../lib/tab.ts";
import { useSettings } from "../../lib/use-settings.ts";
import { usePopupState } from "./use-popup-state.ts";

/** Wires the popup to one tab. */
export function PopupApp({ tab, mount }: { readonly tab: TabRef | null; readonly mount: "popup" | "page" }) {
  const { settings, error, keep } = useSettings();
  const [state, refresh] = usePopupState(tab, settings);
  const [info, setInfo] = useState<DatasetInfo | null>(null);
  useEffect(() => {
    void askBackground("dataset-info", {}).then((reply) => setInfo(reply.ok ? reply.value : null));
  }, []);
  if (settings === null) return null;
  const host = tab === null ? null : siteOf(tab.url);
  return (
    <Popup
      state={state}
      settings={settings}
      host={host}
      info={info}
      error={error}
      isPrivate={tab?.incognito ?? false}
      actions={actionsOn(tab, refresh, keep)}
      mount={mount}
    />
  );
}

function actionsOn(
  tab: TabRef | null,
  refresh: () => void,
  keep: (written: Promise<void>) => void,
): PopupActions {
  const host = tab === null ? null : siteOf(tab.url);
  return {
    setSite: (on) => void (host !== null && keep(switchSite(host, on))),
    setAll: (enabled) => keep(changeSettings({ enabled })),
    readAnyway: () => void (tab && askBackground("read-anyway", { tab: tab.id, url: tab.url }).then(refresh)),
    requestAccess: () => void requestAccess().then(refresh),
    goTo: ([start, end]) => void (tab && askTab(tab.id, "go-to", { start, end })),
    ...datasetQuestions,
  };
}
