import type { Settings } from "../../lib/settings-schema.ts";
import { offAt } from "../../lib/site.ts";
import type { PageSettings } from "../../page/article-session.ts";

/** What of the settings concerns this page. */
export const pageSettings = (settings: Settings): PageSettings => ({
  off: offAt(settings, document.URL),
  look: { leaders: settings.leaders, claims: settings.claims },
  firstMentionOnly: settings.firstMentionOnly,
  trigger: settings.cardOpens,
});
