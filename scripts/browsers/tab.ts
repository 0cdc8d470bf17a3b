/** What a script or a test can do with a browser that runs the extension: the same in Chromium and in Firefox. */
import type { BrowserName } from "./find.d.mts";

/** A part of the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Without a window. */
  readonly headless: boolean;
  /** Let the extension into private windows, as a reader can. */
  readonly privateWindows?: boolean;
}

export interface Tab {
  readonly url: string;
  /**
   * Runs a function in the page's own world. It is sent as text: it sees its argument and the page, nothing else,
   * and both its argument and its result travel as JSON.
   */
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Runs the source text of a script in the page's own world, whatever the page's policy says. */
  run(source: string): Promise<void>;
  /**
   * Runs a function on the closed shadow root of the first element that matches; `null`: no such element or root.
   * No script of a page can do this; both browsers' debuggers can.
   */
  inShadow<R>(hostSelector: string, run: (root: ShadowRoot) => R): Promise<R | null>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** "Escape", "Tab", "Enter", "a" */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The window's part, or all of it. */
  screenshot(box?: Box): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  /** What `prefers-color-scheme` says. In Firefox it holds for all tabs. */
  prefer(scheme: "light" | "dark"): Promise<void>;
  /** To the front, as a reader's click on the tab does. */
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface ReaderBrowser {
  readonly name: BrowserName;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a tab and waits for the page's load event. `before` runs in the page ahead of its own scripts. */
  open(url: string, before?: () => void): Promise<Tab>;
  /** Every request to another machine since the start, in the order seen. */
  outsideRequests(): readonly string[];
  /** Ends the background worker as the browser does after some idle time. */
  stopWorker(): Promise<void>;
  /** Resolves when the reader closes the last window; for a browser with a window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** The source text of a call, the one form that Playwright, Puppeteer and CDP all take. */
export function callText<A>(run: (argument: A) => unknown, argument: A): string {
  return `(${run.toString()})(${JSON.stringify(argument) ?? "undefined"})`;
}
