/** The dataset of this process: loaded once, from the extension's own package, and checked against its hash. */
import { browser } from "wxt/browser";
import type { Dataset } from "../engine/dataset/dataset.ts";
import { BODY_OFFSET } from "../engine/dataset/format.ts";
import { expectedHash, openDataset } from "../engine/dataset/open.ts";
import type { Result } from "../engine/types.ts";

const DAMAGED = "The dataset is damaged. Reinstalling the extension brings a good copy.";
const UNREADABLE =
  "The dataset could not be read. Restart the browser; if that does not help, reinstall the extension.";

let loading: Promise<Result<Dataset>> | undefined;

/** A failed attempt is not kept: the next question tries again. */
export async function loadDataset(): Promise<Result<Dataset>> {
  loading ??= fetchDataset();
  const loaded = await loading;
  if (!loaded.ok) loading = undefined;
  return loaded;
}

async function fetchDataset(): Promise<Result<Dataset>> {
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(browser.runtime.getURL("/dataset.bin"));
    bytes = await response.arrayBuffer();
  } catch {
    return { ok: false, error: UNREADABLE };
  }
  const opened = openDataset(bytes);
  if (!opened.ok) return opened;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes, BODY_OFFSET)));
  const actual = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return actual === expectedHash(bytes) ? opened : { ok: false, error: DAMAGED };
}
