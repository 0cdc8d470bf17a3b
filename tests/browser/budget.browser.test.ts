/** What following a page costs it: little where it never rests, nothing where nobody sees it. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followPage } from "../../page/follow-page.ts";
import { clearPage, liveArticle, markedWords, startLive, wait, articleHtml } from "./live.ts";

const home = location.href;
let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  clearPage(home);
});

/** Sums the time that is spent in observers, timers and listeners for navigation made from now on. */
function clockOurWork(): () => number {
  let spent = 0;
  const timed =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A): void => {
      const start = performance.now();
      run(...args);
      spent += performance.now() - start;
    };
  const Observer = MutationObserver;
  vi.stubGlobal(
    "MutationObserver",
    class extends Observer {
      constructor(run: MutationCallback) {
        super(timed(run));
      }
    },
  );
  const setTimer = setTimeout;
  vi.stubGlobal("setTimeout", (run: () => void, ms: number) => setTimer(timed(run), ms));
  const listen = navigation.addEventListener.bind(navigation);
  vi.spyOn(navigation, "addEventListener").mockImplementation(
    (type: string, run: unknown, options: unknown) =>
      listen(type, timed(run as (event: Event) => void), options as AddEventListenerOptions),
  );
  return () => spent;
}

/** Changes the page in some way, about 1,000 times a second, for so long. */
async function mutate(seconds: number, change: (count: number) => void): Promise<number> {
  const channel = new MessageChannel();
  const start = performance.now();
  let count = 0;
  await new Promise<void>((resolve) => {
    channel.port1.addEventListener("message", () => {
      const passed = performance.now() - start;
      for (; count < passed; count++) change(count);
      if (passed < seconds * 1_000) channel.port2.postMessage(null);
      else resolve();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
  return count;
}

const CHANGES: Readonly<Record<string, (main: HTMLElement) => (count: number) => void>> = {
  "elements that come and go": (main) => {
    const ticker = main.appendChild(document.createElement("div"));
    return (count) => {
      ticker.append(Object.assign(document.createElement("span"), { textContent: `tick ${count}` }));
      if (ticker.childElementCount > 50) ticker.firstElementChild?.remove();
    };
  },
  "marked words that change": (main) => {
    const [words] = [...main.querySelectorAll("p")].map(({ firstChild }) => firstChild as Text);
    return (count) => {
      if (words)
        words.data = `${"x".repeat(count % 7)} Emmanuel Macron opened the harbour on Friday, as before.`;
    };
  },
  "the address": () => (count) => {
    // Browsers stop a page that does it more often.
    if (count % 50 === 0) history.replaceState(null, "", `/news/sample-story-of-the-day?at=${count}`);
  },
};

test.each(Object.entries(CHANGES))(
  "a page that changes %s 1,000 times a second: under 5 % of its time is ours",
  async (_name, begin) => {
    history.replaceState(null, "", "/news/sample-story-of-the-day");
    const spent = clockOurWork();
    const live = await liveArticle("harbour", stop.signal);
    const change = begin(live.main);
    const before = spent();
    const seconds = 5;
    const changes = await mutate(seconds, change);
    expect(changes).toBeGreaterThan(seconds * 800);
    const share = (spent() - before) / (seconds * 1_000);
    expect(share).toBeLessThan(0.05);
    expect(live.asked.length).toBeLessThan(40);
  },
  20_000,
);

const FAKE = ["setTimeout", "clearTimeout", "performance"] as const;

/** Runs for so many minutes, with a change in every second. */
async function tick(minutes: number): Promise<void> {
  for (let second = 0; second < minutes * 60; second++) {
    document.body.append("x");
    await Promise.resolve();
    vi.advanceTimersByTime(1_000);
  }
}

test("at most 20 looks a minute and 200 an address; the last change is never lost before", async () => {
  vi.useFakeTimers({ toFake: [...FAKE] });
  try {
    const looks: number[] = [];
    followPage(document, () => looks.push(performance.now()), stop.signal);
    await tick(3);
    const most = Math.max(...looks.map((at) => looks.filter((one) => one >= at && one < at + 60_000).length));
    expect(most).toBeLessThanOrEqual(20);
    const quiet = performance.now();
    vi.advanceTimersByTime(20_000);
    expect(looks.at(-1)).toBeGreaterThan(quiet - 1_000);
    await tick(60);
    expect(looks).toHaveLength(200);
    document.body.click();
    await tick(1);
    expect(looks).toHaveLength(201);
  } finally {
    vi.useRealTimers();
  }
});

/** As a tab in the background, and a page rendered in advance, says of itself. */
function hide(hidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

test("a hidden page is not looked at, however it changes; shown, once", async () => {
  history.replaceState(null, "", "/news/sample-story-of-the-day");
  const live = await liveArticle("harbour", stop.signal);
  hide(true);
  live.main.innerHTML = articleHtml("railway");
  history.pushState(null, "", "/news/second-sample-story-of-the-day");
  await wait(1_500);
  expect(live.asked).toHaveLength(1);
  hide(false);
  await vi.waitFor(() => expect(live.asked).toHaveLength(2));
  await vi.waitFor(() => expect(markedWords()).toHaveLength(5));
  hide(true);
  hide(false);
  await wait(600);
  expect(live.asked).toHaveLength(2);
});

test("a page that is rendered in advance, or in a tab behind, is read when it is shown", async () => {
  history.replaceState(null, "", "/news/sample-story-of-the-day");
  document.body.innerHTML = `<meta name="date" content="2025-09-18"><main>${articleHtml("harbour")}</main>`;
  hide(true);
  const live = startLive(stop.signal);
  await wait(600);
  expect(live.asked).toEqual([]);
  hide(false);
  await vi.waitFor(() => expect(live.session.state().kind).toBe("read"));
  expect(live.asked).toHaveLength(1);
});
