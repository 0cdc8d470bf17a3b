import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Article, Day, Reading, Result } from "../../engine/types.ts";
import { startSession, type SessionPorts, type Subject } from "../../page/article-session.ts";
import { ON, readingOf, wait } from "./live.ts";
import { openFixture, openHtml, TODAY } from "./pages.ts";

type Reply = Result<{ readonly reading: Reading; readonly ms: number }>;
let stop: AbortController;
let asked: Article[];
let entered: string[];
let opened: { subject: Subject; keyboard: boolean }[];
let answer: (article: Article) => Promise<Reply>;
let ports: SessionPorts;

beforeEach(() => {
  stop = new AbortController();
  asked = [];
  entered = [];
  opened = [];
  answer = (article) => Promise.resolve({ ok: true, value: { reading: readingOf(article), ms: 1 } });
  ports = {
    today: () => TODAY,
    analyze: (article) => {
      asked.push(article);
      return answer(article);
    },
    onState: ({ kind }) => void entered.push(kind),
    openCard: (subject, _anchor, keyboard) => void opened.push({ subject, keyboard }),
    closeCard: () => undefined,
  };
});
afterEach(() => {
  stop.abort();
  CSS.highlights.clear();
  document.body.replaceChildren();
});

/** Answers that come when the test says so, in the order of the questions. */
function holdAnswers(): (() => void)[] {
  const replies: (() => void)[] = [];
  answer = (article) =>
    new Promise((resolve) => {
      replies.push(() => resolve({ ok: true, value: { reading: readingOf(article), ms: 1 } }));
    });
  return replies;
}
function linkedData(page: Document, datePublished: string): HTMLScriptElement {
  const script = page.createElement("script");
  script.type = "application/ld+json";
  script.textContent = JSON.stringify({ "@type": "NewsArticle", datePublished });
  return script;
}
const SENTENCE = "Emmanuel Macron said that this sample sentence was long enough to be taken for prose.";

const marked = (): number => CSS.highlights.get("backgrounder-leader-underline")?.size ?? 0;

