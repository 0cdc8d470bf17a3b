/**
 * `npm run -s cost`: what pages that are no articles pay, in Chromium. Opens each many times in new tabs and adds up what
 * the browser's own trace says of our scripts: compiling, running and later calls. The reader is loaded only where
 * the gate's glance could not dismiss the page.
 */
import { join } from "node:path";
import { chromium } from "playwright-core";
import * as v from "valibot";
import { findBrowser } from "./browsers/find.mjs";
import { builtExtension, ROOT } from "./built.ts";
import { startPageServer } from "./page-server.ts";

const RUNS = 20;
/** The gate runs when the document is idle; its observer's first look follows within half a second. */
const WATCHED_MS = 700;
const FIXTURES = join(ROOT, "tests/fixtures/pages");
const NO_ARTICLES = ["front-page", "product", "forum"];
const SCRIPTS = ["gate", "article"] as const;
type Script = (typeof SCRIPTS)[number];
/** In a millisecond; the trace counts in microseconds. */
const MICROSECONDS = 1000;

const traceEvent = v.object({
  name: v.string(),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ url: v.optional(v.string()) })) })),
});
/** Names of trace events that are time of a script on the main thread; compiling is part of evaluating. */
const SCRIPT_TIME = new Set(["EvaluateScript", "FunctionCall"]);

const found = findBrowser("chromium");
if (found === null) throw new Error("Chromium is not installed: node scripts/setup.mjs --browsers chromium");
const extension = await builtExtension("chromium");
const context = await chromium.launchPersistentContext("", {
  executablePath: found.path,
  headless: false,
  args: [
    "--headless=new",
    "--disable-gpu",
    "--disable-background-networking",
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ],
});
const server = await startPageServer({ scripts: true });
const folder = await server.mount(FIXTURES);
const browser = context.browser();
const warm = await context.newPage();
await warm.goto(`${folder}${NO_ARTICLES[0]}/source.html`);
console.log(
  `Script time of Backgrounder on pages that are no articles; Chromium ${found.version}, ${RUNS} loads each.`,
);
for (const name of NO_ARTICLES) {
  const times: Record<Script, number[]> = { gate: [], article: [] };
  for (let run = 0; run < RUNS; run++) {
    const time = await scriptTime(`${folder}${name}/source.html`);
    for (const script of SCRIPTS) times[script].push(time[script]);
  }
  console.log(`${name}: gate ${spread(times.gate)}, reader ${spread(times.article)}`);
}
await context.close();
await server.close();

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return sorted.at(-1) === 0 ? "not loaded" : `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

/** Milliseconds on the page's main thread. */
async function scriptTime(url: string): Promise<Record<Script, number>> {
  const page = await context.newPage();
  if (browser === null) throw new Error("Playwright shows no browser of this context.");
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await page.goto(url);
  await page.waitForTimeout(WATCHED_MS);
  const trace = v.parse(
    v.object({ traceEvents: v.array(v.unknown()) }),
    JSON.parse((await browser.stopTracing()).toString("utf8")),
  );
  await page.close();
  const time: Record<Script, number> = { gate: 0, article: 0 };
  for (const event of trace.traceEvents) {
    const parsed = v.safeParse(traceEvent, event);
    if (!parsed.success || !SCRIPT_TIME.has(parsed.output.name)) continue;
    const script = SCRIPTS.find((name) => parsed.output.args?.data?.url?.endsWith(`/${name}.js`));
    if (script !== undefined) time[script] += parsed.output.dur / MICROSECONDS;
  }
  return time;
}
