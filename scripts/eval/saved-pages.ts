/** Opens saved pages at their own addresses in Chromium with the extension, and asks everyone what they make of them. */
import { join } from "node:path";
import type { CDPSession, Page, Route } from "playwright-core";
import { build } from "vite";
import { launchChromium, type ChromiumBrowser } from "../browsers/chromium.ts";
import { openConsole, pageState, tabId } from "../browsers/extension.ts";
import type { Tab } from "../browsers/tab.ts";
import { pause, until } from "../browsers/wait.ts";
import { builtExtension } from "../built.ts";
import type * as ours from "./in-page/ours.ts";
import type * as peers from "./in-page/peers.ts";
import { readHtml, type GoldPage } from "./gold-pages.ts";

export interface PageAnswers {
  readonly page: GoldPage;
  /** What the extension said by itself. */
  readonly extension: {
    readonly article: boolean;
    /** What it read; `null`: it took the page for no article. */
    readonly text: string | null;
    readonly ms: number;
  };
  readonly glance: ReturnType<typeof ours.glance>;
  readonly read: ReturnType<typeof ours.read>;
  readonly withoutLayout: ReturnType<typeof ours.readWithoutLayout>;
  readonly readable: ReturnType<typeof peers.readable>;
  readonly readability: ReturnType<typeof peers.readability>;
  readonly defuddle: ReturnType<typeof peers.defuddle>;
}

/** Longest wait for the extension, and for each of the others. */
const TIMEOUT_MS = 30_000;
/** Nothing of the page itself runs, and nothing is loaded; styles in it count, since a reader's page has them. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
/** A page that is no article so long after its load stays none: no script of its own can add to it. */
const SETTLED_MS = 600;

export class SavedPages {
  readonly #browser: ChromiumBrowser;
  readonly #console: Tab;
  readonly #bundles: Bundles;
  #opened = 0;

  private constructor(browser: ChromiumBrowser, console: Tab, bundles: Bundles) {
    this.#browser = browser;
    this.#console = console;
    this.#bundles = bundles;
  }

  /** Builds the extension if its sources changed, and starts the browser. */
  static async start(): Promise<SavedPages> {
    const [ourBundle, peerBundle] = await Promise.all([bundle("ours"), bundle("peers")]);
    const browser = await launchChromium({ extension: await builtExtension("chromium"), headless: true });
    return new SavedPages(browser, await openConsole(browser), { ours: ourBundle, peers: peerBundle });
  }

  /** One tab for many pages, one after the other: its id stays, and two pages may have the same address. */
  async openTab(): Promise<SavedTab> {
    const page = await this.#browser.context.newPage();
    const served = new Served();
    await page.route("**/*", (route) => served.answer(route));
    const url = `https://tab-${++this.#opened}.invalid/`;
    served.next = "";
    await page.goto(url);
    const id = await tabId(this.#console, url);
    if (id === null) throw new Error("the extension does not see the tab");
    const session = await this.#browser.context.newCDPSession(page);
    return new SavedTab({ page, served, session, id, console: this.#console, bundles: this.#bundles });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

interface SavedTabParts {
  readonly page: Page;
  readonly served: Served;
  readonly session: CDPSession;
  readonly id: number;
  readonly console: Tab;
  readonly bundles: Bundles;
}

export class SavedTab {
  readonly #parts: SavedTabParts;

  constructor(parts: SavedTabParts) {
    this.#parts = parts;
  }

  /** @throws where the browser or one of those asked fails */
  async read(gold: GoldPage): Promise<PageAnswers> {
    const html = readHtml(gold);
    const url = gold.url === "" ? "https://unknown.invalid/page" : gold.url;
    this.#parts.served.next = html;
    await this.#parts.page.goto(url, { timeout: TIMEOUT_MS });
    // An address that differs from the last one by its fragment only is a jump in the page that is there.
    if (this.#parts.served.next !== null) throw new Error(`${url} was not loaded`);
    const first = await this.#askExtension();
    const settled = first.article ? 0 : SETTLED_MS;
    // The others use the time in which the extension might still change its mind.
    const [others] = await Promise.all([this.#askOthers(html, url), pause(settled)]);
    const extension = first.article ? first : await this.#askExtension();
    return { page: gold, extension, ...others };
  }

  async #askOthers(html: string, url: string): Promise<Omit<PageAnswers, "page" | "extension">> {
    return {
      glance: await this.#call("ours", "glance", url),
      read: await this.#call("ours", "read", url),
      withoutLayout: await this.#call("ours", "readWithoutLayout", html, url),
      readable: await this.#call("peers", "readable"),
      readability: await this.#call("peers", "readability"),
      defuddle: await this.#call("peers", "defuddle", url),
    };
  }

  async close(): Promise<void> {
    await this.#parts.page.close();
  }

  async #askExtension(): Promise<PageAnswers["extension"]> {
    const state = await until(
      () => pageState(this.#parts.console, this.#parts.id),
      (answer) => answer !== null && answer.kind !== "reading",
      TIMEOUT_MS,
    );
    switch (state?.kind) {
      case "read":
        return {
          article: state.page.article,
          text: state.text,
          ms: state.ms.detect + state.ms.extract,
        };
      case "not-article":
        return { article: false, text: null, ms: 0 };
      case "failed":
        throw new Error(state.error);
      case "off":
      case "reading":
      case undefined:
        throw new Error(`not read within ${TIMEOUT_MS / 1000} seconds`);
    }
  }

  /** In a world of its own, so that every function is as new to the browser as on a reader's page. */
  async #call<B extends keyof Sources, F extends string & keyof Sources[B]>(
    from: B,
    name: F,
    ...given: Sources[B][F] extends (...args: infer A) => unknown ? A : never
  ): Promise<Sources[B][F] extends (...args: never[]) => infer R ? R : never> {
    const { session, bundles } = this.#parts;
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: `evaluation ${name}`,
    });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: executionContextId,
      expression: `${bundles[from]};asked.${name}(...${JSON.stringify(given)})`,
      returnByValue: true,
      timeout: TIMEOUT_MS,
    });
    if (exceptionDetails)
      throw new Error(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  }
}

interface Sources {
  readonly ours: typeof ours;
  readonly peers: typeof peers;
}
type Bundles = Readonly<Record<keyof Sources, string>>;

/** The one answer that a tab gets; whatever else its page asks for is refused, its way to another address too. */
class Served {
  next: string | null = null;

  async answer(route: Route): Promise<void> {
    const request = route.request();
    if (request.url().startsWith("chrome-extension:")) return route.continue();
    const isTop = request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (!isTop || this.next === null) return route.abort("aborted");
    const body = this.next;
    this.next = null;
    return route.fulfill({
      body,
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": POLICY },
    });
  }
}

async function bundle(name: keyof Sources): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, `in-page/${name}.ts`),
        formats: ["iife"],
        name: "asked",
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  if (output === undefined) throw new Error(`Vite bundled nothing for ${name}.`);
  return output.output[0].code;
}
