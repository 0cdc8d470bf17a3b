/** Pages that live, with a session in the test's own page: a frame of `srcdoc` has no addresses of its own. */
import { vi } from "vitest";
import type { Article, Reading } from "../../engine/types.ts";
import {
  startSession,
  type ArticleSession,
  type PageSettings,
  type SessionPorts,
} from "../../page/article-session.ts";
import { TODAY } from "./pages.ts";

export const ON: PageSettings = {
  off: null,
  look: { leaders: "underline", claims: "none" },
  firstMentionOnly: false,
  trigger: "hover",
};

/** A reading that marks every "Macron", or what is wanted: the session does not care who found it. */
export function readingOf({ text }: Article, wanted = /Macron/gu): Reading {
  const mentions = [...text.matchAll(wanted)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    id: "Q3052772",
    office: null,
    score: 1,
    how: "surname",
  }));
  const rest = { ambiguous: [], claims: [], sentences: [], brief: [], background: [] };
  return { mentions, ...rest } as unknown as Reading;
}

export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** One of the session's articles: four paragraphs that are about `topic`, each with a Macron in it. */
export function articleHtml(topic: string): string {
  const paragraphs = ["opened", "defended", "changed", "closed"].map(
    (verb) =>
      `<p>Emmanuel Macron ${verb} the ${topic} on Friday, in a sample article that was written for a test and tells of nothing that took place.</p>`,
  );
  return `<article><h1>Macron and the ${topic}</h1><time datetime="2025-09-18">18 September 2025</time>${paragraphs.join("")}</article>`;
}

/** What an article says of itself in its head. */
const LINKED_DATA = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-09-18"}</script>`;

export interface Live {
  readonly session: ArticleSession;
  /** What the engine was asked, in order. */
  readonly asked: readonly Article[];
  readonly main: HTMLElement;
  /** How often a card was asked to close. */
  readonly closed: () => number;
}

/** Shows an article about the topic in the test's page, and a session that has read it. */
export async function liveArticle(topic: string, signal: AbortSignal): Promise<Live> {
  document.body.innerHTML = `${LINKED_DATA}<main>${articleHtml(topic)}</main>`;
  const live = startLive(signal);
  await vi.waitFor(() => {
    if (!isReadAbout(live, topic)) throw new Error(`not read: ${JSON.stringify(live.session.state())}`);
  });
  return live;
}

export function startLive(signal: AbortSignal): Live {
  const asked: Article[] = [];
  let closed = 0;
  const ports: SessionPorts = {
    today: () => TODAY,
    analyze: (article) => {
      asked.push(article);
      return Promise.resolve({ ok: true, value: { reading: readingOf(article), ms: 1 } });
    },
    onState: () => undefined,
    openCard: () => undefined,
    closeCard: () => void closed++,
  };
  const session = startSession(document, ON, ports, signal);
  const main = document.querySelector("main") ?? document.createElement("main");
  return { session, asked, main, closed: () => closed };
}

function isReadAbout({ session }: Live, topic: string): boolean {
  const state = session.state();
  return state.kind === "read" && state.text.includes(topic);
}

/** How long it takes until an article about the topic is read and marked, in milliseconds. */
export async function timeToRead(live: Live, topic: string): Promise<number> {
  const start = performance.now();
  while (!isReadAbout(live, topic) || !markedWords().includes("Macron")) {
    if (performance.now() - start > 5_000)
      throw new Error(`not read after 5 s: ${JSON.stringify(live.session.state())}`);
    await wait(10);
  }
  return performance.now() - start;
}

const marks = (): AbstractRange[] => [...(CSS.highlights.get("backgrounder-leader-underline") ?? [])];

/** The marks' words as they now stand in the page; those out of the page are painted nowhere. */
export function markedWords(): string[] {
  return marks()
    .filter(({ startContainer }) => startContainer.isConnected)
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
}

/** For `afterEach`: a page as it was. */
export function clearPage(address: string): void {
  CSS.highlights.clear();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("lang");
  history.replaceState(null, "", address);
}
