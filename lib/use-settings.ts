import { useEffect, useState } from "preact/hooks";
import type { Settings } from "./settings-schema.ts";
import { readSettings, watchSettings } from "./settings.ts";

/** The settings, kept up to date, and one sentence where they cannot be read. `null` until the first answer. */
export function useSettings(): readonly [settings: Settings | null, error: string | null] {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    readSettings().then(setSettings, () =>
      setError("The settings could not be read. Restart the browser and try again."),
    );
    return watchSettings(setSettings);
  }, []);
  return [settings, error];
}
