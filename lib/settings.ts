/** The reader's settings in storage.sync: read checked, written as a merge, watched by every open tab. */
import * as v from "valibot";
import { storage } from "wxt/utils/storage";
import { onReturn } from "./on-return.ts";
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from "./settings-schema.ts";

/**
 * Raise it with a step in `MIGRATIONS` when a field changes its meaning. A new field needs neither: `settingsSchema`
 * gives it its default.
 */
export const SETTINGS_VERSION = 1;

/** The step to each version from the one before. */
const MIGRATIONS: Readonly<Record<number, (stored: unknown) => unknown>> = {};

const LOCK = "backgrounder-settings";

const item = storage.defineItem<unknown>("sync:settings", {
  fallback: DEFAULT_SETTINGS,
  version: SETTINGS_VERSION,
  migrations: MIGRATIONS,
});

/** Any stored value, however damaged, gives settings: each bad field falls back alone. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Names of the stored fields that could not be used, so that the reader can be told. */
export async function damagedSettings(): Promise<readonly string[]> {
  const stored = await item.getValue();
  if (typeof stored !== "object" || stored === null) return ["settings"];
  const used: Readonly<Record<string, unknown>> = parseSettings(stored);
  return Object.entries(stored)
    .filter(([field, value]) => field in used && JSON.stringify(used[field]) !== JSON.stringify(value))
    .map(([field]) => field);
}

/**
 * Fields of a newer version, which this one does not know, stay as they are.
 * @throws where the browser does not keep it, for example a list of sites over its limit; nothing is changed then
 */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await changeStored(() => patch);
}

/** Switches one site on or off; the other sites of the list stay. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  await changeStored(({ sitesOff }) => ({
    sitesOff: on ? sitesOff.filter((other) => other !== site) : [...sitesOff, site],
  }));
}

/** One change after the other, in all windows of the extension: two at once would each write over the other. */
async function changeStored(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const stored = await item.getValue();
    const base = typeof stored === "object" && stored !== null ? stored : {};
    await item.setValue({ ...base, ...parseSettings({ ...base, ...change(parseSettings(stored)) }) });
  });
}

export async function resetSettings(): Promise<void> {
  await item.setValue(DEFAULT_SETTINGS);
}

/** Tells also where a change may have been missed. @returns a way to stop watching */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const ended = new AbortController();
  const unwatch = item.watch((stored) => onChange(parseSettings(stored)));
  onReturn(() => void readSettings().then(onChange), ended.signal);
  return () => {
    unwatch();
    ended.abort();
  };
}
