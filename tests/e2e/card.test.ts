/** The card: opened by pointer and by key, closed by Esc and by going away. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askTab } from "../../scripts/browsers/extension.ts";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { pause } from "../../scripts/browsers/wait.ts";
import { cardClosed, cardSaying, cardText, pointAt } from "../support/card.ts";
import { BROWSERS, Reader } from "../support/reader.ts";
import { storeSettings } from "../support/storage.ts";

/** Longer than the hover delay: by then a card would be there. */
const HOVERED_MS = 1_000;

describe.each(BROWSERS)("the card in %s", (name) => {
  let reader: Reader;
  let tab: Tab;
  let id: number;
  beforeAll(async () => {
    reader = await Reader.start(name);
    ({ tab, id } = await reader.read(await reader.sampleUrl()));
  });
  afterAll(async () => {
    await reader.close();
  });

  test("opens when the pointer rests on a name, and says who that was on the article's day", async () => {
    await pointAt(tab, "Emmanuel Macron");
    const card = await cardSaying(tab, "President of France");
    expect(card).toContain("Emmanuel Macron");
    expect(card).toContain("5 September 2025");
    expect(card).toContain("Sources");
  });

  test("closes by Esc", async () => {
    await pointAt(tab, "Keir Starmer");
    expect(await cardSaying(tab, "Prime Minister of the United Kingdom")).toContain("Keir Starmer");
    await tab.press("Escape");
    expect(await cardClosed(tab)).toBe("");
  });

  test("closes when the pointer goes away", async () => {
    await pointAt(tab, "Mark Rutte");
    expect(await cardSaying(tab, "NATO")).toContain("Mark Rutte");
    await tab.movePointer(2, 2);
    expect(await cardClosed(tab)).toBe("");
  });

  test("stays while the pointer is in it", async () => {
    await pointAt(tab, "Giorgia Meloni");
    expect(await cardSaying(tab, "Italy")).toContain("Giorgia Meloni");
    const middle = await tab.inShadow("backgrounder-card", (root) => {
      const { x, y, width, height } =
        root.querySelector("[part=card]")?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (middle === null) throw new Error("no card");
    await tab.movePointer(middle.x, middle.y);
    await pause(HOVERED_MS);
    expect(await cardText(tab)).toContain("Giorgia Meloni");
    await tab.press("Escape");
    expect(await cardClosed(tab)).toBe("");
  });

  // What the shortcut's handler in the background does: a browser without a window takes no shortcuts.
  test("opens by keyboard with the focus in it, and Esc gives the focus back", async () => {
    await tab.movePointer(2, 2);
    await tab.evaluate(() => document.querySelector("nav a")?.setAttribute("id", "here"));
    await tab.evaluate(() => document.querySelector<HTMLElement>("#here")?.focus());
    expect(await askTab(reader.console, id, { type: "next-mark" })).toMatchObject({
      ok: true,
      value: { shown: true },
    });
    expect(await cardSaying(tab, "President of Russia")).toContain("Vladimir Putin");
    expect(await focused(tab)).toBe("backgrounder-card");
    await tab.press("Escape");
    expect(await cardClosed(tab)).toBe("");
    expect(await focused(tab)).toBe("here");
  });

  test("opens only on a click where the reader has chosen so", async () => {
    await storeSettings(reader.console, { cardOpens: "click" });
    await pointAt(tab, "Ursula von der Leyen");
    await pause(HOVERED_MS);
    expect(await cardText(tab)).toBe("");
    const place = await pointAt(tab, "Ursula von der Leyen");
    await tab.click(place.x, place.y);
    expect(await cardSaying(tab, "European Commission")).toContain("Ursula von der Leyen");
    await tab.press("Escape");
    await storeSettings(reader.console, undefined);
  });

  test("opens after the browser has put the background to sleep", async () => {
    await reader.browser.stopWorker();
    await pointAt(tab, "Donald Trump");
    expect(await cardSaying(tab, "President of the United States")).toContain("Donald Trump");
    await tab.press("Escape");
  });
});

/** Id or name of the element that has the focus; the card's closed root shows as its host. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.activeElement?.id || (document.activeElement?.localName ?? ""));
}
