/** A page that lives on after it was read: another article in it, and the reader who comes back to it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { marksOf } from "../../scripts/browsers/marks.ts";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { until } from "../../scripts/browsers/wait.ts";
import { BROWSERS, Reader, SOON_MS } from "../support/reader.ts";
import { storeSettings } from "../support/storage.ts";

interface ActionApi {
  readonly action: { getBadgeText(details: { readonly tabId: number }): Promise<string> };
}

/** What the toolbar's button says on that tab. */
const badgeOf = (console: Tab, tabId: number): Promise<string> =>
  console.evaluate((id) => {
    const scope = globalThis as { browser?: ActionApi; chrome?: ActionApi };
    return (scope.browser ?? scope.chrome)?.action.getBadgeText({ tabId: id }) ?? "";
  }, tabId);

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

  test("back on a page by the browser's button: marks and the toolbar's count are there", async () => {
    const { tab, id } = await reader.read(await reader.sampleUrl());
    const count = await until(
      () => badgeOf(reader.console, id),
      (text) => text !== "",
      SOON_MS,
    );
    await tab.goto(await reader.oddPageUrl("notes.txt"));
    await expect.poll(() => badgeOf(reader.console, id), { timeout: SOON_MS }).toBe("");
    await tab.evaluate(() => history.back());
    await expect.poll(() => badgeOf(reader.console, id), { timeout: SOON_MS }).toBe(count);
    expect((await marksOf(tab)).length).toBeGreaterThan(0);
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
