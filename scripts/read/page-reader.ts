/** Reads saved pages through the extension itself, in one headless Chromium that cannot reach any other machine. */
import { basename, dirname } from "node:path";
import * as v from "valibot";
import type { PageState, Result } from "../../engine/types.ts";
import { launchChromium } from "../browsers/chromium.ts";
import { openConsole, settledPageState, tabId } from "../browsers/extension.ts";
import type { ReaderBrowser, Tab } from "../browsers/tab.ts";
import { builtExtension } from "../built.ts";
import { startPageServer, type PageServer } from "../page-server.ts";
import type { ReadPage } from "./read-page.ts";

/** Longest wait for a page's reading: 100,000 nodes or 2 million characters on a slow machine. */
const READ_TIMEOUT_MS = 60_000;

export class PageReader {
  readonly #browser: ReaderBrowser;
  readonly #console: Tab;
  readonly #server: PageServer;

  private constructor(browser: ReaderBrowser, console: Tab, server: PageServer) {
    this.#browser = browser;
    this.#console = console;
    this.#server = server;
  }

  /** Builds the extension if its sources changed, and starts the browser. */
  static async start(): Promise<PageReader> {
    const browser = await launchChromium({ extension: await builtExtension("chromium"), headless: true });
    return new PageReader(browser, await openConsole(browser), await startPageServer({ scripts: false }));
  }

  /** Safe to call for several files at once: each has its own tab and address. */
  async read(file: string, { anyway }: { readonly anyway: boolean }): Promise<Result<ReadPage>> {
    try {
      const url = (await this.#server.mount(dirname(file))) + encodeURIComponent(basename(file));
      const tab = await this.#browser.open(url);
      const state = await this.#stateOf(tab.url, anyway);
      await tab.close();
      return readingOf(file, state);
    } catch (error) {
      return { ok: false, error: `${file} could not be read in Chromium: ${firstLine(error)}.` };
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  async #stateOf(url: string, anyway: boolean): Promise<PageState | null> {
    const id = await tabId(this.#console, url);
    if (id === null) return null;
    const state = await settledPageState(this.#console, id, READ_TIMEOUT_MS);
    if (!anyway || state?.kind !== "not-article") return state;
    const problem = await readAnyway(this.#console, id, url);
    if (problem !== null) return { kind: "failed", error: problem };
    const read = await settledPageState(this.#console, id, READ_TIMEOUT_MS);
    return read?.kind === "read" ? insisted(read) : read;
  }
}

interface RuntimeApi {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

const reply = v.variant("ok", [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

/** What the popup's button asks of the background, which answers once the reader has taken it. `null`: it has. */
async function readAnyway(console: Tab, tab: number, url: string): Promise<string | null> {
  const answer = await console.evaluate(
    async (message) => {
      const scope = globalThis as { browser?: RuntimeApi; chrome?: RuntimeApi };
      return (await (scope.browser ?? scope.chrome)?.runtime.sendMessage(message)) ?? null;
    },
    { type: "read-anyway", tab, url },
  );
  const checked = v.parse(reply, answer);
  return checked.ok ? null : checked.error;
}

/** Counts as an article because the reader says so; what spoke against it stays beside it. */
function insisted(state: Extract<PageState, { kind: "read" }>): PageState {
  return state.page.article
    ? state
    : { ...state, page: { ...state.page, article: true, reasons: ["anyway", ...state.page.reasons] } };
}

function readingOf(file: string, state: PageState | null): Result<ReadPage> {
  switch (state?.kind) {
    case "read":
      return { ok: true, value: state };
    case "not-article":
      return { ok: true, value: { page: state.page, text: "", reading: EMPTY, ms: NO_TIME } };
    case "failed":
      return { ok: false, error: `${file}: ${state.error}` };
    case "off":
    case "reading":
    case undefined:
      return { ok: false, error: `${file} was not read within ${READ_TIMEOUT_MS / 1000} seconds.` };
  }
}

const EMPTY = { mentions: [], ambiguous: [], claims: [], sentences: [], brief: [], background: [] };
const NO_TIME = { detect: 0, extract: 0, analyze: 0 };

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
