/** The quiet grey count on the toolbar button: how many leaders the marks of this tab name. */
import { browser } from "wxt/browser";
import type { Result } from "../engine/types.ts";
import { readSettings } from "./settings.ts";

const GREY = "#6b7280";

/** @param count `null` or 0 clears it, and so does the reader's switch for it */
export async function showBadge(tab: number | undefined, count: number | null): Promise<Result<null>> {
  if (tab !== undefined) {
    const text = count !== null && count > 0 && (await readSettings()).badge ? String(count) : "";
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: GREY });
    await browser.action.setBadgeText({ tabId: tab, text });
  }
  return { ok: true, value: null };
}
