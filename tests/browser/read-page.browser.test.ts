import { expect, test, vi } from "vitest";
import type { Day } from "../../engine/types.ts";
import { readFacts } from "../../page/article-facts.ts";
import { collectBlocks } from "../../page/blocks.ts";
import { extract } from "../../page/extract.ts";
import { readPage } from "../../page/read-page.ts";
import { expectedOf, fixtureNames, openFixture, openHtml, TODAY } from "./pages.ts";

test("there are fixtures", () => {
  expect(fixtureNames.length).toBeGreaterThanOrEqual(9);
});

test.each(fixtureNames)("reads %s as reviewed", async (name) => {
  const expected = expectedOf(name);
  const page = await openFixture(name);
  if (name === "client-rendered") {
    await vi.waitUntil(() => page.querySelector("article"));
  }
  const read = readPage(page, expected.url, TODAY);
  const { article, title, published, publishedFrom, language } = read.page;
  expect({ article, title, published, publishedFrom, language }).toEqual({
    article: expected.article,
    title: expected.title,
    published: expected.published,
    publishedFrom: expected.publishedFrom,
    language: expected.language,
  });
  if (expected.text) {
    expect(read.extraction.text.split("\n")).toEqual([...expected.text, ""]);
  }
});

test("names outside the article are not in its text", async () => {
  const { text } = extract(await openFixture("article"));
  for (const name of ["Modi", "Merkel", "Xi"]) expect(text).not.toContain(name);
});

test("reading leaves the page as it is", async () => {
  const page = await openFixture("article");
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const before = page.documentElement.outerHTML;
  readPage(page, "https://sample.test/a", TODAY);
  records.push(...observer.takeRecords());
  expect(page.documentElement.outerHTML).toBe(before);
  expect(records).toEqual([]);
});

const NO_LINES = { nearHeadline: [] };

const LONG =
  "Emmanuel Macron said that this sentence is long enough to be taken for prose by any measure that we use here.";

test.each<[name: string, html: string, expected: string]>([
  ["no text at all", "<body></body>", ""],
  ["a frameset", "<frameset><frame></frameset>", ""],
  [
    "editable regions",
    `<p>${LONG}</p><div contenteditable><p>${LONG} Typed.</p></div><p>${LONG} Again.</p>`,
    `${LONG}\n${LONG} Again.\n`,
  ],
  [
    "forms, code and hidden text",
    `<p>${LONG}</p><form><p>${LONG}</p><input></form><pre>${LONG}</pre><p hidden>${LONG}</p><p style="display:none">${LONG}</p><p style="position:absolute;left:-9999px;width:99px">${LONG}</p><p>${LONG} Again.</p>`,
    `${LONG}\n${LONG} Again.\n`,
  ],
  ["a line that is said twice", `<p>${LONG}</p><blockquote>${LONG}</blockquote>`, `${LONG}\n`],
  [
    "a closed fold",
    `<p>${LONG}</p><details><summary>More</summary><p>${LONG} Folded.</p></details>`,
    `${LONG}\n${LONG} Folded.\n`,
  ],
  [
    "a card whose heading leads elsewhere",
    `<article><p>${LONG}</p><p>${LONG} On.</p><p>${LONG} And on.</p><div><h3><a href="/x">Another article</a></h3><p>${LONG} Else.</p></div></article>`,
    `${LONG}\n${LONG} On.\n${LONG} And on.\n`,
  ],
  [
    "a part that React streams in late",
    `<body><div><p>Wait.</p></div><div hidden id="S:1f"><p>${LONG}</p><p>${LONG} On.</p></div></body>`,
    `${LONG}\n${LONG} On.\n`,
  ],
  [
    "two line breaks part paragraphs, one does not",
    `<div>${LONG}<br>${LONG}<br> <br>${LONG}</div>`,
    `${LONG} ${LONG}\n${LONG}\n`,
  ],
])("takes from %s what it should", async (_name, html, expected) => {
  expect(extract(await openHtml(html)).text).toBe(expected);
});

test("an XML document gives empty text and no error", () => {
  const xml = new DOMParser().parseFromString("<a><b>c</b></a>", "text/xml");
  expect(readPage(xml, "https://sample.test/a.xml", TODAY).page.article).toBe(false);
  expect(extract(xml).text).toBe("");
});

test("100,000 nodes are read in bounded time, and the cap says so", async () => {
  const page = await openHtml("<article></article>");
  const article = page.querySelector("article");
  for (let index = 0; index < 50_000; index++) {
    const paragraph = page.createElement("p");
    paragraph.append(LONG);
    article?.append(paragraph);
  }
  // The page's own layout is not ours to measure.
  page.body.getBoundingClientRect();
  const start = performance.now();
  const read = readPage(page, "https://sample.test/long-sample-story-here", TODAY);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(read.page.truncated).toBe(true);
  expect(read.extraction.text.startsWith("Emmanuel")).toBe(true);
});

