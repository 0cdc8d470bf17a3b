import { useState } from "preact/hooks";
import type { Day } from "../../engine/types.ts";
import type { DatasetInfo } from "../../engine/views.ts";
import type { Settings } from "../../lib/settings-schema.ts";
import { LookUp } from "./LookUp.tsx";
import { Notice } from "./Notice.tsx";
import { PopupFooter } from "./PopupFooter.tsx";
import { ReadingView } from "./ReadingView.tsx";
import { SiteSwitches } from "./SiteSwitches.tsx";
import type { EntryRef, PopupActions, PopupState } from "./popup-state.ts";
import "./popup.css";

interface Props {
  readonly state: PopupState;
  readonly settings: Settings;
  /** The site's host as settings keep it; `null`: the tab shows no website. */
  readonly host: string | null;
  readonly info: DatasetInfo | null;
  /** One sentence where settings could not be read or kept. */
  readonly error?: string | null;
  /** A private window: what its switches keep outlives it. */
  readonly isPrivate?: boolean;
  readonly actions: PopupActions;
  /** A toolbar popup has a fixed width; a side panel, a tab or a phone's page fills its window. */
  readonly mount?: "popup" | "page";
}

/** The reading of one tab, and the look-up. Also the side panel and, on Android, a whole page. */
export function Popup({
  state,
  settings,
  host,
  info,
  error = null,
  isPrivate = false,
  actions,
  mount = "popup",
}: Props) {
  // Entries opened one from the other; the last one is on screen.
  const [trail, setTrail] = useState<readonly EntryRef[]>([]);
  const open = (entry: EntryRef) => setTrail([...trail, entry]);
  return (
    <div class="popup" data-mount={mount}>
      <SiteSwitches
        settings={settings}
        host={host}
        isPrivate={isPrivate}
        onSite={actions.setSite}
        onAll={actions.setAll}
      />
      {error !== null && (
        <p class="popup-error" role="alert">
          {error}
        </p>
      )}
      <main>
        {state.kind === "read" ? (
          <ReadingView state={state} actions={actions} onOpen={open} />
        ) : (
          <Notice state={state} onReadAnyway={actions.readAnyway} onRequestAccess={actions.requestAccess} />
        )}
        <LookUp
          trail={trail}
          dateline={datelineOf(state)}
          actions={actions}
          onOpen={open}
          onBack={() => setTrail(trail.slice(0, -1))}
        />
      </main>
      <PopupFooter info={info} ms={state.kind === "read" ? state.ms : null} onOptions={actions.openOptions} />
    </div>
  );
}

function datelineOf(state: PopupState): Day | null {
  return state.kind === "read" ? state.facts.published : null;
}
