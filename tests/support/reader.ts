/** A browser with the extension in it, as the journeys use it: pages to open, settings to set, the popup to look at. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { PageState } from "../../engine/types.ts";
import {
  activeTabId,
  openConsole,
  openPopup,
  pageState,
  settledPageState,
  tabId,
} from "../../scripts/browsers/extension.ts";
import type { BrowserName } from "../../scripts/browsers/find.d.mts";
import { launch } from "../../scripts/browsers/launch.ts";
import type { ReaderBrowser, Tab } from "../../scripts/browsers/tab.ts";
import { until } from "../../scripts/browsers/wait.ts";
import { builtExtension, ROOT } from "../../scripts/built.ts";
import { startPageServer, type PageServer } from "../../scripts/page-server.ts";

export const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

/** Longest wait for something that the reader would see within a second. */
export const SOON_MS = 10_000;
const READ_TIMEOUT_MS = 30_000;

const SAMPLE = join(ROOT, "scripts/demo");
const FIXTURES = join(ROOT, "tests/fixtures/pages");
/** As in each fixture's expected.json. */
const FIXTURE_ADDRESS = "news/a-sample-page-called-";
const ODD_PAGES = join(import.meta.dirname, "pages");

/** A page that the extension has looked at. */
export interface LookedAt {
  readonly tab: Tab;
  readonly id: number;
  readonly state: PageState | null;
}

type Read = Extract<PageState, { kind: "read" }>;

export class Reader {
  readonly browser: ReaderBrowser;
  /** A page of the extension from which to ask and to change settings. */
  readonly console: Tab;
  readonly #server: PageServer;

  private constructor(browser: ReaderBrowser, console: Tab, server: PageServer) {
    this.browser = browser;
    this.console = console;
    this.#server = server;
  }

  static async start(name: BrowserName, { damage, ...options }: StartOptions = {}): Promise<Reader> {
    const built = await builtExtension(name);
    const extension = damage === undefined ? built : damagedCopy(built, damage);
    const browser = await launch(name, { extension, headless: true, ...options });
    return new Reader(
      browser,
      await openConsole(browser),
      await startPageServer({ scripts: true, headers, fileFor }),
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#server.close();
  }

  /** The bundled sample article: its names and claims are known by heart in these tests. */
  async sampleUrl(): Promise<string> {
    return `${await this.#server.mount(SAMPLE)}article.html`;
  }

  async fixtureUrl(name: string): Promise<string> {
    return (await this.#server.mount(FIXTURES)) + FIXTURE_ADDRESS + name;
  }

  async oddPageUrl(name: string): Promise<string> {
    return (await this.#server.mount(ODD_PAGES)) + name;
  }

  /** Opens a page and waits until the extension has made up its mind. */
  async lookAt(url: string, before?: () => void): Promise<LookedAt> {
    const tab = await this.browser.open(url, before);
    const id = await this.idOf(tab);
    return { tab, id, state: await settledPageState(this.console, id, READ_TIMEOUT_MS) };
  }

  /** Opens a page that must be read, be it that its own scripts first bring the article. */
  async read(url: string, before?: () => void): Promise<LookedAt & { readonly state: Read }> {
    const tab = await this.browser.open(url, before);
    const id = await this.idOf(tab);
    const isRead = (seen: PageState | null): boolean => seen?.kind === "read";
    const state = await until(() => pageState(this.console, id), isRead, READ_TIMEOUT_MS);
    if (state?.kind !== "read") throw new Error(`${url} was not read: ${JSON.stringify(state)}`);
    return { tab, id, state };
  }

  async idOf(tab: Tab): Promise<number> {
    await tab.show();
    const id = (await tabId(this.console, tab.url)) ?? (await activeTabId(this.console));
    if (id === null) throw new Error(`no tab shows ${tab.url}`);
    return id;
  }

  /** The popup of that tab once it has got past "Reading…". */
  async popup(tab: number): Promise<Tab> {
    const popup = await openPopup(this.browser, tab);
    await until(
      () => shownText(popup),
      (text) => text.length > 0 && !text.includes("…\n"),
      SOON_MS,
    );
    return popup;
  }
}

interface StartOptions {
  readonly privateWindows?: boolean;
  /** What is done to the dataset of a copy of the extension. */
  readonly damage?: (dataset: Buffer) => Buffer;
}

function damagedCopy(built: string, damage: (dataset: Buffer) => Buffer): string {
  const copy = mkdtempSync(join(tmpdir(), "backgrounder-damaged-"));
  cpSync(built, copy, { recursive: true });
  const file = join(copy, "dataset.bin");
  writeFileSync(file, damage(readFileSync(file)));
  return copy;
}

/** The fixtures' addresses look like a news site's: the address is one of the signals. */
function fileFor(path: string): string {
  return path.startsWith(FIXTURE_ADDRESS) ? `${path.slice(FIXTURE_ADDRESS.length)}/source.html` : path;
}

/** A fixture's policy as its server would send it: nothing is allowed, not even styles. */
function headers(path: string): Readonly<Record<string, string>> {
  return path === "locked-down.html"
    ? { "content-security-policy": "default-src 'none'; sandbox allow-same-origin" }
    : {};
}

/** The text that a person sees, without the layout's spaces. */
export function shownText(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText.replaceAll(/[ \t]+/gu, " "));
}

/** Waits until the page shows these words; the assertion names what it shows instead. */
export async function expectToShow(tab: Tab, words: string): Promise<void> {
  expect(
    await until(
      () => shownText(tab),
      (text) => text.includes(words),
      SOON_MS,
    ),
  ).toContain(words);
}

/** Clicks the control with this label by a real pointer, where a reader would. */
export async function clickControl(tab: Tab, label: string): Promise<void> {
  await tab.show();
  const find = () =>
    tab.evaluate((wanted) => {
      for (const element of document.querySelectorAll("button, label, a, summary")) {
        const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
        if (!name.replaceAll(/\s+/gu, " ").trim().startsWith(wanted)) continue;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, label);
  const place = await until(find, (found) => found !== null, SOON_MS);
  if (place === null) throw new Error(`nothing to click is labelled "${label}"`);
  await tab.click(place.x, place.y);
}
