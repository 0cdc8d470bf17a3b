/** The tab that a page of the extension speaks of. */
import { browser } from "wxt/browser";

export interface TabRef {
  readonly id: number;
  /** Empty for pages of the browser, whose address extensions do not see. */
  readonly url: string;
  readonly incognito: boolean;
}

/** Content scripts come when the document is idle: until then a tab cannot answer. */
export async function isLoading({ id }: TabRef): Promise<boolean> {
  return (await browser.tabs.get(id).catch(() => null))?.status === "loading";
}

/** `?tab=ID` where the popup is opened as a page of its own (Android, tests), else the active tab. */
export async function currentTab(search: string): Promise<TabRef | null> {
  const asked = Number(new URLSearchParams(search).get("tab"));
  const tab =
    Number.isInteger(asked) && asked > 0
      ? await browser.tabs.get(asked).catch(() => null)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? "", incognito: tab.incognito };
}
