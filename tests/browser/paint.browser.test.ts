import { afterEach, beforeEach, expect, test } from "vitest";
import "../../page/highlights.css";
import { backdropOf } from "../../page/backdrop.ts";
import { extract } from "../../page/extract.ts";
import type { Extraction } from "../../page/extract.ts";
import { createHitTest, liveRange } from "../../page/hit-test.ts";
import { highlightName, paint } from "../../page/paint.ts";
import type { Look, Mark, MarkKind, Painting } from "../../page/paint.ts";
import { openFixture, openHtml } from "./pages.ts";

const LOOK: Look = { leaders: "underline", claims: "tint", backdrop: "light" };

const ARTICLE = `
  <h1>Leaders meet in a sample town for talks</h1>
  <p>Emmanuel <b>Macron</b> said that the talks in this sample had been long, and that they would go on for a while.</p>
  <p>Nobody else spoke on the record, which is why this second paragraph of the sample names nobody at all.</p>
  <p>Mark Rutte warned that the third paragraph was the last one, and he was right about that in the end.</p>`;

let extraction: Extraction;
let painting: Painting | null = null;

beforeEach(() => {
  document.body.innerHTML = `<article>${ARTICLE}</article>`;
  extraction = extract(document);
});
afterEach(() => {
  painting?.clear();
  painting = null;
});

function markOf(words: string, kind: MarkKind, key: number): Mark {
  const start = extraction.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, kind, key };
}

function wordsUnder(name: string): string {
  const highlight = CSS.highlights.get(name);
  return [...(highlight ?? [])].map((range) => liveRange(range).toString()).join("");
}

function centre(mark: Mark): [x: number, y: number] {
  const parts = extraction.map.rangesOf(mark.start, mark.end);
  const rect = parts[0] && liveRange(parts[0]).getBoundingClientRect();
  if (!rect) throw new Error("the mark has no box");
  return [rect.x + rect.width / 2, rect.y + rect.height / 2];
}

test("registers the words under the name of their kind, look and backdrop", () => {
  const marks = [
    markOf("Emmanuel Macron", "leader", 1),
    markOf("Rutte", "ambiguous", 2),
    markOf("the talks in this sample had been long", "claim", 3),
  ];
  painting = paint(extraction.map, marks, LOOK);
  expect(painting.supported).toBe(true);
  expect(wordsUnder("backgrounder-leader-underline")).toBe("Emmanuel Macron");
  expect(wordsUnder("backgrounder-ambiguous-underline")).toBe("Rutte");
  expect(wordsUnder("backgrounder-claim-tint")).toBe("the talks in this sample had been long");
  painting.clear();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

test.each<[look: Look, names: string[]]>([
  [{ leaders: "none", claims: "none", backdrop: "light" }, []],
  [{ leaders: "both", claims: "none", backdrop: "dark" }, ["backgrounder-leader-both-dark"]],
  [{ leaders: "none", claims: "underline", backdrop: "dark" }, ["backgrounder-claim-underline-dark"]],
])("paints %j", (look, names) => {
  const marks = [markOf("Macron", "leader", 1), markOf("the talks", "claim", 2)];
  painting = paint(extraction.map, marks, look);
  expect([...CSS.highlights.keys()]).toEqual(names);
});

test("every name has a rule", () => {
  const css = [...document.styleSheets]
    .flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText))
    .join("");
  for (const kind of ["leader", "claim", "ambiguous"] as const)
    for (const look of ["underline", "tint", "both"] as const)
      for (const backdrop of ["light", "dark"] as const)
        expect(css).toContain(`::highlight(${highlightName(kind, look, backdrop)})`);
});

test("finds the mark under the pointer, and nothing beside it", () => {
  const leader = markOf("Emmanuel Macron", "leader", 1);
  const claim = markOf("Macron said that the talks in this sample had been long", "claim", 2);
  painting = paint(extraction.map, [leader, claim], LOOK);
  const [x, y] = centre(leader);
  const hit = painting.markAt(x, y);
  expect(hit?.mark).toBe(leader);
  expect(hit && x > hit.rect.left && x < hit.rect.right).toBe(true);
  const inner = markOf("Macron", "leader", 9);
  expect(painting.markAt(...centre(inner))?.mark).toBe(leader);
  expect(painting.markAt(...centre(markOf("been", "claim", 9)))?.mark).toBe(claim);
  expect(painting.markAt(...centre(markOf("Nobody", "leader", 9)))).toBeNull();
  expect(painting.markAt(x, y - 200)).toBeNull();
  painting.clear();
  expect(painting.markAt(x, y)).toBeNull();
});