test("nested boxes named like furniture are read in linear time", () => {
  const time = (depth: number): number => {
    const root = document.createElement("div");
    let at = root;
    for (let level = 0; level < depth; level++) {
      const next = document.createElement("div");
      next.className = "share";
      at.append(next);
      at = next;
    }
    const start = performance.now();
    collectBlocks(root);
    return performance.now() - start;
  };
  const best = (depth: number): number => Math.min(...Array.from({ length: 5 }, () => time(depth)));
  best(1_000);
  // Four times the depth: 4 where it is linear, 16 where each box is searched.
  expect(best(8_000) / best(2_000)).toBeLessThan(8);
});

test("what holds the headline is no furniture, whatever its name; its neighbour is", async () => {
  const page = await openHtml(
    `<div class="share"><div class="share"><h1>A headline</h1></div><div class="share"><p>x</p></div></div>`,
  );
  const shares = collectBlocks(page.body).boxes.filter(({ name }) => name === "div");
  expect(shares.map(({ furniture }) => furniture)).toEqual(["none", "none", "sure"]);
});

test("10,000 levels of nesting do not overflow", async () => {
  const page = await openHtml("<body></body>");
  // Not painted: browsers themselves give up on laying out such a depth.
  page.body.style.display = "none";
  let at: Element = page.body;
  for (let depth = 0; depth < 10_000; depth++) {
    const next = page.createElement("div");
    at.append(next);
    at = next;
  }
  at.append(LONG);
  expect(extract(page).text).toBe(`${LONG}\n`);
});

test("an article removed while the page lives leaves a map that knows", async () => {
  const page = await openFixture("article");
  const { map } = extract(page);
  expect(map.isIntact()).toBe(true);
  page.querySelector("article")?.remove();
  expect(map.isIntact()).toBe(false);
  expect(map.rangesOf(0, 5)).toHaveLength(1);
});

const ld = (json: string): string =>
  `<html lang=en><script type="application/ld+json">${json}</script><body><p>x</p>`;

test.each<[name: string, html: string, published: string | null, from: string | null]>([
  ["broken JSON-LD", ld('{"@type":"NewsArticle",'), null, null],
  [
    "JSON-LD of 10 MB",
    ld(`{"@type":"NewsArticle","datePublished":"2025-09-01","x":"${"y".repeat(10_000_000)}"}`),
    null,
    null,
  ],
  [
    "prototype keys",
    ld('{"__proto__":{"@type":"NewsArticle","datePublished":"2025-09-01"},"constructor":1}'),
    null,
    null,
  ],
  [
    "arrays of types",
    ld('[[{"@type":["Thing","http://schema.org/NewsArticle"],"datePublished":"2025-09-01T23:59:00-05:00"}]]'),
    "2025-09-01",
    "json-ld",
  ],
  ["a future day", ld('{"@type":"NewsArticle","datePublished":"2031-01-01"}'), null, null],
  ["no such day", ld('{"@type":"NewsArticle","datePublished":"2025-02-30"}'), null, null],
  [
    "garbage, then meta",
    `<meta property="article:published_time" content="2025-09-03">${ld('{"@type":"NewsArticle","datePublished":"soon"}')}`,
    "2025-09-03",
    "meta",
  ],
  [
    "before 1900, then time",
    `<meta name=date content="1066-10-14"><body><time datetime="2025-09-04T10:00">x</time>`,
    "2025-09-04",
    "time",
  ],
  [
    "microdata",
    `<body><span itemprop="datePublished" content="2025-09-05">x</span>`,
    "2025-09-05",
    "microdata",
  ],
  ["the address alone", "<body>x", "2025-09-06", "url"],
])("dateline of %s", async (_name, html, published, from) => {
  const url = from === "url" ? "https://sample.test/2025/09/06/x" : "https://sample.test/x";
  const facts = readFacts(await openHtml(html), url, TODAY, NO_LINES);
  expect([facts.published, facts.publishedFrom]).toEqual([published, from]);
  expect(({} as Record<string, unknown>)["@type"]).toBeUndefined();
});

test("tomorrow is a day in the east, the day after is none", async () => {
  const page = await openHtml('<meta name="date" content="2025-09-11"><body>x');
  const read = (today: string): string | null =>
    readFacts(page, "https://sample.test/x", today as Day, NO_LINES).published;
  expect(read("2025-09-10")).toBe("2025-09-11");
  expect(read("2025-09-09")).toBeNull();
});
