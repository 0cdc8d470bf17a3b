/** A single-page site that is read for hours: nothing of an article is kept when the next one is read. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { articleHtml, clearPage, liveArticle, markedWords, type Live } from "./live.ts";

const NAVIGATIONS = 1_000;
/** Compiled code, the address bar's entries and the test's own variables; an article takes 30 kB with its nodes. */
const SLACK_BYTES = 1_000_000;

/** What the provider's session can do that the test needs: Vitest leaves its type open. */
interface Cdp {
  send(method: string): Promise<unknown>;
}
const home = location.href;
let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  clearPage(home);
});

async function heap(): Promise<{
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}> {
  const session = cdp() as unknown as Cdp;
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
  const counters = (await session.send("Memory.getDOMCounters")) as {
    nodes: number;
    jsEventListeners: number;
  };
  return { bytes: usedSize, nodes: counters.nodes, listeners: counters.jsEventListeners };
}

async function navigate(live: Live, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at++) {
    const topic = `topic${String(at)}`;
    live.main.innerHTML = articleHtml(topic);
    history.pushState(null, "", `/news/sample-story-${topic}-of-the-day`);
    // Minutes pass, so that no look is put off.
    await vi.advanceTimersByTimeAsync(120_000);
    if (!live.session.state().kind.startsWith("read")) throw new Error(`not read: ${topic}`);
  }
}

/** Those that observe. Not by a spy of Vitest's: it keeps what it was called with, here each article. */
function countObservers(): ReadonlySet<MutationObserver> {
  const observing = new Set<MutationObserver>();
  const Observer = MutationObserver;
  vi.stubGlobal(
    "MutationObserver",
    class extends Observer {
      override observe(target: Node, options?: MutationObserverInit): void {
        observing.add(this);
        super.observe(target, options);
      }
      override disconnect(): void {
        observing.delete(this);
        super.disconnect();
      }
    },
  );
  return observing;
}

test("after 1,000 client-side navigations memory, nodes, listeners and marks are as at the start", async () => {
  const observers = countObservers();
  const live = await liveArticle("harbour", stop.signal);
  // Code is compiled and caches are filled in the first hundred.
  await navigate(live, 0, 100);
  const asked = live.asked as unknown[];
  expect(asked).toHaveLength(101);
  asked.length = 0;
  const before = { ...(await heap()), observers: observers.size, marks: markedWords().length };
  await navigate(live, 100, 100 + NAVIGATIONS);
  expect(asked).toHaveLength(NAVIGATIONS);
  asked.length = 0;
  const after = { ...(await heap()), observers: observers.size, marks: markedWords().length };
  expect(after.marks).toBe(before.marks);
  expect(after.observers).toBe(before.observers);
  expect([...CSS.highlights.keys()]).toHaveLength(1);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThan(before.nodes + 100);
  expect(after.bytes).toBeLessThan(before.bytes + SLACK_BYTES);
}, 120_000);
