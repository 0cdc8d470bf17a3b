/** Chromium with the extension, driven by Playwright. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type CDPSession, type Page } from "playwright-core";
import { findBrowser } from "./find.mjs";
import { recordOutsideRequests, type OutsideRequests } from "./outside-requests.ts";
import { callText, type Box, type LaunchOptions, type ReaderBrowser, type Tab } from "./tab.ts";

/** Quiet: the extension's own traffic is what the outside list is about. */
const QUIET = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];
/** Headless the old way knows no extensions, and machines without a display have no GPU. */
const HEADLESS = ["--headless=new", "--disable-gpu"];
/** Longest wait for the extension's worker after the start; a busy machine with two cores needs some seconds. */
const WORKER_TIMEOUT_MS = 30_000;

export interface ChromiumBrowser extends ReaderBrowser {
  /** Playwright's own, for what has no counterpart in Firefox. */
  readonly context: BrowserContext;
}

export async function launchChromium({
  extension,
  headless,
  privateWindows,
}: LaunchOptions): Promise<ChromiumBrowser> {
  const found = findBrowser("chromium");
  if (found === null)
    throw new Error("Chromium is not installed: node scripts/setup.mjs --browsers chromium");
  if (!existsSync(`${extension}/manifest.json`)) throw new Error(`${extension} holds no built extension.`);
  const outside = await recordOutsideRequests();
  // "" is a profile of Playwright's own, which it removes.
  const profile = privateWindows ? profileWithPrivateWindows(extension) : "";
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    // Playwright's own `headless` would start the old headless mode.
    headless: false,
    // Readers have a back/forward cache, so the tests do.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...QUIET,
      ...(headless ? HEADLESS : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    // <-loopback> would send local addresses through the proxy too; the plain form leaves them out.
    proxy: { server: `http://127.0.0.1:${outside.port}`, bypass: "127.0.0.1,localhost" },
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent("serviceworker", { timeout: WORKER_TIMEOUT_MS }));
  // The last processes may still write while the folder goes.
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };
  if (profile !== "") context.once("close", () => rmSync(profile, removal));
  return new Chromium(context, outside, `chrome-extension://${new URL(worker.url()).host}`);
}

/** A new profile in which the reader has ticked "Allow in Incognito"; no switch of the command line does that. */
function profileWithPrivateWindows(extension: string): string {
  // Chromium's id of an unpacked extension: the hash of its path, 0-f written as a-p.
  const hash = createHash("sha256").update(extension).digest("hex").slice(0, 32);
  const id = hash.replaceAll(/./gu, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
  const profile = mkdtempSync(join(tmpdir(), "backgrounder-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { extensions: { settings: { [id]: { incognito: true } } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  return profile;
}

class Chromium implements ChromiumBrowser {
  readonly name = "chromium";
  readonly extensionOrigin: string;
  readonly context: BrowserContext;
  readonly #outside: OutsideRequests;

  constructor(context: BrowserContext, outside: OutsideRequests, origin: string) {
    this.context = context;
    this.#outside = outside;
    this.extensionOrigin = origin;
  }

  async open(url: string, before?: () => void): Promise<Tab> {
    const page = await this.context.newPage();
    if (before !== undefined) await page.addInitScript(before);
    const tab = new ChromiumTab(page, await this.context.newCDPSession(page));
    await tab.goto(url);
    return tab;
  }

  outsideRequests(): readonly string[] {
    return this.#outside.list();
  }

  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await page.close();
  }

  async closed(): Promise<void> {
    await this.context.waitForEvent("close", { timeout: 0 });
    this.#outside.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    this.#outside.close();
  }
}

class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  get url(): string {
    return this.#page.url();
  }

  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#page.evaluate<R>(callText(run, argument as A));
  }

  async run(source: string): Promise<void> {
    await this.#page.evaluate(`${source};undefined`);
  }

  async inShadow<R>(hostSelector: string, run: (root: ShadowRoot) => R): Promise<R | null> {
    const send = this.#session.send.bind(this.#session);
    const expression = `document.querySelector(${JSON.stringify(hostSelector)})`;
    const { objectId } = (await send("Runtime.evaluate", { expression })).result;
    if (objectId === undefined) return null;
    const { node } = await send("DOM.describeNode", { objectId, pierce: true, depth: 1 });
    const root = node.shadowRoots?.[0];
    if (root === undefined) return null;
    const { object } = await send("DOM.resolveNode", { backendNodeId: root.backendNodeId });
    if (object.objectId === undefined) return null;
    const call = await send("Runtime.callFunctionOn", {
      functionDeclaration: `function () { return (${run.toString()})(this) }`,
      objectId: object.objectId,
      returnByValue: true,
    });
    if (call.exceptionDetails)
      throw new Error(call.exceptionDetails.exception?.description ?? "in the shadow root");
    return call.result.value as R;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  screenshot(box?: Box): Promise<Uint8Array> {
    return this.#page.screenshot(box === undefined ? {} : { clip: box });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async prefer(scheme: "light" | "dark"): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
  }

  async show(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
