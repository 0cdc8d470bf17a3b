/** Pages that are far too big or hardly pages: bounded time, no exception, and a state that says why. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readFacts } from "../../page/article-facts.ts";
import { glance } from "../../page/glance.ts";
import { readPage } from "../../page/read-page.ts";
import { articleHtml, clearPage, liveArticle, markedWords, startLive, type Live } from "./live.ts";
import { openHtml, TODAY } from "./pages.ts";

const home = location.href;
const ADDRESS = "https://sample.test/news/sample-story-of-the-day";
let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  clearPage(home);
});

function time<T>(run: () => T): readonly [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

/** A page of its own address, for what `srcdoc` cannot be: quirky, XHTML, a picture. */
async function openFile(content: BlobPart, type: string): Promise<Document> {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:1000px;height:700px";
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(url);
  if (!frame.contentDocument) throw new Error("the frame has no document");
  return frame.contentDocument;
}

describe("size", () => {
  // A machine with two cores takes 5 and 120 ms for the glance; for reading, which is capped, 150 to 400 ms.
  test.each([
    [100_000, { glanceMs: 100, readMs: 1_000 }],
    [1_000_000, { glanceMs: 500, readMs: 1_000 }],
  ])(
    "%d nodes: the cap says so, and the time is bounded",
    async (nodes, { glanceMs, readMs }) => {
      const page = await openHtml(`<main>${articleHtml("harbour")}</main>`);
      const list = page.body.appendChild(page.createElement("ul"));
      // Each in a box that is laid out by itself: the page's own layout is not ours to measure.
      list.style.cssText = "content-visibility: hidden";
      const item = page.createElement("li");
      item.innerHTML = "<span><a href='#'>One</a></span> <b>two</b> three";
      for (let seen = 0; seen < nodes; seen += 8) list.append(item.cloneNode(true));
      page.body.getBoundingClientRect();
      const [first, glanced] = time(() => glance(page, ADDRESS));
      expect(first.article).toBe(true);
      const [read, took] = time(() => readPage(page, ADDRESS, TODAY));
      expect(read.page.truncated).toBe(true);
      expect(read.extraction.text).toContain("Macron opened the harbour");
      expect(glanced).toBeLessThan(glanceMs);
      expect(took).toBeLessThan(readMs);
    },
    60_000,
  );

  test("10,000 levels of nesting around an article", async () => {
    const page = await openHtml("<body></body>");
    // Not painted: browsers themselves give up on laying out such a depth.
    page.body.style.display = "none";
    let at: Element = page.body;
    for (let depth = 0; depth < 10_000; depth++) at = at.appendChild(page.createElement("div"));
    at.innerHTML = articleHtml("harbour");
    const [read, took] = time(() => readPage(page, ADDRESS, TODAY));
    expect(read.page.article).toBe(true);
    expect(read.extraction.text).toContain("Macron opened the harbour");
    expect(took).toBeLessThan(500);
  });
});

const ld = (json: string): string => `<script type="application/ld+json">${json}</script><p>x</p>`;
const NEWS = `"@type":"NewsArticle","datePublished":"2025-09-01"`;

test.each<[name: string, json: string, published: string | null]>([
  ["10 MB", `{${NEWS},"x":"${"y".repeat(10_000_000)}"}`, null],
  ["100,000 open brackets", "[".repeat(100_000), null],
  ["100,000 levels", "[".repeat(100_000) + "]".repeat(100_000), null],
  ["100,000 levels of graphs", '{"@graph":'.repeat(40_000) + "1" + "}".repeat(40_000), null],
  [
    "a graph of itself, by name",
    `{"@id":"#a","@graph":[{"@id":"#a","mainEntity":{"@id":"#a"}},{${NEWS}}]}`,
    "2025-09-01",
  ],
  ["an object for a date", `{"@type":"NewsArticle","datePublished":{"@value":"2025-09-01"}}`, null],
  ["prototype keys", `{"__proto__":{${NEWS}},"constructor":{"prototype":{${NEWS}}}}`, null],
  ["100,000 articles", `[${`{${NEWS}},`.repeat(9_000)}{}]`, "2025-09-01"],
])("JSON-LD: %s", async (_name, json, published) => {
  const page = await openHtml(ld(json));
  const [facts, took] = time(() => readFacts(page, ADDRESS, TODAY, { nearHeadline: [] }));
  expect(facts.published).toBe(published);
  expect(took).toBeLessThan(250);
  expect(({} as Record<string, unknown>)["@type"]).toBeUndefined();
});

