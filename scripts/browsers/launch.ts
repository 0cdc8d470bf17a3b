import { launchChromium } from "./chromium.ts";
import type { BrowserName } from "./find.d.mts";
import { launchFirefox } from "./firefox.ts";
import type { LaunchOptions, ReaderBrowser } from "./tab.ts";

/** Starts either browser with the extension in it, cut off from all other machines. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<ReaderBrowser> {
  return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}
