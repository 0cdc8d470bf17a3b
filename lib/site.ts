/** Sites as the settings name them. */
import type { Settings } from "./settings-schema.ts";

/** The host with its port where it has one ("localhost:8080"), in small letters; `null` where there is no site. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? host.toLowerCase() : null;
}

/** Which switch forbids reading there; `null`: none. */
export function offAt(settings: Settings, url: string): "site" | "everywhere" | null {
  if (!settings.enabled) return "everywhere";
  const site = siteOf(url);
  return site !== null && settings.sitesOff.includes(site) ? "site" : null;
}
