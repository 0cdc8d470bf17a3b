/**
 * The settings: shape, defaults and checks. Each field falls back on its own, so that one damaged value
 * (a sync conflict, a hand-edited profile) never costs the reader the others.
 */
import * as v from "valibot";

/** How marks look. Distinct without colour: a solid line for leaders, a dotted one for claims. */
export const MARK_STYLES = ["underline", "tint", "both", "none"] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** What opens the card. */
export const CARD_TRIGGERS = ["hover", "click"] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

/** Longest list of sites looked at. storage.sync refuses an item of more than 8,192 bytes long before, and says so. */
const MAX_SITES = 1_000;

/** As `location.host` has it: "news.example", "localhost:8080", "[::1]:8080". */
const host = v.pipe(v.string(), v.maxLength(260), v.check(isHost));

function isHost(text: string): boolean {
  const url = URL.parse(`http://${text}`);
  return url !== null && url.host === text && url.href === `http://${text}/`;
}

export const settingsSchema = v.object({
  /** The switch for all sites. */
  enabled: v.fallback(v.boolean(), true),
  /** Hosts on which nothing runs, sorted. */
  sitesOff: v.fallback(v.pipe(v.array(v.fallback(host, "")), v.transform(cleanHosts)), []),
  leaders: v.fallback(v.picklist(MARK_STYLES), "underline"),
  claims: v.fallback(v.picklist(MARK_STYLES), "underline"),
  /** Mark only the first mention of each leader. */
  firstMentionOnly: v.fallback(v.boolean(), false),
  cardOpens: v.fallback(v.picklist(CARD_TRIGGERS), "hover"),
  /** A grey count on the toolbar button. */
  badge: v.fallback(v.boolean(), true),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

function cleanHosts(hosts: string[]): string[] {
  return [...new Set(hosts.filter((entry) => entry !== ""))].toSorted().slice(0, MAX_SITES);
}

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});
