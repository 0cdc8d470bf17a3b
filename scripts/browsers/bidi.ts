/** The two WebDriver BiDi requests that Puppeteer has no method for, sent over its own connection. */
import type { Browser, Page } from "puppeteer-core";
import * as v from "valibot";

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

const evaluated = v.object({
  result: v.variant("type", [
    v.object({ type: v.literal("success"), result: v.looseObject({ type: v.string() }) }),
    v.object({ type: v.literal("exception"), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});
const host = v.object({
  sharedId: v.string(),
  value: v.object({ shadowRoot: v.nullable(v.object({ sharedId: v.string() })) }),
});
const tree = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});

/** Runs a function on a closed shadow root; its result travels as JSON text, since BiDi has its own value format. */
export async function evaluateInShadow<R>(
  browser: Browser,
  page: Page,
  hostSelector: string,
  run: (root: ShadowRoot) => R,
): Promise<R | null> {
  const connection = connectionOf(browser);
  const target = { context: contextOf(page) };
  const element = await evaluate(connection, "script.evaluate", {
    expression: `document.querySelector(${JSON.stringify(hostSelector)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: "all" },
  });
  const root = v.safeParse(host, element).output as v.InferOutput<typeof host> | undefined;
  if (!root?.value?.shadowRoot) return null;
  const answer = await evaluate(connection, "script.callFunction", {
    functionDeclaration: `(root) => JSON.stringify((${run.toString()})(root) ?? null)`,
    arguments: [{ sharedId: root.value.shadowRoot.sharedId }],
    target,
    awaitPromise: false,
  });
  return JSON.parse(v.parse(v.object({ value: v.string() }), answer).value) as R;
}

/** Runs an expression with the browser's own rights, in its window. */
export async function evaluateInBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const connection = connectionOf(browser);
  const { contexts } = v.parse(
    tree,
    await connection.send("browsingContext.getTree", { "moz:scope": "chrome" }),
  ).result;
  const context = contexts.find(({ url }) => url.startsWith("chrome://browser/"))?.context;
  if (context === undefined)
    throw new Error("Firefox shows no window of its own: --remote-allow-system-access?");
  await evaluate(connection, "script.evaluate", { expression, target: { context }, awaitPromise: true });
}

async function evaluate(connection: Connection, method: string, params: object): Promise<unknown> {
  const { result } = v.parse(evaluated, await connection.send(method, params));
  if (result.type === "exception") throw new Error(result.exceptionDetails.text);
  return result.result;
}

/** Not in Puppeteer's public types; an update that hides it fails here, by name. */
function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, "connection");
  if (typeof connection === "object" && connection !== null && "send" in connection)
    return connection as Connection;
  throw new Error("puppeteer-core no longer shows its BiDi connection as browser.connection");
}

function contextOf(page: Page): string {
  const id: unknown = Reflect.get(page.mainFrame(), "_id");
  if (typeof id === "string") return id;
  throw new Error("puppeteer-core no longer shows a frame's BiDi context as frame._id");
}
