/** The quiet grey count on the toolbar button: how many marked leaders this tab's article names. */
import { browser } from "wxt/browser";

const GREY = "#6b7280";

/** @param count `null` clears it */
export async function showBadge(tab: number, count: number | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: GREY });
  await browser.action.setBadgeText({ tabId: tab, text: count === null || count === 0 ? "" : String(count) });
}
