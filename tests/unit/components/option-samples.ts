/** What the options page shows in its tests. */
import type { Day } from "../../../engine/types.ts";
import type { DatasetInfo } from "../../../engine/views.ts";
import type { Settings } from "../../../lib/settings-schema.ts";

export const INFO: DatasetInfo = {
  version: "3f9a1c04b7de",
  asOf: "2026-08-22" as Day,
  old: false,
  people: 214,
  terms: 1_388,
  places: 61,
  bodies: 14,
  topics: 12,
  onRecord: 3,
};

export const SETTINGS: Settings = {
  enabled: true,
  sitesOff: ["intranet.example.com", "news.example.org"],
  leaders: "underline",
  claims: "underline",
  firstMentionOnly: false,
  cardOpens: "hover",
  badge: true,
};

/** Actions that answer from the samples. */
