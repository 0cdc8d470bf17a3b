/** Answering in the background: who may ask is checked first, then the shape of the question. */
import * as v from "valibot";
import { browser, type Browser } from "wxt/browser";
import type { Result } from "../engine/types.ts";
import { isOurs, isOwnPage, malformed, typeOf } from "./envelope.ts";
import { logOnce } from "./log.ts";
import { toBackground, type BackgroundMessage, type BackgroundReplies, type Payload } from "./messages.ts";

/** The part of a sender that matters: which tab asks, if any, and the address in it. */
interface Sender {
  readonly tab: number | undefined;
  readonly url: string;
}

export type BackgroundHandlers = {
  readonly [K in BackgroundMessage]: (
    payload: Payload<K>,
    sender: Sender,
  ) => Promise<Result<BackgroundReplies[K]>>;
};

/** What a content script may ask; everything else is for the extension's own pages. */
const FROM_CONTENT_SCRIPTS: ReadonlySet<BackgroundMessage> = new Set([
  "read-this-page",
  "analyze",
  "describe",
  "badge",
]);

const FAILED = "Backgrounder could not do that. Try again, or reload the page.";

export function serveBackground(handlers: BackgroundHandlers): void {
  // oxlint-disable-next-line typescript/no-misused-promises -- the polyfill sends what a returned promise gives
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const type = typeOf(message, toBackground);
    if (type === null || !isOurs(sender)) return undefined;
    if (!isOwnPage(sender) && !FROM_CONTENT_SCRIPTS.has(type)) return undefined;
    return answer(handlers, type, message, { tab: sender.tab?.id, url: sender.tab?.url ?? sender.url ?? "" });
  });
}

async function answer(
  handlers: BackgroundHandlers,
  type: BackgroundMessage,
  message: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  const parsed = v.safeParse(toBackground[type], message);
  if (!parsed.success) return malformed(type);
  try {
    // TypeScript cannot see that a handler and the payload of the same key belong together.
    const handle = handlers[type] as (payload: unknown, from: Sender) => Promise<Result<unknown>>;
    return await handle(parsed.output, sender);
  } catch (error) {
    logOnce(error);
    return { ok: false, error: FAILED };
  }
}
