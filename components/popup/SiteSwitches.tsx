import { useState } from "preact/hooks";
import type { Settings } from "../../lib/settings-schema.ts";
import { Switch } from "../shared/Switch.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly settings: Settings;
  readonly host: string | null;
  readonly isPrivate: boolean;
  readonly onSite: (on: boolean) => void;
  readonly onAll: (on: boolean) => void;
}

/** The first thing in the popup: off in one click, here or everywhere, and how to undo it. */
export function SiteSwitches({ settings, host, isPrivate, onSite, onAll }: Props) {
  // What the last switch did; announced politely, and in the same place as the standing hint.
  const [said, setSaid] = useState<string | null>(null);
  const siteOn = host !== null && !settings.sitesOff.includes(host);
  const changeSite = (on: boolean) => {
    if (host === null) return;
    onSite(on);
    setSaid(t(on ? "siteOn" : "siteOff", { host }));
  };
  const changeAll = (on: boolean) => {
    onAll(on);
    setSaid(t(on ? "allOn" : "allOff"));
  };
  return (
    <header class="switches" aria-label={t("switches")}>
      <div class="switch-row">
        <Switch
          label={t("siteSwitch")}
          note={host ?? t("noSite")}
          checked={siteOn}
          disabled={host === null}
          onChange={changeSite}
        />
        <Switch label={t("allSwitch")} checked={settings.enabled} onChange={changeAll} />
      </div>
      <p class="switch-said" role="status" aria-live="polite">
        {said ?? t(isPrivate ? "privateHint" : "undoHint")}
      </p>
    </header>
  );
}
