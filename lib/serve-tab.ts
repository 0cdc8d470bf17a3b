/** Answering in a tab: only pages of the extension and its background may ask. */
import * as v from "valibot";
import { browser, type Browser } from "wxt/browser";
import type { Result } from "../engine/types.ts";
import { isOwnPage, malformed, typeOf } from "./envelope.ts";
import { toTab, type Payload, type TabMessage, type TabReplies } from "./messages.ts";

/** A handler may decline by `null`: another script of the same tab answers. */
export type TabHandlers = {
  readonly [K in TabMessage]?: (
    payload: Payload<K>,
  ) => Result<TabReplies[K]> | Promise<Result<TabReplies[K]>> | null;
};

/** @returns a way to stop answering */
export function serveTab(handlers: TabHandlers): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const type = typeOf(message, toTab);
    if (type === null || !isOwnPage(sender)) return undefined;
    const parsed = v.safeParse(toTab[type], message);
    if (!parsed.success) return Promise.resolve(malformed(type));
    // TypeScript cannot see that a handler and the payload of the same key belong together.
    const handle = handlers[type] as
      ((payload: unknown) => Result<unknown> | Promise<Result<unknown>> | null) | undefined;
    const reply = handle?.(parsed.output) ?? null;
    return reply === null ? undefined : Promise.resolve(reply);
  };
  // oxlint-disable-next-line typescript/no-misused-promises -- the polyfill sends what a returned promise gives
  browser.runtime.onMessage.addListener(listener);
  // oxlint-disable-next-line typescript/no-misused-promises -- see above
  return () => browser.runtime.onMessage.removeListener(listener);
}
