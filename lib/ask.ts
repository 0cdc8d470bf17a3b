/** Asking: every failure comes back as a value with one sentence, never as an exception. */
import { browser } from "wxt/browser";
import type { Result } from "../engine/types.ts";
import type { BackgroundMessage, BackgroundReplies, Payload, TabMessage, TabReplies } from "./messages.ts";

/** The extension was updated or removed while the page stayed open. */
export const GONE = "Backgrounder was updated. Reload the page to use the new version.";
const NO_ANSWER = "Backgrounder's background did not answer. Try again, or reload the page.";
const NO_READER = "Backgrounder cannot read this page.";

export async function askBackground<K extends BackgroundMessage>(
  type: K,
  payload: Payload<K>,
): Promise<Result<BackgroundReplies[K]>> {
  if (!isAlive()) return { ok: false, error: GONE };
  try {
    const reply: unknown = await browser.runtime.sendMessage({ ...payload, type });
    return isResult<BackgroundReplies[K]>(reply) ? reply : { ok: false, error: NO_ANSWER };
  } catch {
    return { ok: false, error: isAlive() ? NO_ANSWER : GONE };
  }
}

export async function askTab<K extends TabMessage>(
  tab: number,
  type: K,
  payload: Payload<K>,
): Promise<Result<TabReplies[K]>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, { ...payload, type }, { frameId: 0 });
    return isResult<TabReplies[K]>(reply) ? reply : { ok: false, error: NO_READER };
  } catch {
    // No content script there: a page of the browser, a store, or a tab older than the extension.
    return { ok: false, error: NO_READER };
  }
}

/** Whether this script still has its extension: after an update the old content scripts have not. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Both ends are ours and of one version: the envelope is checked, the value's type follows from the message. */
function isResult<T>(reply: unknown): reply is Result<T> {
  return typeof reply === "object" && reply !== null && "ok" in reply && typeof reply.ok === "boolean";
}
