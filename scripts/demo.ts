/**
 * `npm run demo`: the sample article in a browser with the extension. Without a display it runs headless, prints the
 * reading and leaves screenshots.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { launch } from "./browsers/launch.ts";
import { openConsole, openPopup, settledPageState, tabId } from "./browsers/extension.ts";
import { findBrowser } from "./browsers/find.mjs";
import { scrollToMark } from "./browsers/marks.ts";
import type { ReaderBrowser, Tab } from "./browsers/tab.ts";
import { pause, until } from "./browsers/wait.ts";
import { builtDataset, builtExtension, OUTPUT, ROOT } from "./built.ts";
import { readDataset } from "./read/dataset-file.ts";
import { startPageServer } from "./page-server.ts";
import { readingJson } from "./reading-json.ts";
import { readingText, terminalStyle } from "./reading-text.ts";

const SHOTS = join(OUTPUT, "demo");
/** Whom the demo points at. */
const POINTED_AT = "Emmanuel Macron";
const WINDOW = { width: 1280, height: 900 };
/** The popup's size in a browser's toolbar. */
const POPUP = { width: 420, height: 600 };
/** The page itself is small; a cold machine with two cores is slow. */
const READ_TIMEOUT_MS = 30_000;
/** Open delay of the card and its request to the background. */
const CARD_TIMEOUT_MS = 5_000;
/** Fonts, layout and scrolling settle. */
const SETTLE_MS = 400;

const start = performance.now();
const name = findBrowser("chromium") === null ? "firefox" : "chromium";
const headless = !hasDisplay();
const browser = await launch(name, { extension: await builtExtension(name), headless });
const server = await startPageServer({ scripts: true });
const article = await browser.open(`${await server.mount(join(import.meta.dirname, "demo"))}article.html`);

if (headless) {
  await showWithoutDisplay(browser, article);
  await browser.close();
  console.log(`Done in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} else {
  await article.show();
  console.log(
    "The sample article is open. Point at an underlined name, or open Backgrounder from the toolbar.",
  );
  console.log("Close the browser to end the demo.");
  await browser.closed();
}
await server.close();

/** Windows and macOS always have one. */
function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

async function showWithoutDisplay(reader: ReaderBrowser, tab: Tab): Promise<void> {
  const options = await openConsole(reader);
  const id = await tabId(options, tab.url);
  const state = id === null ? null : await settledPageState(options, id, READ_TIMEOUT_MS);
  if (id === null || state?.kind !== "read") {
    throw new Error(`The sample article was not read: ${JSON.stringify(state)}`);
  }
  const json = readingJson("article.html", state, readDataset(await builtDataset()));
  console.log(readingText(json, terminalStyle()));
  const popup = await openPopup(reader, id);
  await popup.resize(POPUP.width, POPUP.height);
  await options.resize(WINDOW.width, WINDOW.height);
  await shootAll(tab, popup, options);
}

async function shootAll(tab: Tab, popup: Tab, options: Tab): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await shoot(popup, "popup", scheme);
    await shoot(options, "options", scheme);
    await tab.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await shoot(tab, "page", scheme);
    await openCard(tab);
    await shoot(tab, "card", scheme);
    await tab.press("Escape");
    await tab.movePointer(0, 0);
  }
  console.log(`Screenshots of page, card, popup and options, light and dark: ${relative(ROOT, SHOTS)}/`);
}

async function shoot(tab: Tab, what: string, scheme: "light" | "dark"): Promise<void> {
  await tab.show();
  await tab.prefer(scheme);
  await pause(SETTLE_MS);
  writeFileSync(join(SHOTS, `${what}-${scheme}.png`), await tab.screenshot());
}

async function openCard(tab: Tab): Promise<void> {
  const mark = await scrollToMark(tab, POINTED_AT);
  if (mark === null) throw new Error(`${POINTED_AT} is not marked in the sample article.`);
  // While a page scrolls, and shortly after, nobody means to point.
  await pause(SETTLE_MS);
  await tab.movePointer(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2);
  const text = () => tab.inShadow("backgrounder-card", (root) => root.textContent ?? "");
  const shown = await until(text, (words) => words?.includes(POINTED_AT) === true, CARD_TIMEOUT_MS);
  if (!shown?.includes(POINTED_AT)) throw new Error(`The card of ${POINTED_AT} did not open.`);
}
