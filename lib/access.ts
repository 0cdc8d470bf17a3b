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
  const site = URL.parse(url);
  // Without access to a site the browser hides its address, too.
  if (site === null) return (await hasAccess()) ? "browser-page" : "not-granted";
  if (site.protocol !== "http:" && site.protocol !== "https:") return "browser-page";
  if (STORES.has(site.host)) return "store";
  // A reader may have allowed this site alone; ports are no part of a match pattern.
  const origins = [`${site.protocol}//${site.hostname}/*`];
  return (await browser.permissions.contains({ origins })) ? null : "not-granted";
}
