/**
 * Firefox with the extension, driven by Puppeteer over WebDriver BiDi.
 *
 * Two things that Puppeteer does not offer go straight over its connection (bidi.ts): the closed shadow root of the
 * card, and the browser's own window, from which the background worker can be put to sleep. The latter, like a visit
 * to a moz-extension:// page, needs `--remote-allow-system-access`.
 */
import { randomUUID } from "node:crypto";
import puppeteer, { type Browser, type KeyInput, type Page } from "puppeteer-core";
import { evaluateInBrowserWindow, evaluateInShadow } from "./bidi.ts";
import { findBrowser } from "./find.mjs";
import { recordOutsideRequests, type OutsideRequests } from "./outside-requests.ts";
import { until } from "./wait.ts";
import { callText, type Box, type LaunchOptions, type ReaderBrowser, type Tab } from "./tab.ts";

/** The id in the manifest (wxt.config.ts): Firefox maps it to the host of the extension's pages. */
const EXTENSION_ID = "backgrounder@backgrounder.news";
/** What the reader's tick at "Run in Private Windows" does: the permission, and a restart of the extension. */
const ALLOW_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
  await ExtensionPermissions.add("${EXTENSION_ID}", allowed);
  await (await AddonManager.getAddonByID("${EXTENSION_ID}")).reload();
})()`;
/** Longest wait for a page of the extension to load. */
const PAGE_TIMEOUT_MS = 20_000;

export async function launchFirefox({
  extension,
  headless,
  privateWindows,
}: LaunchOptions): Promise<ReaderBrowser> {
  const found = findBrowser("firefox");
  if (found === null) throw new Error("Firefox is not installed: node scripts/setup.mjs --browsers firefox");
  const outside = await recordOutsideRequests();
  const host = randomUUID();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: found.path,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION_ID]: host }),
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": outside.port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": outside.port,
    },
  });
  await browser.installExtension(extension);
  if (privateWindows) await evaluateInBrowserWindow(browser, ALLOW_PRIVATE);
  return new Firefox(browser, outside, `moz-extension://${host}`);
}

class Firefox implements ReaderBrowser {
  readonly name = "firefox";
  readonly extensionOrigin: string;
  readonly #browser: Browser;
  readonly #outside: OutsideRequests;

  constructor(browser: Browser, outside: OutsideRequests, origin: string) {
    this.#browser = browser;
    this.#outside = outside;
    this.extensionOrigin = origin;
  }

  async open(url: string, before?: () => void): Promise<Tab> {
    const page = await this.#browser.newPage();
    if (before !== undefined) await page.evaluateOnNewDocument(before);
    const tab = new FirefoxTab(this.#browser, page);
    await tab.goto(url);
    return tab;
  }

  outsideRequests(): readonly string[] {
    return this.#outside.list();
  }

  async stopWorker(): Promise<void> {
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)})`;
    await evaluateInBrowserWindow(this.#browser, `${policy}.extension.terminateBackground()`);
  }

  async closed(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#browser.once("disconnected", () => resolve());
    });
    this.#outside.close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#outside.close();
  }
}

class FirefoxTab implements Tab {
  readonly #browser: Browser;
  readonly #page: Page;

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  get url(): string {
    return this.#page.url();
  }

  // Puppeteer's types know no result of a text; the text is that of a function whose result is R.
  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#page.evaluate(callText(run, argument as A)) as Promise<R>;
  }

  async run(source: string): Promise<void> {
    await this.#page.evaluate(`${source};undefined`);
  }

  inShadow<R>(hostSelector: string, run: (root: ShadowRoot) => R): Promise<R | null> {
    return evaluateInShadow(this.#browser, this.#page, hostSelector, run);
  }

  async goto(url: string): Promise<void> {
    if (!url.startsWith("moz-extension:")) {
      await this.#page.goto(url, { waitUntil: "load" });
      return;
    }
    // Firefox moves the tab to another process and reports no end of the navigation: look at the page itself.
    this.#page.goto(url).catch(() => undefined);
    const isThere = ([address, state]: readonly string[]): boolean => address === url && state === "complete";
    const look = () => this.evaluate(() => [location.href, document.readyState]).catch(() => []);
    if (isThere(await until(look, isThere, PAGE_TIMEOUT_MS))) return;
    throw new Error(`${url} did not load within ${PAGE_TIMEOUT_MS / 1000} s`);
  }

  async reload(): Promise<void> {
    await this.#page.reload({ waitUntil: "load" });
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    // Puppeteer lists its keys as a union; an unknown one throws there.
    await this.#page.keyboard.press(key as KeyInput);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  screenshot(box?: Box): Promise<Uint8Array> {
    return this.#page.screenshot(box === undefined ? {} : { clip: box });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async prefer(scheme: "light" | "dark"): Promise<void> {
    // 0 = dark, 1 = light. A preference of the whole browser: all tabs change.
    const value = scheme === "dark" ? 0 : 1;
    const set = `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value})`;
    await evaluateInBrowserWindow(this.#browser, set);
  }

  async show(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
