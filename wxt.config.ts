import preact from "@preact/preset-vite";
import { execFileSync } from "node:child_process";
import { defineConfig } from "wxt";

/** Firefox's first version with the keys that its store asks for; Custom Highlights came in 140. */
const FIREFOX_FLOOR = "142.0";

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    "build:before": () => {
      execFileSync(process.execPath, ["scripts/data/build.ts"], { stdio: ["ignore", "ignore", "inherit"] });
    },
    "prepare:publicPaths": (_wxt, paths) => void paths.push("dataset.bin"),
    "build:publicAssets": (_wxt, files) => {
      files.push({ relativeDest: "dataset.bin", absoluteSrc: `${import.meta.dirname}/.output/dataset.bin` });
    },
  },
  manifest: ({ browser }) => ({
    name: "Backgrounder",
    short_name: "Backgrounder",
    description:
      "The background a news article leaves out: who is named, who says what, and what lies behind it. All on your own machine.",
    // By hand, not by WXT: its content scripts announce themselves to the page, and ours do not.
    content_scripts: [
      {
        matches: ["http://*/*", "https://*/*"],
        js: ["gate.js"],
        css: ["assets/highlights.css"],
        run_at: "document_idle",
      },
    ],
    permissions: ["storage", "scripting", "contextMenus"],
    omnibox: { keyword: "bg" },
    host_permissions: ["http://*/*", "https://*/*"],
    // The promise that nothing leaves, held by the browser: our pages can reach their own files and nothing else.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: "Backgrounder" },
    commands: {
      "next-mark": {
        suggested_key: { default: "Alt+Shift+N" },
        description: "Open the card of the next marked leader or claim",
      },
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "backgrounder@backgrounder.news",
          strict_min_version: FIREFOX_FLOOR,
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: FIREFOX_FLOOR },
      },
    }),
  }),
});
