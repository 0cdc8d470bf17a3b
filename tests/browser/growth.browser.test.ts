/** Pages whose article changes while it is read, at one address: every mark is right at every moment. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { articleHtml, clearPage, liveArticle, markedWords, timeToRead, wait, type Live } from "./live.ts";

const home = location.href;
let stop: AbortController;
let live: Live;
beforeEach(async () => {
  stop = new AbortController();
  history.replaceState(null, "", "/news/sample-story-of-the-day");
  live = await liveArticle("harbour", stop.signal);
});
afterEach(() => {
  stop.abort();
  clearPage(home);
});

const MORE =
  "Macron added that the harbour would be one of four, in a sentence that is long enough to be taken for prose.";
const FIRST = 5;

function paragraph(text: string): HTMLParagraphElement {
  return Object.assign(document.createElement("p"), { textContent: text });
}
function article(): HTMLElement {
  return live.main.querySelector("article") ?? live.main;
}
const right = (count: number): string[] => Array(count).fill("Macron");

/** Calls `during` at every frame until the marks are as many as wanted. */
async function untilMarked(count: number, during: () => void): Promise<void> {
  await vi.waitFor(
    () => {
      during();
      expect(markedWords()).toEqual(right(count));
    },
    { timeout: 4_000, interval: 16 },
  );
}

const onlyMacrons = (): void => expect(new Set(markedWords()).isSubsetOf(new Set(["Macron"]))).toBe(true);

test("a live blog that prepends: the marks there stay, the new entry gets its own", async () => {
  const [first] = article().querySelectorAll("p");
  for (let entry = 1; entry <= 3; entry++) {
    first?.before(paragraph(`${MORE} Entry ${entry}.`));
    await untilMarked(FIRST + entry, () => expect(markedWords().length).toBeGreaterThanOrEqual(FIRST));
  }
  expect(live.asked).toHaveLength(4);
  expect(live.closed()).toBe(1);
});

test("text that comes as the reader scrolls", async () => {
  const sentinel = article().appendChild(document.createElement("div"));
  article().style.paddingTop = "3000px";
  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting === true) sentinel.before(paragraph(MORE));
  });
  observer.observe(sentinel);
  await wait(100);
  sentinel.scrollIntoView({ behavior: "instant" });
  await untilMarked(FIRST + 1, onlyMacrons);
  observer.disconnect();
  expect(live.asked).toHaveLength(2);
});

test("infinite scroll: a second article that is appended is read, and the first keeps its marks all the while", async () => {
  const second = document.createElement("div");
  second.innerHTML = articleHtml("railway");
  live.main.append(...second.childNodes);
  await untilMarked(2 * FIRST, () => expect(markedWords().length).toBeGreaterThanOrEqual(FIRST));
  expect(live.asked).toHaveLength(2);
});

const unfoldBy: Readonly<Record<string, (folded: HTMLElement) => void>> = {
  hidden: (folded) => (folded.hidden = false),
  "a class": (folded) => folded.classList.remove("folded"),
  "a style": (folded) => folded.style.removeProperty("display"),
};

test.each(Object.keys(unfoldBy))("text that a click unfolds by %s alone", async (way) => {
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = ".folded { display: none }";
  const folded = article().appendChild(document.createElement("div"));
  folded.append(paragraph(MORE), paragraph(`${MORE} He said no more.`));
  if (way === "hidden") folded.hidden = true;
  if (way === "a class") folded.className = "folded";
  if (way === "a style") folded.style.display = "none";
  const button = live.main.appendChild(document.createElement("button"));
  button.addEventListener("click", () => unfoldBy[way]?.(folded));
  await wait(800);
  expect(markedWords()).toHaveLength(FIRST);
  button.click();
  await untilMarked(FIRST + 2, onlyMacrons);
  style.remove();
});

test("<details> that opens without a click", async () => {
  const details = article().appendChild(document.createElement("details"));
  details.append(
    Object.assign(document.createElement("summary"), { textContent: "Read on" }),
    paragraph(MORE),
  );
  await wait(800);
  const before = markedWords().length;
  const look = live.asked.length;
  details.open = true;
  await wait(800);
  expect(markedWords().length).toBeGreaterThanOrEqual(before);
  expect(live.asked.at(-1)?.text).toContain("one of four");
  expect(live.asked.length).toBeGreaterThanOrEqual(look);
  await untilMarked(FIRST + 1, onlyMacrons);
});

test("hydration that replaces every node by the same words: marks move over, nobody is asked again", async () => {
  article().replaceWith(article().cloneNode(true));
  expect(markedWords()).toEqual([]);
  await untilMarked(FIRST, onlyMacrons);
  expect(live.asked).toHaveLength(1);
  expect(live.closed()).toBe(1);
});

test("words changed in place and back again between two looks: the mark returns", async () => {
  const text = article().querySelector("p")?.firstChild as Text;
  const before = text.data;
  text.data = `Well, ${before}`;
  await wait(0);
  expect(markedWords()).toEqual(right(FIRST - 1));
  text.data = before;
  await untilMarked(FIRST, onlyMacrons);
  expect(live.asked).toHaveLength(1);
});

test("a clock inside the article costs no mark", async () => {
  const clock = paragraph("Updated 1 second ago, says this clock that stands in the article of the sample.");
  article().append(clock);
  await untilMarked(FIRST, onlyMacrons);
  for (let second = 2; second < 40; second++) {
    (clock.firstChild as Text).data = clock.textContent.replace(/\d+ seconds?/u, `${second} seconds`);
    await wait(50);
    expect(markedWords()).toEqual(right(FIRST));
  }
});

test("the browser's translation: the words are read again in their new language, and back", async () => {
  const before = article().innerHTML;
  const walker = document.createTreeWalker(article(), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  document.documentElement.lang = "de";
  document.documentElement.classList.add("translated-ltr");
  // As Chromium does it: two <font> around each piece, in which the words are others.
  for (const text of texts) {
    const outer = document.createElement("font");
    outer.setAttribute("style", "vertical-align: inherit");
    const inner = outer.cloneNode() as HTMLElement;
    inner.textContent = text.data.replace("harbour", "Hafen");
    outer.append(inner);
    text.replaceWith(outer);
  }
  await wait(0);
  onlyMacrons();
  expect(await timeToRead(live, "Hafen")).toBeLessThan(1_000);
  expect(live.asked.at(-1)?.language).toBe("de");
  expect(markedWords()).toEqual(right(FIRST));
  document.documentElement.classList.remove("translated-ltr");
  document.documentElement.lang = "en";
  article().innerHTML = before;
  expect(await timeToRead(live, "harbour")).toBeLessThan(1_000);
  expect(live.asked.at(-1)?.language).toBe("en");
});

test("nothing of ours is printed", () => {
  dispatchEvent(new Event("beforeprint"));
  expect(markedWords()).toEqual([]);
  dispatchEvent(new Event("afterprint"));
  expect(markedWords()).toEqual(right(FIRST));
  expect(live.asked).toHaveLength(1);
});

test("a page out of the back/forward cache has its marks, and is followed on", async () => {
  dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  expect(markedWords()).toEqual(right(FIRST));
  article().append(paragraph(MORE));
  await untilMarked(FIRST + 1, onlyMacrons);
});
