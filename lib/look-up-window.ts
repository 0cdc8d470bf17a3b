/** The look-up from outside the popup: a selection's context menu, and the keyword in the address bar. */
import { browser } from "wxt/browser";
import type { LookUpHit } from "../engine/views.ts";

/** What the look-up's page is asked for, in its address. */
export interface LookUpRequest {
  readonly query: string;
  readonly entry: Pick<LookUpHit, "kind" | "id"> | null;
}

const PAGE = "/look-up.html";
/** As wide as the popup, and high enough for a person's terms. */
const SIZE = { width: 440, height: 640 };
/** Longest selection taken: a name, not a paragraph. */
const LONGEST_QUERY = 100;
const KINDS: ReadonlySet<string> = new Set<LookUpHit["kind"]>(["person", "place", "body", "topic"]);

/** A small window beside the article; a tab where the platform has no windows (Firefox for Android). */
export async function openLookUp({ query, entry }: LookUpRequest): Promise<void> {
  const parameters = new URLSearchParams({ query: query.trim().slice(0, LONGEST_QUERY) });
  if (entry !== null) parameters.set("entry", `${entry.kind}:${entry.id}`);
  const url = `${browser.runtime.getURL(PAGE)}?${parameters.toString()}`;
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: "popup", ...SIZE });
}

/** From the page's own address; anything odd in it is an empty search. */
export function lookUpRequest(search: string): LookUpRequest {
  const parameters = new URLSearchParams(search);
  const [kind = "", ...id] = (parameters.get("entry") ?? "").split(":");
  const known = KINDS.has(kind) && id.length > 0;
  return {
    query: (parameters.get("query") ?? "").slice(0, LONGEST_QUERY),
    entry: known ? { kind: kind as LookUpHit["kind"], id: id.join(":") } : null,
  };
}
