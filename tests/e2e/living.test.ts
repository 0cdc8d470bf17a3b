/** A page that lives on after it was read: another article in it, and the reader who comes back to it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { marksOf } from "../../scripts/browsers/marks.ts";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { BROWSERS, Reader, SOON_MS } from "../support/reader.ts";
import { storeSettings } from "../support/storage.ts";

const named = async (tab: Tab): Promise<string[]> => [
  ...new Set((await marksOf(tab)).flatMap(({ text }) => text.match(/Macron|Meloni/u) ?? [])),
];

describe.each(BROWSERS)("living pages in %s", (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(async () => {
    await reader.close();
  });

  test("the next article of a single-page site is read within a second of its coming", async () => {
    const { tab } = await reader.read(await reader.oddPageUrl("single-page.html"));
    expect(await named(tab)).toEqual(["Macron"]);
    const took = await tab.evaluate(async () => {
      const page = globalThis as unknown as { go: (name: string, delay: number) => void; shownAt: number };
      page.shownAt = Infinity;
      page.go("rome", 300);
      const isMarked = (): boolean =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer }) => startContainer.textContent?.includes("Meloni")),
        );
      while (!(performance.now() > page.shownAt && isMarked()) && performance.now() < 30_000)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return performance.now() - page.shownAt;
    });
    expect(took).toBeLessThan(1_000);
    expect(await named(tab)).toEqual(["Meloni"]);
    await tab.close();
  });

  test("a site that is switched off while its page lies in the back/forward cache: no mark on the way back", async () => {
    const { tab } = await reader.read(await reader.sampleUrl());
    await tab.evaluate(() => Object.assign(globalThis, { kept: true }));
    const other = await reader.oddPageUrl("notes.txt");
    await tab.goto(other);
    await storeSettings(reader.console, { enabled: false });
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.evaluate(() => document.title), { timeout: SOON_MS }).toContain("Putin");
    await expect.poll(() => marksOf(tab), { timeout: SOON_MS }).toEqual([]);
    // Firefox has no such cache while it is driven.
    if (name === "chromium") expect(await tab.evaluate(() => "kept" in globalThis)).toBe(true);
    await storeSettings(reader.console, undefined);
    await expect.poll(async () => (await marksOf(tab)).length, { timeout: SOON_MS }).toBeGreaterThan(0);
    await tab.close();
  });
});
