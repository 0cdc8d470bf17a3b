import type { Result } from "../../engine/types.ts";
import { t } from "./strings.ts";

/** What a reader may type or paste: "news.example.org", "https://News.Example.org/politics", "bücher.example". */
export function parseSite(input: string): Result<string> {
  const text = input.trim();
  if (text === "") return { ok: false, error: t("siteEmpty") };
  const host = hostOf(text);
  // A dot, or localhost with its port: "news" alone is a slip more often than a site.
  if (host === null || !/^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d+)?$|^localhost(?::\d+)?$/u.test(host)) {
    return { ok: false, error: t("siteInvalid", { text: shorten(text) }) };
  }
  return { ok: true, value: host };
}

/** The host in ASCII small letters, as location.host has it. */
function hostOf(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  const url = URL.parse(address);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.host : null;
}

const MAX_SHOWN = 60;

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
