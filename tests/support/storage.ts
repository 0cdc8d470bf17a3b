/** What the extension has stored, read and written from one of its own pages. */
import type { Tab } from "../../scripts/browsers/tab.ts";

type Area = "local" | "session" | "sync";
interface StorageApi {
  readonly storage: Readonly<
    Record<
      Area,
      { get(keys: null): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> }
    >
  >;
}

/** Everything in all areas, as one object. */
export function storedIn(console: Tab): Promise<Readonly<Record<Area, object>>> {
  return console.evaluate(async () => {
    const scope = globalThis as { browser?: StorageApi; chrome?: StorageApi };
    const storage = (scope.browser ?? scope.chrome)?.storage;
    if (storage === undefined) throw new Error("no storage API here");
    const [local, session, sync] = await Promise.all([
      storage.local.get(null),
      storage.session.get(null),
      storage.sync.get(null),
    ]);
    return { local, session, sync };
  });
}

/** Writes the settings as they lie in storage, unchecked; `undefined` takes them away. */
export function storeSettings(console: Tab, settings: unknown): Promise<void> {
  return console.evaluate(
    async ({ value }) => {
      const scope = globalThis as { browser?: StorageApi; chrome?: StorageApi };
      const sync = (scope.browser ?? scope.chrome)?.storage.sync;
      await (value === undefined ? sync?.clear() : sync?.set({ settings: value }));
    },
    { value: settings },
  );
}
