/** The card, from outside: a reader sees it, a page's script cannot. */
import { scrollToMark } from "../../scripts/browsers/marks.ts";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { pause, until } from "../../scripts/browsers/wait.ts";
import { SOON_MS } from "./reader.ts";

const SCROLLED_MS = 250;

/** What the open card says; empty: no card is open. */
export async function cardText(tab: Tab): Promise<string> {
  const text = await tab.inShadow(
    "backgrounder-card",
    (root) => root.querySelector("[part=card]")?.textContent ?? "",
  );
  return text ?? "";
}

/** The card's words once it shows these, or whatever it shows when time is up. */
export function cardSaying(tab: Tab, words: string): Promise<string> {
  return until(
    () => cardText(tab),
    (text) => text.includes(words),
    SOON_MS,
  );
}

export function cardClosed(tab: Tab): Promise<string> {
  return until(
    () => cardText(tab),
    (text) => text === "",
    SOON_MS,
  );
}

/** Moves the pointer onto the first mark with these words, and a little on it, as a hand does. */
export async function pointAt(tab: Tab, words: string): Promise<{ readonly x: number; readonly y: number }> {
  await tab.show();
  const mark = await scrollToMark(tab, words);
  if (mark === null) throw new Error(`"${words}" is not marked`);
  // While a page scrolls, and shortly after, nobody means to point.
  await pause(SCROLLED_MS);
  const place = { x: mark.box.x + mark.box.width / 2, y: mark.box.y + mark.box.height / 2 };
  await tab.movePointer(place.x - 3, place.y);
  await tab.movePointer(place.x, place.y);
  return place;
}
