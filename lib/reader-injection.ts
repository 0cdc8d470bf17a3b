/** Puts the reader into a tab: only where an article is likely, so that no other page pays for it. */
import { browser } from "wxt/browser";
import type { Result } from "../engine/types.ts";
import type { InjectReply } from "./messages.ts";
import { readSettings } from "./settings.ts";
import { offAt } from "./site.ts";

const READER = "/article.js";
const NOT_ALLOWED = "The browser does not let Backgrounder read this page.";

export async function injectReader(tab: number, url: string): Promise<Result<InjectReply>> {
  const off = offAt(await readSettings(), url);
  if (off !== null) return { ok: true, value: { off } };
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [READER] });
    return { ok: true, value: { off: null } };
  } catch {
    return { ok: false, error: NOT_ALLOWED };
  }
}