describe("a session", () => {
  test("reads an article once and marks it", async () => {
    const page = await openFixture("article");
    const session = startSession(page, ON, ports, stop.signal);
    expect(session.state().kind).toBe("reading");
    await vi.waitFor(() => expect(session.state().kind).toBe("read"));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ language: "en", published: "2025-09-18" as Day });
    expect(marked()).toBe(readingOf(asked[0] as Article).mentions.length);
  });

  test("leaves a front page alone, until asked", async () => {
    const page = await openFixture("front-page");
    const session = startSession(page, ON, ports, stop.signal);
    expect(session.state().kind).toBe("not-article");
    expect(asked).toEqual([]);
    session.readAnyway();
    await vi.waitFor(() => expect(session.state().kind).toBe("read"));
  });

  test("off takes every mark away at once, on brings them back", async () => {
    const page = await openFixture("article");
    const session = startSession(page, ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(0));
    session.changeSettings({ ...ON, off: "site" });
    expect(session.state()).toEqual({ kind: "off", where: "site" });
    expect(entered).toEqual(["reading", "read", "off"]);
    expect(marked()).toBe(0);
    session.changeSettings(ON);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(0));
  });

  test("off while the engine is at work: the late answer is dropped", async () => {
    let reply: (reply: Reply) => void = () => undefined;
    answer = () => new Promise((resolve) => (reply = resolve));
    const page = await openFixture("article");
    const session = startSession(page, ON, ports, stop.signal);
    session.changeSettings({ ...ON, off: "everywhere" });
    reply({ ok: true, value: { reading: readingOf(asked[0] as Article), ms: 1 } });
    await Promise.resolve();
    expect(session.state().kind).toBe("off");
    expect(marked()).toBe(0);
  });

  test("a change of style repaints without asking again; first mention only marks one", async () => {
    const page = await openFixture("article");
    const session = startSession(page, ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(1));
    session.changeSettings({ ...ON, firstMentionOnly: true });
    expect(marked()).toBe(1);
    session.changeSettings({ ...ON, look: { leaders: "tint", claims: "none" } });
    expect(marked()).toBe(0);
    expect(CSS.highlights.get("backgrounder-leader-tint")?.size).toBeGreaterThan(1);
    expect(asked).toHaveLength(1);
  });

  test("a page that turns dark gets marks for a dark ground", async () => {
    const page = await openFixture("article");
    startSession(page, ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(0));
    page.documentElement.style.setProperty("background", "#111");
    page.body.style.setProperty("background", "#111");
    await vi.waitFor(() =>
      expect(CSS.highlights.get("backgrounder-leader-underline-dark")?.size).toBeGreaterThan(0),
    );
    expect(marked()).toBe(0);
    expect(asked).toHaveLength(1);
  });

  test("text that grows is read again; an advertisement is not", async () => {
    const page = await openFixture("article");
    startSession(page, ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(0));
    const before = marked();
    page.body.append(Object.assign(page.createElement("div"), { textContent: "Advertisement" }));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(asked).toHaveLength(1);
    const last = [...page.querySelectorAll("p")].find(({ textContent }) => textContent.includes("Macron"));
    const more =
      "Macron added, in a paragraph that came late, that this sample article had been written for a test.";
    last?.after(Object.assign(page.createElement("p"), { textContent: more }));
    await vi.waitFor(() => expect(marked()).toBe(before + 1), { timeout: 3000 });
  });

  test("nodes replaced around the same words get the marks, without asking again", async () => {
    const page = await openFixture("article");
    startSession(page, ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(0));
    const article = page.querySelector("article");
    article?.replaceWith(article.cloneNode(true));
    await new Promise((resolve) => setTimeout(resolve, 800));
    const ranges = [...(CSS.highlights.get("backgrounder-leader-underline") ?? [])];
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.every((range) => range.startContainer.isConnected)).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test("nodes replaced while the engine is at work get the marks of its answer", async () => {
    const replies = holdAnswers();
    const page = await openFixture("article");
    const session = startSession(page, ON, ports, stop.signal);
    const article = page.querySelector("article");
    article?.replaceWith(article.cloneNode(true));
    await wait(800);
    expect(asked).toHaveLength(1);
    replies[0]?.();
    await vi.waitFor(() => expect(session.state().kind).toBe("read"));
    const ranges = [...(CSS.highlights.get("backgrounder-leader-underline") ?? [])];
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.every((range) => range.startContainer.isConnected)).toBe(true);
  });

  test("a dateline that changes while the engine is at work is asked again; the older answer is dropped", async () => {
    const replies = holdAnswers();
    const page = await openHtml(`<p>${SENTENCE}</p><p>${SENTENCE} Again.</p>`);
    const session = startSession(page, ON, ports, stop.signal);
    session.readAnyway();
    page.head.append(linkedData(page, "2025-03-04"));
    session.readAnyway();
    expect(asked.map(({ published }) => published)).toEqual([null, "2025-03-04"]);
    replies[0]?.();
    await wait(50);
    expect(session.state().kind).toBe("reading");
    replies[1]?.();
    await vi.waitFor(() =>
      expect(session.state()).toMatchObject({ kind: "read", page: { published: "2025-03-04" } }),
    );
  });

  test("a dateline that comes after the text is asked again", async () => {
    const page = await openHtml(`<p>${SENTENCE}</p><p>${SENTENCE} Again.</p>`);
    const session = startSession(page, ON, ports, stop.signal);
    session.readAnyway();
    await vi.waitFor(() => expect(session.state().kind).toBe("read"));
    await wait(700);
    page.head.append(linkedData(page, "2025-03-04"));
    await vi.waitFor(
      () => expect(session.state()).toMatchObject({ kind: "read", page: { published: "2025-03-04" } }),
      { timeout: 3000 },
    );
    expect(asked.map(({ published }) => published)).toEqual([null, "2025-03-04"]);
  });

  test("a pointer that rested on a mark of an older painting opens nothing", async () => {
    // In the test's own page: highlights of a frame answer to no pointer here.
    document.body.innerHTML = `<p>${SENTENCE}</p><p>${SENTENCE} Again.</p>`;
    const session = startSession(document, ON, ports, stop.signal);
    session.readAnyway();
    await vi.waitFor(() => expect(marked()).toBe(2));
    const range = document.createRange();
    const words = document.querySelector("p")?.firstChild;
    if (!words) throw new Error("no words");
    const rest = (): void => {
      range.setStart(words, SENTENCE.indexOf("Macron"));
      range.setEnd(words, SENTENCE.indexOf("Macron") + 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
      document.body.dispatchEvent(new PointerEvent("pointermove", at));
    };
    rest();
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    document.body.dispatchEvent(new PointerEvent("pointermove", { clientX: 1, clientY: 600, bubbles: true }));
    await wait(50);
    rest();
    await wait(50);
    document.body.prepend(Object.assign(document.createElement("p"), { textContent: `${SENTENCE} First.` }));
    session.readAnyway();
    await vi.waitFor(() => expect(marked()).toBe(3));
    await wait(250);
    expect(opened).toHaveLength(1);
  });

  test("a keyboard's card whose mark went while the page scrolled is not opened", async () => {
    const session = startSession(await openFixture("article"), ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(1));
    expect(session.openNext()).toBe(true);
    session.changeSettings({ ...ON, firstMentionOnly: true });
    await wait(200);
    expect(opened).toEqual([]);
  });

  test("the page removes the article while it is read: nothing is marked, nothing throws", async () => {
    const page = await openFixture("article");
    const session = startSession(page, ON, ports, stop.signal);
    page.body.replaceChildren();
    await vi.waitFor(() => expect(session.state().kind).toBe("not-article"), { timeout: 3000 });
    expect(marked()).toBe(0);
  });

  test("a failure is one sentence and no mark", async () => {
    answer = () => Promise.resolve({ ok: false, error: "The dataset is damaged." });
    const session = startSession(await openFixture("article"), ON, ports, stop.signal);
    await vi.waitFor(() =>
      expect(session.state()).toEqual({ kind: "failed", error: "The dataset is damaged." }),
    );
    expect(marked()).toBe(0);
  });

  test("the keyboard goes from mark to mark and opens each card", async () => {
    const session = startSession(await openFixture("article"), ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(1));
    expect(session.openNext()).toBe(true);
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(session.openNext()).toBe(true);
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    expect(opened.every(({ keyboard }) => keyboard)).toBe(true);
    expect(opened[0]?.subject).not.toBe(opened[1]?.subject);
  });

  test("the keyboard visits what is marked only, and a claim of three parts once", async () => {
    answer = (article) => {
      const at = article.text.indexOf("sample");
      const content = [
        [at, at + 6],
        [at + 7, at + 15],
        [at + 16, at + 19],
      ];
      const reading = { ...readingOf(article), claims: [{ content }] } as unknown as Reading;
      return Promise.resolve({ ok: true, value: { reading, ms: 1 } });
    };
    const both = { ...ON, look: { leaders: "underline", claims: "underline" } } as const;
    const page = await openHtml(`<p>${SENTENCE}</p><p>${SENTENCE} Again.</p>`);
    const session = startSession(page, both, ports, stop.signal);
    session.readAnyway();
    await vi.waitFor(() => expect(marked()).toBe(2));
    const walk = async (): Promise<string[]> => {
      opened = [];
      for (let count = 1; count <= 3; count++) {
        expect(session.openNext()).toBe(true);
        await vi.waitFor(() => expect(opened).toHaveLength(count));
      }
      return opened.map(({ subject }) => subject.kind);
    };
    expect(await walk()).toEqual(["leader", "claim", "leader"]);
    session.changeSettings({ ...both, look: { leaders: "none", claims: "underline" } });
    expect(await walk()).toEqual(["claim", "claim", "claim"]);
    session.changeSettings(ON);
    expect(await walk()).toEqual(["leader", "leader", "leader"]);
  });

  test("without marks there is no next one", async () => {
    expect(startSession(await openHtml("<p>Short.</p>"), ON, ports, stop.signal).openNext()).toBe(false);
  });

  test("the end takes everything with it", async () => {
    startSession(await openFixture("article"), ON, ports, stop.signal);
    await vi.waitFor(() => expect(marked()).toBeGreaterThan(0));
    stop.abort();
    expect(marked()).toBe(0);
  });
});
