/** Client-side navigation, the ways that sites do it: the new article is read within a second, no old mark stays. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { articleHtml, clearPage, liveArticle, markedWords, timeToRead, wait, type Live } from "./live.ts";

/** From the moment in which the article stands in the tree. */
const SOON_MS = 1_000;
const home = location.href;
let stop: AbortController;
let live: Live;
beforeEach(async () => {
  stop = new AbortController();
  history.replaceState(null, "", "/news/first-sample-story-of-the-day");
  live = await liveArticle("harbour", stop.signal);
});
afterEach(() => {
  stop.abort();
  clearPage(home);
});

const show = (html: string): void => {
  live.main.innerHTML = html;
};

/** Brings the next article, and is done when it stands in the tree. */
const WAYS: Readonly<Record<string, () => void | Promise<void>>> = {
  "pushState, then a late render": async () => {
    history.pushState(null, "", "/news/second-sample-story-of-the-day");
    await wait(300);
    show("<p>Loading…</p>");
    await wait(300);
    show(articleHtml("railway"));
  },
  "a render, then pushState": () => {
    show(articleHtml("railway"));
    history.pushState(null, "", "/news/second-sample-story-of-the-day");
  },
  "the Navigation API": async () => {
    const render = async (): Promise<void> => {
      await wait(100);
      show(articleHtml("railway"));
    };
    const intercept = (event: NavigateEvent): void => event.intercept({ handler: render });
    navigation.addEventListener("navigate", intercept, { once: true });
    await navigation.navigate("/news/second-sample-story-of-the-day").finished;
  },
  "a hash router": async () => {
    location.hash = "#/second-sample-story-of-the-day";
    await wait(200);
    show(articleHtml("railway"));
  },
  "a replaced main at the same address": () => {
    const next = document.createElement("main");
    next.innerHTML = articleHtml("railway");
    live.main.replaceWith(next);
  },
  "words changed in the nodes that were there": () => {
    const walker = document.createTreeWalker(live.main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      text.data = text.data.replace("Emmanuel", "President Emmanuel").replace("harbour", "railway");
    }
  },
};

test.each(Object.entries(WAYS))("%s", async (_name, goOn) => {
  expect(markedWords()).toHaveLength(5);
  await goOn();
  // A task later, before anything is read again: no mark is on other words.
  await wait(0);
  expect(new Set(markedWords()).isSubsetOf(new Set(["Macron"]))).toBe(true);
  expect(await timeToRead(live, "railway")).toBeLessThan(SOON_MS);
  expect(markedWords()).toEqual(Array(5).fill("Macron"));
  expect(live.asked).toHaveLength(2);
});

test("on a page with a ticker, too, after a minute's worth of looks", async () => {
  const ticker = document.body.appendChild(document.createElement("aside"));
  const ticking = setInterval(() => (ticker.textContent = `FTSE ${Math.random()}`), 50);
  await wait(6_000);
  history.pushState(null, "", "/news/second-sample-story-of-the-day");
  await wait(300);
  show(articleHtml("railway"));
  const ms = await timeToRead(live, "railway");
  clearInterval(ticking);
  expect(ms).toBeLessThan(SOON_MS);
}, 20_000);

test("from an article to a front page and back: nothing is marked there, the article is again", async () => {
  const cards = `<article><h3><a href="#">Macron opens a harbour</a></h3></article>`.repeat(30);
  show(cards);
  history.pushState(null, "", "/");
  await expect.poll(() => live.session.state().kind).toBe("not-article");
  expect(markedWords()).toEqual([]);
  show(articleHtml("harbour"));
  history.back();
  expect(await timeToRead(live, "harbour")).toBeLessThan(SOON_MS);
});

test("an address that only follows the scroll asks nobody anything, and the marks stay", async () => {
  for (let place = 0; place < 20; place++) {
    history.replaceState(null, "", `/news/first-sample-story-of-the-day?at=${place}`);
    await wait(10);
    expect(markedWords()).toHaveLength(5);
  }
  expect(live.asked).toHaveLength(1);
});
