/** Whether the browser lets us read sites, and asking for it. */
import { browser } from "wxt/browser";

const ALL_SITES = { origins: ["http://*/*", "https://*/*"] };

export async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Must be called in the reader's click. */
export async function requestAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

export type NoAccess = "browser-page" | "store" | "file" | "not-granted";

const STORES = new Set(["chromewebstore.google.com", "chrome.google.com", "addons.mozilla.org"]);

/** Why no content script can be in a tab with this address; `null`: one could be. */
export async function whyNoAccess(url: string): Promise<NoAccess | null> {
  if (url.startsWith("file:")) return "file";
  if (!(await hasAccess())) return "not-granted";
  if (!URL.canParse(url)) return "browser-page";
  const { protocol, host } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return "browser-page";
  return STORES.has(host) ? "store" : null;
}
