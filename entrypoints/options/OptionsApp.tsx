import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/Options.tsx";
import type { DatasetInfo } from "../../engine/views.ts";
import { hasAccess, requestAccess } from "../../lib/access.ts";
import { askBackground } from "../../lib/ask.ts";
import { DEFAULT_SETTINGS } from "../../lib/settings-schema.ts";
import { changeSettings, resetSettings } from "../../lib/settings.ts";
import { useSettings } from "../../lib/use-settings.ts";

const NOT_KEPT = "That change could not be kept. Your earlier settings are unchanged.";

/** Wires the options page. */
export function OptionsApp() {
  const [settings, readError] = useSettings();
  const [info, setInfo] = useState<DatasetInfo | null>(null);
  const [granted, setGranted] = useState(true);
  const [writeError, setWriteError] = useState<string | null>(null);
  useEffect(() => {
    void askBackground("dataset-info", {}).then((reply) => setInfo(reply.ok ? reply.value : null));
    void hasAccess().then(setGranted);
  }, []);
  if (settings === null && readError === null) return null;
  const keep = (written: Promise<void>): void =>
    void written.then(
      () => setWriteError(null),
      () => setWriteError(NOT_KEPT),
    );
  return (
    <Options
      settings={settings ?? DEFAULT_SETTINGS}
      info={info}
      access={{ granted, onRequest: () => void requestAccess().then(setGranted) }}
      onChange={(patch) => keep(changeSettings(patch))}
      onReset={() => keep(resetSettings())}
      error={writeError ?? readError}
    />
  );
}