describe("kinds of documents", () => {
  test("XHTML is read", async () => {
    const source = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Sample</title></head><body>${articleHtml("harbour")}</body></html>`;
    const page = await openFile(source, "application/xhtml+xml");
    expect(page.contentType).toBe("application/xhtml+xml");
    expect(glance(page, ADDRESS).article).toBe(true);
    const { page: facts, extraction } = readPage(page, ADDRESS, TODAY);
    expect(facts).toMatchObject({ article: true, language: "en", published: "2025-09-18" });
    expect(extraction.text).toContain("Macron opened the harbour");
  });

  test("a page in quirks mode is read", async () => {
    const page = await openFile(`<html lang=en><body>${articleHtml("harbour")}`, "text/html");
    expect(page.compatMode).toBe("BackCompat");
    expect(glance(page, ADDRESS).article).toBe(true);
    expect(readPage(page, ADDRESS, TODAY).page).toMatchObject({ article: true, published: "2025-09-18" });
  });

  test.each<[string, string, BlobPart, string]>([
    ["a lone picture", "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>', "type:image/svg+xml"],
    ["a lone bitmap", "image/gif", Uint8Array.fromBase64("R0lGODlhAQABAAAAACw="), "type:image/gif"],
    ["a page of one picture", "text/html", "<img alt=''>", "viewer:img"],
    ["a text file", "text/plain", `${"Macron said so. ".repeat(99)}\n`.repeat(9), "type:text/plain"],
    ["a frameset", "text/html", "<frameset><frame></frameset>", "frameset"],
    ["nothing at all", "text/html", "", "paragraphs:0"],
  ])("%s is dismissed, by name, and does no harm to a full look", async (_name, type, content, reason) => {
    const page = await openFile(content, type);
    expect(glance(page, ADDRESS)).toEqual({ article: false, reasons: [reason] });
    expect(readPage(page, ADDRESS, TODAY).page.article).toBe(false);
  });
});

describe("a page that takes itself apart under a session", () => {
  let live: Live;
  const root = document.documentElement;
  beforeEach(async () => {
    history.replaceState(null, "", "/news/sample-story-of-the-day");
    live = await liveArticle("harbour", stop.signal);
  });

  test("the article goes: so do its marks, and the state says that there is none", async () => {
    live.main.remove();
    expect(markedWords()).toEqual([]);
    await vi.waitFor(() => expect(live.session.state().kind).toBe("not-article"));
    expect(CSS.highlights.size).toBe(0);
    expect(live.session.openNext()).toBe(false);
  });

  test.each(["body", "root"])("its %s goes and comes back", async (what) => {
    const { body } = document;
    if (what === "body") body.remove();
    else root.remove();
    await vi.waitFor(() => expect(live.session.state().kind).toBe("not-article"), { timeout: 2_000 });
    expect(markedWords()).toEqual([]);
    if (what === "body") root.append(body);
    else document.append(root);
    await vi.waitFor(() => expect(live.session.state().kind).toBe("read"), { timeout: 3_000 });
    expect(markedWords()).toHaveLength(5);
  });

  test("a session begins on a document without a root", async () => {
    stop.abort();
    stop = new AbortController();
    root.remove();
    try {
      live = startLive(stop.signal);
      expect(live.session.state().kind).toBe("not-article");
    } finally {
      document.append(root);
    }
    await vi.waitFor(() => expect(live.session.state().kind).toBe("read"), { timeout: 3_000 });
  });
});
