/** The page's own tree, as the page can see it, while it is read, marked, and a card opens and closes. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startSession } from "../../page/article-session.ts";
import { createCardHost, HOST_NAME } from "../../page/card-host.ts";
import { ON, readingOf, wait } from "./live.ts";
import { openHtml, TODAY } from "./pages.ts";

const sources = import.meta.glob<string>("../fixtures/pages/shapes/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const shapes = Object.entries(sources).map(
  ([path, source]) => [path.split("/").at(-1) ?? "", source] as const,
);

/** Of each paragraph, in every script. */
const FIRST_WORDS = /^\p{L}+/gmu;

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  CSS.highlights.clear();
  document.body.replaceChildren();
});

/** Every change that a page could see, but for the coming and going of our host. */
function watch(page: Document): () => string[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(page, all);
  return () => {
    records.push(...observer.takeRecords());
    return records
      .map(({ type, target, addedNodes, removedNodes }) => {
        const moved = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
        return [type, target.nodeName, ...moved].join(" ");
      })
      .filter((change) => change !== `childList HTML ${HOST_NAME.toUpperCase()}`);
  };
}

/** Reads the page, marks it, opens a card by the keyboard, closes it, and takes all away again. */
async function live(page: Document): Promise<number> {
  const ended = new AbortController();
  stop.signal.addEventListener("abort", () => ended.abort());
  const host = createCardHost(page, ended.signal);
  let opened = 0;
  const session = startSession(
    page,
    ON,
    {
      today: () => TODAY,
      analyze: (article) =>
        Promise.resolve({ ok: true, value: { reading: readingOf(article, FIRST_WORDS), ms: 1 } }),
      onState: () => undefined,
      openCard: (_subject, anchor) => {
        opened++;
        host.open(anchor, (root) => (root.append("A card"), () => root.replaceChildren()), "");
      },
      closeCard: () => host.close(),
    },
    ended.signal,
  );
  session.readAnyway();
  await vi.waitFor(() => expect(session.state().kind).not.toBe("reading"));
  const hasMarks = session.openNext();
  if (hasMarks) await vi.waitFor(() => expect(page.querySelectorAll(HOST_NAME)).toHaveLength(1));
  await wait(20);
  expect(page.querySelectorAll(HOST_NAME).length).toBe(opened);
  host.close();
  ended.abort();
  return opened;
}

test.each(shapes)("%s stays as it is", async (_name, source) => {
  const page = await openHtml(source);
  // What the shapes' own scripts do is done by then.
  if (source.includes("<script>")) await wait(1_000);
  const before = page.documentElement.outerHTML;
  const changes = watch(page);
  await live(page);
  expect(changes()).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
});

test("a card was opened in some of them, and its host is the only thing to be seen", async () => {
  const page = await openHtml(sources["../fixtures/pages/shapes/semantic-html5.html"] ?? "");
  expect(await live(page)).toBe(1);
  expect(page.querySelector(HOST_NAME)).toBeNull();
});
