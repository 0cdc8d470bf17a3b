import { useEffect, useState } from "preact/hooks";
import type { Settings } from "./settings-schema.ts";
import { damagedSettings, readSettings, watchSettings } from "./settings.ts";

const UNREADABLE = "The options could not be read. Restart the browser and try again.";
const DAMAGED =
  "Some options were damaged and stand at their defaults until you change them. All others are as you left them.";

/** The settings, kept up to date, and one sentence where they cannot be read. `null` until the first answer. */
export function useSettings(): readonly [settings: Settings | null, error: string | null] {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    Promise.all([readSettings(), damagedSettings()]).then(
      ([stored, damaged]) => {
        setSettings(stored);
        setError(damaged.length > 0 ? DAMAGED : null);
      },
      () => setError(UNREADABLE),
    );
    return watchSettings((changed) => {
      setSettings(changed);
      setError(null);
    });
  }, []);
  return [settings, error];
}
