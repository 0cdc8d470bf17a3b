/** What both ends of a message check before anything else: who sends it, and which message it says it is. */
import { browser, type Browser } from "wxt/browser";
import type { Result } from "../engine/types.ts";

/** From a script or page of this extension at all. */
export const isOurs = (sender: Browser.runtime.MessageSender): boolean => sender.id === browser.runtime.id;

/** From a page of the extension or its background; a content script's sender has the web page's address. */
export const isOwnPage = (sender: Browser.runtime.MessageSender): boolean =>
  isOurs(sender) && (sender.url?.startsWith(browser.runtime.getURL("/")) ?? sender.tab === undefined);

/** The name of the message where it is one of these, else `null`. */
export function typeOf<T extends object>(message: unknown, known: T): (keyof T & string) | null {
  if (typeof message !== "object" || message === null || !("type" in message)) return null;
  const { type } = message;
  return typeof type === "string" && Object.hasOwn(known, type) ? (type as keyof T & string) : null;
}

export const malformed = (type: string): Result<never> => ({
  ok: false,
  error: `Backgrounder got a "${type}" message that it does not understand. Reload the page.`,
});
