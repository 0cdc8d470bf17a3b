/** In a private window the extension reads as elsewhere, and leaves no trace of it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settledPageState } from "../../scripts/browsers/extension.ts";
import { until } from "../../scripts/browsers/wait.ts";
import { BROWSERS, Reader, SOON_MS } from "../support/reader.ts";
import { storedIn } from "../support/storage.ts";

interface WindowsApi {
  readonly windows: { create(options: object): Promise<unknown> };
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly incognito: boolean }[]>;
  };
}

describe.each(BROWSERS)("a private window in %s", (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name, { privateWindows: true });
  });
  afterAll(async () => {
    await reader.close();
  });

  test("an article is read there, and nothing is stored", async () => {
    const before = await storedIn(reader.console);
    const tab = await openPrivately(await reader.sampleUrl());
    expect(await settledPageState(reader.console, tab, SOON_MS)).toMatchObject({ kind: "read" });
    expect(await storedIn(reader.console)).toEqual(before);
  });

  async function openPrivately(url: string): Promise<number> {
    await reader.console.evaluate(async (address) => {
      const scope = globalThis as { browser?: WindowsApi; chrome?: WindowsApi };
      await (scope.browser ?? scope.chrome)?.windows.create({ incognito: true, url: address });
    }, url);
    const look = () =>
      reader.console.evaluate(async () => {
        const scope = globalThis as { browser?: WindowsApi; chrome?: WindowsApi };
        const tabs = (await (scope.browser ?? scope.chrome)?.tabs.query({})) ?? [];
        return tabs.find(({ incognito }) => incognito)?.id ?? null;
      });
    const id = await until(look, (found) => found !== null, SOON_MS);
    if (id === null) throw new Error("no private window opened");
    return id;
  }
});
