import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser, type Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { askBackground, askTab } from "../../../lib/ask.ts";
import { serveBackground, type BackgroundHandlers } from "../../../lib/serve.ts";
import { serveTab } from "../../../lib/serve-tab.ts";

const OWN_PAGE = { id: "test-extension-id", url: "chrome-extension://test-extension-id/popup.html" };
const CONTENT_SCRIPT = {
  id: "test-extension-id",
  url: "https://news.example/article",
  tab: { id: 7, url: "https://news.example/article" } as Browser.tabs.Tab,
};
const STRANGER = { id: "another-extension", url: "chrome-extension://another-extension/page.html" };

/** What the listeners of this extension say to a message from that sender; `undefined`: nothing. */
async function send(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return replies.find((reply) => reply !== undefined);
}

const handlers = {
  "read-this-page": vi.fn(async () => ({ ok: true, value: { off: null } }) as const),
  analyze: vi.fn(async () => {
    throw new Error("a fault of ours");
  }),
  describe: vi.fn(async () => ({ ok: true, value: { people: [], topics: [], onRecord: [] } }) as const),
  "look-up": vi.fn(async () => ({ ok: true, value: [] }) as const),
  entry: vi.fn(async () => ({ ok: true, value: null }) as const),
  "dataset-info": vi.fn(async () => ({ ok: false, error: "No dataset." }) as const),
  badge: vi.fn(async () => ({ ok: true, value: null }) as const),
  "read-anyway": vi.fn(async () => ({ ok: true, value: { off: null } }) as const),
} satisfies BackgroundHandlers;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe("the background", () => {
  beforeEach(() => serveBackground(handlers));

  test("answers a page of the extension, with what was asked", async () => {
    expect(await send({ type: "look-up", query: "macron" }, OWN_PAGE)).toEqual({ ok: true, value: [] });
    expect(handlers["look-up"]).toHaveBeenCalledWith({ query: "macron" }, expect.anything());
  });

  test("tells a handler which tab asks", async () => {
    await send({ type: "read-this-page" }, CONTENT_SCRIPT);
    expect(handlers["read-this-page"]).toHaveBeenCalledWith(
      {},
      { tab: 7, url: "https://news.example/article" },
    );
  });

  test.each<[name: string, message: unknown, sender: Browser.runtime.MessageSender]>([
    ["another extension", { type: "look-up", query: "x" }, STRANGER],
    ["a content script that asks what only our pages may", { type: "look-up", query: "x" }, CONTENT_SCRIPT],
    ["a name that is none of ours", { type: "erase-everything" }, OWN_PAGE],
    ["a name from the prototype", { type: "constructor" }, OWN_PAGE],
    ["no object", "analyze", OWN_PAGE],
    ["null", null, OWN_PAGE],
    ["an array", [], OWN_PAGE],
  ])("says nothing to %s", async (_, message, sender) => {
    expect(await send(message, sender)).toBeUndefined();
  });

  test.each<[name: string, message: object]>([
    ["a missing field", { type: "analyze" }],
    ["a number for a text", { type: "analyze", text: 7, language: "en", published: null }],
    ["a day that is none", { type: "analyze", text: "", language: "en", published: "yesterday" }],
    ["a day of no calendar", { type: "analyze", text: "", language: "en", published: "2025-99-99" }],
    ["a text without end", { type: "analyze", text: "x".repeat(2_000_001), language: "en", published: null }],
    [
      "too many ids",
      {
        type: "describe",
        people: Array.from({ length: 501 }, () => "Q1"),
        topics: [],
        onRecord: [],
        published: null,
      },
    ],
  ])("refuses %s in one sentence, and no handler sees it", async (_, message) => {
    expect(await send(message, CONTENT_SCRIPT)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/does not understand/u),
    });
    expect(handlers.analyze).not.toHaveBeenCalled();
  });

  test("a fault of ours is one sentence for the reader, without the article's words", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const message = { type: "analyze", text: "a secret", language: "en", published: null };
    expect(await send(message, CONTENT_SCRIPT)).toEqual({
      ok: false,
      error: expect.stringMatching(/could not do that/u),
    });
    expect(JSON.stringify(log.mock.calls)).not.toContain("secret");
    log.mockRestore();
  });
});

describe("a tab", () => {
  const goTo = vi.fn(() => ({ ok: true, value: { shown: true } }) as const);

  test("answers our pages and background only", async () => {
    const stop = serveTab({ "go-to": goTo });
    const message = { type: "go-to", start: 0, end: 4 };
    expect(await send(message, STRANGER)).toBeUndefined();
    expect(await send(message, CONTENT_SCRIPT)).toBeUndefined();
    expect(goTo).not.toHaveBeenCalled();
    expect(await send(message, OWN_PAGE)).toEqual({ ok: true, value: { shown: true } });
    stop();
    expect(await send(message, OWN_PAGE)).toBeUndefined();
  });

  test.each([{ start: -1, end: 2 }, { start: 0.5, end: 2 }, { start: "0", end: 2 }, {}])(
    "refuses the place %o",
    async (place) => {
      serveTab({ "go-to": goTo });
      expect(await send({ type: "go-to", ...place }, OWN_PAGE)).toMatchObject({ ok: false });
    },
  );

  test("declines what it has no handler for, so that another script can answer", async () => {
    serveTab({ "page-state": () => null });
    expect(await send({ type: "page-state" }, OWN_PAGE)).toBeUndefined();
    expect(await send({ type: "next-mark" }, OWN_PAGE)).toBeUndefined();
  });
});

describe("asking", () => {
  test("nobody there is a value with a sentence", async () => {
    vi.spyOn(browser.tabs, "sendMessage").mockRejectedValue(new Error("Receiving end does not exist."));
    expect(await askTab(3, "page-state", {})).toEqual({
      ok: false,
      error: "Backgrounder cannot read this page.",
    });
    vi.spyOn(browser.runtime, "sendMessage").mockRejectedValue(new Error("gone"));
    expect(await askBackground("dataset-info", {})).toMatchObject({
      ok: false,
      error: expect.stringMatching(/did not answer/u),
    });
  });

  test("a reply of another shape is no answer", async () => {
    for (const reply of [undefined, null, "ok", { value: 1 }, { ok: "yes" }]) {
      vi.spyOn(browser.runtime, "sendMessage").mockResolvedValue(reply as never);
      expect(await askBackground("dataset-info", {})).toMatchObject({ ok: false });
    }
  });
});
