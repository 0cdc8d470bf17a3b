/** Pages that are no pages, fight back, or are far too big: nothing breaks, and the popup has a sentence for each. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { marksOf } from "../../scripts/browsers/marks.ts";
import { BROWSERS, Reader, shownText } from "../support/reader.ts";

/** Reading 100,000 nodes takes no longer than this on a busy machine with two cores. */
const HUGE_PAGE_MS = 15_000;
/** What the popup may say of a page that it cannot read. */
const A_SENTENCE = /This page does not look like an article|This page cannot be read|could not be read/u;

describe.each(BROWSERS)("odd pages in %s", (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(async () => {
    await reader.close();
  });

  test.each(["frameset.html", "feed.xml", "picture.svg", "notes.txt", "removes-itself.html"])(
    "%s",
    async (page) => {
      const { tab, id, state } = await reader.lookAt(await reader.oddPageUrl(page));
      expect(state?.kind).not.toBe("reading");
      const popup = await reader.popup(id);
      if (state?.kind !== "read") expect(await shownText(popup)).toMatch(A_SENTENCE);
      await popup.close();
      await tab.close();
    },
  );

  test("a page of the browser itself", async () => {
    const tab = await reader.browser.open("about:blank");
    const popup = await reader.popup(await reader.idOf(tab));
    expect(await shownText(popup)).toContain("This page cannot be read");
    await popup.close();
    await tab.close();
  });

  test("100,000 nodes are read in bounded time, and the page stays usable", async () => {
    const { tab, state } = await reader.read(await reader.oddPageUrl("huge.html"));
    expect(await tab.evaluate(() => document.querySelectorAll("*").length)).toBeGreaterThan(40_000);
    expect(state.ms.detect + state.ms.extract + state.ms.analyze).toBeLessThan(HUGE_PAGE_MS);
    expect((await marksOf(tab)).some(({ text }) => text === "Emmanuel Macron")).toBe(true);
    await tab.close();
  });

  test("after all of them an article is still read", async () => {
    const { state } = await reader.read(await reader.sampleUrl());
    expect(state.reading.mentions.length).toBeGreaterThan(0);
  });
});
