import { useEffect, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings } from "./settings-schema.ts";
import { damagedSettings, readSettings, watchSettings } from "./settings.ts";

const UNREADABLE = "The options could not be read. Restart the browser and try again.";
const NOT_KEPT = "The browser did not keep that change. Your earlier options are as they were.";
const DAMAGED =
  "Some options were damaged and stand at their defaults until you change them. All others are as you left them.";

interface UsedSettings {
  /** `null` until the first answer. */
  readonly settings: Settings | null;
  /** One sentence where they could not be read or kept. */
  readonly error: string | null;
  /** Takes a change on its way, and says so where it fails. */
  readonly keep: (written: Promise<void>) => void;
}

/** The settings, kept up to date. */
export function useSettings(): UsedSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    Promise.all([readSettings(), damagedSettings()]).then(
      ([stored, damaged]) => {
        setSettings(stored);
        setError(damaged.length > 0 ? DAMAGED : null);
      },
      () => {
        setSettings(DEFAULT_SETTINGS);
        setError(UNREADABLE);
      },
    );
    return watchSettings((changed) => {
      setSettings(changed);
      setError(null);
    });
  }, []);
  return {
    settings,
    error,
    keep: (written) =>
      void written.then(
        () => setError(null),
        () => setError(NOT_KEPT),
      ),
  };
}