test("finds it by the caret where the registry cannot be asked", () => {
  const leader = markOf("Emmanuel Macron", "leader", 1);
  const claim = markOf("Macron said that the talks in this sample had been long", "claim", 2);
  const markOfRange = new Map<AbstractRange, Mark>(
    [leader, claim].flatMap((mark) =>
      extraction.map.rangesOf(mark.start, mark.end).map((range) => [range, mark] as const),
    ),
  );
  const registry = new Map() as unknown as HighlightRegistry;
  const markAt = createHitTest(registry, extraction.map, [claim, leader], markOfRange);
  expect(markAt(...centre(leader))?.mark).toBe(leader);
  expect(markAt(...centre(markOf("Macron", "leader", 9)))?.mark).toBe(leader);
  expect(markAt(...centre(markOf("been", "claim", 9)))?.mark).toBe(claim);
  expect(markAt(...centre(markOf("Nobody", "leader", 9)))).toBeNull();
  const [, y] = centre(leader);
  expect(markAt(document.documentElement.clientWidth - 2, y)).toBeNull();
});

test("the page's tree is byte-identical while painted and after", () => {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = document.documentElement.outerHTML;
  painting = paint(extraction.map, [markOf("Macron", "leader", 1)], LOOK);
  painting.flash(0, 20);
  expect(document.documentElement.outerHTML).toBe(before);
  painting.clear();
  records.push(...observer.takeRecords());
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("a flash marks a place and clears with the painting", () => {
  painting = paint(extraction.map, [], LOOK);
  painting.flash(0, 7);
  expect(wordsUnder("backgrounder-flash")).toBe("Leaders");
  painting.clear();
  expect(CSS.highlights.has("backgrounder-flash")).toBe(false);
});

test("the article may go while it is painted", () => {
  painting = paint(extraction.map, [markOf("Macron", "leader", 1)], LOOK);
  document.body.replaceChildren();
  expect(painting.markAt(20, 20)).toBeNull();
});

test("without CSS highlights nothing is painted, and it says so", () => {
  const own = Object.getOwnPropertyDescriptor(CSS, "highlights");
  Object.defineProperty(CSS, "highlights", { value: undefined, configurable: true });
  try {
    const none = paint(extraction.map, [markOf("Macron", "leader", 1)], LOOK);
    expect(none.supported).toBe(false);
    expect(none.markAt(20, 20)).toBeNull();
    none.clear();
  } finally {
    if (own) Object.defineProperty(CSS, "highlights", own);
    else delete (CSS as { highlights?: unknown }).highlights;
  }
});

test.each<[html: string, backdrop: string]>([
  ["<body><p>x</p>", "light"],
  ['<body style="background:#121212"><p>x</p>', "dark"],
  ['<body style="background:#121212"><p style="background:rgb(255 255 255 / 90%)">x</p>', "light"],
  ['<body style="background:#fff"><p style="background:rgb(0 0 0 / 10%)">x</p>', "light"],
  ['<body style="background:oklch(20% 0 0)"><p>x</p>', "dark"],
  ['<body style="background:lab(95% 0 0)"><p>x</p>', "light"],
  ['<body style="background:color(srgb 0.1 0.1 0.1)"><p>x</p>', "dark"],
  ["<html style='color-scheme:dark'><body><p>x</p>", "dark"],
])("backdrop of %s is %s", async (html, backdrop) => {
  const page = await openHtml(html);
  expect(backdropOf(page.querySelector("p") ?? page.body)).toBe(backdrop);
});

test("the dark fixture is dark", async () => {
  const page = await openFixture("dark");
  const { root } = extract(page);
  expect(root && backdropOf(root)).toBe("dark");
});
