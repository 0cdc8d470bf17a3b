import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followPage } from "../../page/follow-page.ts";
import { goTo } from "../../page/go-to.ts";
import { extract } from "../../page/extract.ts";
import { paint } from "../../page/paint.ts";
import type { Mark, Painting } from "../../page/paint.ts";
import { followPointer } from "../../page/pointer.ts";
import { openHtml } from "./pages.ts";

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

test("late content is told once, after it has settled", async () => {
  const changes: string[] = [];
  followPage(document, (change) => changes.push(change), stop.signal);
  for (let index = 0; index < 5; index++) document.body.append(document.createElement("p"));
  await wait(50);
  document.body.append(document.createElement("p"));
  expect(changes).toEqual(["navigated"]);
  await vi.waitFor(() => {
    expect(changes).toEqual(["navigated", "grown"]);
  });
});

test("our own element, scripts and pictures are no change; nothing is after the end", async () => {
  const changes: string[] = [];
  followPage(document, (change) => changes.push(change), stop.signal);
  for (const name of ["backgrounder-card", "script", "img"])
    document.body.append(document.createElement(name));
  await wait(600);
  expect(changes).toEqual(["navigated"]);
  document.body.append(document.createElement("p"));
  await wait(10);
  stop.abort();
  await wait(600);
  expect(changes).toEqual(["navigated"]);
});

test.each([
  ["JSON-LD", "script", { type: "application/LD+json", text: "{}" }],
  ["a meta", "meta", { name: "date", content: "2025-03-04" }],
])("%s that comes late is a change", async (_name, element, properties) => {
  const changes: string[] = [];
  followPage(document, (change) => changes.push(change), stop.signal);
  document.body.append(Object.assign(document.createElement(element), properties));
  await vi.waitFor(() => {
    expect(changes).toEqual(["navigated", "grown"]);
  });
});

test("a page that never settles is looked at, but not more than 20 times a minute", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  try {
    const changes: string[] = [];
    followPage(document, (change) => changes.push(change), stop.signal);
    for (let index = 0; index < 300; index++) {
      document.body.append(document.createElement("p"));
      await Promise.resolve();
      vi.advanceTimersByTime(195);
    }
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.length).toBeLessThanOrEqual(21);
  } finally {
    vi.useRealTimers();
  }
});

test("client-side navigation is told after the commit, a fragment is not", async () => {
  const page = await openHtml("<p>x</p>");
  const view = page.defaultView;
  if (!view) throw new Error("no window");
  // A srcdoc frame cannot push addresses of its own: the test's own window can.
  const before = location.href;
  const seen: string[] = [];
  followPage(
    document,
    (change) => seen.push(`${change} ${new URL(location.href).searchParams.get("at") ?? ""}`),
    stop.signal,
  );
  const next = new URL(before);
  next.searchParams.set("at", "second");
  history.pushState(null, "", next);
  await vi.waitFor(() => {
    expect(seen).toEqual(["navigated ", "navigated second"]);
  });
  history.replaceState(null, "", `${next.href}#part`);
  await wait(50);
  expect(seen).toHaveLength(2);
  history.replaceState(null, "", before);
});

const SENTENCE =
  "Emmanuel Macron said that this sample sentence was quite long enough for the measure of prose.";

function paintPage(html: string): { painting: Painting; mark: Mark; at: DOMRect } {
  document.body.innerHTML = html;
  const { text, map } = extract(document);
  const start = text.indexOf("Macron");
  const mark: Mark = { start, end: start + 6, kind: "leader", key: 7 };
  const painting = paint(map, [mark], { leaders: "both", claims: "none", backdrop: "light" });
  stop.signal.addEventListener("abort", () => {
    painting.clear();
  });
  const [part] = map.rangesOf(mark.start, mark.end);
  const range = document.createRange();
  if (part) {
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
  }
  return { painting, mark, at: range.getBoundingClientRect() };
}

function point(type: string, rect: DOMRect, target: Element = document.body): void {
  const Kind = type === "click" ? MouseEvent : PointerEvent;
  target.dispatchEvent(
    new Kind(type, {
      clientX: rect.x + rect.width / 2,
      clientY: rect.y + rect.height / 2,
      bubbles: true,
      cancelable: true,
    }),
  );
}

test("resting on a mark opens, crossing it does not", async () => {
  const { painting, mark, at } = paintPage(`<p>${SENTENCE}</p><p>${SENTENCE}</p>`);
  const rested: Mark[] = [];
  followPointer(
    document,
    () => painting,
    (hit) => rested.push(hit),
    "hover",
    stop.signal,
  );
  point("pointermove", at);
  await wait(60);
  point("pointermove", new DOMRect(0, 600, 1, 1));
  await wait(250);
  expect(rested).toEqual([]);
  point("pointermove", at);
  await vi.waitFor(() => {
    expect(rested).toEqual([mark]);
  });
});

test("a click opens at once, but in a link it belongs to the link", () => {
  const { painting, mark, at } = paintPage(`<p>${SENTENCE}</p><p>${SENTENCE}</p>`);
  const rested: Mark[] = [];
  followPointer(
    document,
    () => painting,
    (hit) => rested.push(hit),
    "click",
    stop.signal,
  );
  const link = document.createElement("a");
  link.href = "#there";
  document.body.append(link);
  point("click", at, link);
  expect(rested).toEqual([]);
  point("click", at);
  expect(rested).toEqual([mark]);
  point("pointermove", at);
  stop.abort();
  point("click", at);
  expect(rested).toHaveLength(1);
});

test("a selection is left alone", () => {
  const { painting, at } = paintPage(`<p>${SENTENCE}</p><p>${SENTENCE}</p>`);
  const rested: Mark[] = [];
  followPointer(
    document,
    () => painting,
    (hit) => rested.push(hit),
    "click",
    stop.signal,
  );
  getSelection()?.selectAllChildren(document.body);
  point("click", at);
  expect(rested).toEqual([]);
  getSelection()?.removeAllRanges();
});

test("goes to a place far down and flashes it", async () => {
  document.body.innerHTML = `<p>${SENTENCE}</p><p>${SENTENCE}</p><div style="height:4000px"></div><p>${SENTENCE} The end.</p>`;
  const { text, map } = extract(document);
  const painting = paint(map, [], { leaders: "both", claims: "both", backdrop: "light" });
  const start = text.indexOf("The end.");
  expect(goTo(map, painting, start, start + 8)).toBe(true);
  expect(CSS.highlights.has("backgrounder-flash")).toBe(true);
  await vi.waitFor(() => {
    expect(scrollY).toBeGreaterThan(3_000);
  });
  painting.clear();
  document.body.replaceChildren();
  expect(goTo(map, painting, start, start + 8)).toBe(false);
});
