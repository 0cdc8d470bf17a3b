/** What is marked in a page, and that nothing else of it changes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { marksOf, scrollToMark, type Mark } from "../../scripts/browsers/marks.ts";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { cardClosed, cardSaying, pointAt } from "../support/card.ts";
import { BROWSERS, Reader, shownText } from "../support/reader.ts";
import { treeChanges, watchTree } from "../support/watch-tree.ts";

/** Every naming of a leader in the sample article's own text, in its order, as a careful reader finds them. */
const NAMED_IN_SAMPLE = [
  ["Putin", "Vladimir Putin", "Emmanuel Macron", "Macron"],
  ["Keir Starmer", "Putin", "Starmer", "Putin"],
  ["Volodymyr Zelenskyy", "Putin", "Zelenskyy", "Mark Rutte"],
  ["Donald Trump", "Trump", "Trump", "Putin"],
  ["Ursula von der Leyen", "Giorgia Meloni", "Macron"],
].flat();
/** Leaders whom only the page's furniture names: "read also", comments. */
const NAMED_IN_FURNITURE = ["Xi Jinping", "Narendra Modi", "Friedrich Merz", "Joe Biden", "Angela Merkel"];

const wordsOf = (marks: readonly Mark[], kind: string): string[] =>
  marks.filter(({ highlight }) => highlight.startsWith(`backgrounder-${kind}`)).map(({ text }) => text);

describe.each(BROWSERS)("marks in %s", (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(async () => {
    await reader.close();
  });

  test("every leader whom the article names is marked, and nobody from the lists and comments around it", async () => {
    const { tab } = await reader.read(await reader.sampleUrl());
    const leaders = wordsOf(await marksOf(tab), "leader");
    expect(leaders).toEqual(NAMED_IN_SAMPLE);
    for (const outsider of NAMED_IN_FURNITURE) {
      expect(await shownText(tab)).toContain(outsider);
      expect(leaders).not.toContain(outsider);
    }
    await tab.close();
  });

  test("what the article attributes to somebody is marked", async () => {
    const { tab } = await reader.read(await reader.sampleUrl());
    const claims = wordsOf(await marksOf(tab), "claim").join("\n");
    expect(claims).toContain("that any Western soldiers sent to Ukraine would be legitimate targets");
    expect(claims).toContain("that 26 countries had committed themselves to security guarantees");
    expect(claims).toContain("that Europe stop buying Russian oil");
    expect(claims).not.toContain("Angela Merkel");
    await tab.close();
  });

  test("marks can be seen: the pixels of a marked name differ from the bare page, those of other text do not", async () => {
    const { tab } = await reader.read(await reader.sampleUrl());
    const mark = await scrollToMark(tab, "Emmanuel Macron");
    if (mark === null) throw new Error("Emmanuel Macron is not marked");
    const marked = { ...mark.box, height: mark.box.height + 4 };
    const plain = await boxOf(tab, ".byline");
    const before = [await tab.screenshot(marked), await tab.screenshot(plain)];
    await tab.evaluate(() => CSS.highlights.clear());
    const after = [await tab.screenshot(marked), await tab.screenshot(plain)];
    expect(same(before[0], after[0])).toBe(false);
    expect(same(before[1], after[1])).toBe(true);
    await tab.close();
  });

  test("the page's own tree stays as it was, while cards open and close too", async () => {
    const { tab } = await reader.read(await reader.sampleUrl(), watchTree);
    await pointAt(tab, "Emmanuel Macron");
    expect(await cardSaying(tab, "President of France")).toContain("President of France");
    await tab.press("Escape");
    expect(await cardClosed(tab)).toBe("");
    const { changes, before, after } = await treeChanges(tab);
    expect(changes).toEqual([]);
    expect(before).toContain("Sample article written for Backgrounder");
    expect(after).toBe(before);
    await tab.close();
  });

  test.each(["front-page", "product", "forum"])(
    "a %s stays untouched, and the popup says why",
    async (fixture) => {
      const { tab, id, state } = await reader.lookAt(await reader.fixtureUrl(fixture), watchTree);
      expect(state).toMatchObject({ kind: "not-article" });
      expect(await marksOf(tab)).toEqual([]);
      const { changes, before, after } = await treeChanges(tab);
      expect(changes).toEqual([]);
      expect(after).toBe(before);
      expect(await tab.evaluate(() => document.querySelector("backgrounder-card"))).toBeNull();
      const popup = await reader.popup(id);
      expect(await shownText(popup)).toContain("This page does not look like an article");
      await popup.close();
      await tab.close();
    },
  );

  test("an article of bare divs is read", async () => {
    const { tab } = await reader.read(await reader.fixtureUrl("div-soup"));
    expect(wordsOf(await marksOf(tab), "leader")).toContain("Ursula von der Leyen");
    await tab.close();
  });

  test("an article that a script puts into the page later is read", async () => {
    const { tab } = await reader.read(await reader.fixtureUrl("client-rendered"));
    expect(wordsOf(await marksOf(tab), "leader")).toEqual(
      expect.arrayContaining(["Mark Rutte", "Keir Starmer"]),
    );
    await tab.close();
  });

  test.each(["meta element", "header"])(
    "a page whose policy forbids all by %s is marked, and its card has its looks",
    async (way) => {
      const url =
        way === "header"
          ? await reader.oddPageUrl("locked-down.html")
          : await reader.fixtureUrl("strict-csp");
      const { tab } = await reader.read(url);
      const who = way === "header" ? "Emmanuel Macron" : "Volodymyr Zelenskyy";
      expect(wordsOf(await marksOf(tab), "leader")).toContain(who);
      await pointAt(tab, who);
      expect(await cardSaying(tab, who)).toContain(who);
      const position = await tab.inShadow("backgrounder-card", (root) => {
        const card = root.querySelector("[part=card]");
        return card === null ? "" : getComputedStyle(card).position;
      });
      expect(position).toBe("fixed");
      await tab.close();
    },
  );

  test("nothing asked any other machine for anything, all this time", () => {
    expect(reader.browser.outsideRequests()).toEqual([]);
  });

  test("and a request would have been seen", async () => {
    const tab = await reader.browser.open(await reader.sampleUrl());
    await tab.evaluate(() => void fetch("http://outside.example/", { mode: "no-cors" }).catch(() => null));
    await expect.poll(() => reader.browser.outsideRequests()).toEqual(["http://outside.example/"]);
    await tab.close();
  });
});

function boxOf(tab: Tab, selector: string) {
  return tab.evaluate((wanted) => {
    const { x, y, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, selector);
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
