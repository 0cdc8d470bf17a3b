import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/Options.tsx";
import type { DatasetInfo } from "../../engine/views.ts";
import { hasAccess, requestAccess } from "../../lib/access.ts";
import { askBackground } from "../../lib/ask.ts";
import { changeSettings, resetSettings } from "../../lib/settings.ts";
import { useSettings } from "../../lib/use-settings.ts";

/** Wires the options page. */
export function OptionsApp() {
  const { settings, error, keep } = useSettings();
  const [info, setInfo] = useState<DatasetInfo | null>(null);
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    void askBackground("dataset-info", {}).then((reply) => setInfo(reply.ok ? reply.value : null));
    void hasAccess().then(setGranted);
  }, []);
  if (settings === null) return null;
  return (
    <Options
      settings={settings}
      info={info}
      access={{ granted, onRequest: () => void requestAccess().then(setGranted) }}
      onChange={(patch) => keep(changeSettings(patch))}
      onReset={() => keep(resetSettings())}
      error={error}
    />
  );
}
