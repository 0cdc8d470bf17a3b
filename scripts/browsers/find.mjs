/**
 * Finds a browser that can run the extension. Plain JavaScript without dependencies, because `setup.mjs` needs it
 * on the Node that happens to be there, before `npm ci`.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Branded Google Chrome is left out on purpose: since version 137 it ignores `--load-extension`.
 * The oldest versions are those of the manifest (Firefox: `data_collection_permissions` came with 142).
 */
const BROWSERS = {
  chromium: {
    label: "Chromium",
    variable: "CHROMIUM_PATH",
    oldest: 128,
    commands: ["chromium", "chromium-browser", "google-chrome-for-testing", "chrome-for-testing"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    ],
  },
  firefox: {
    label: "Firefox",
    variable: "FIREFOX_PATH",
    oldest: 142,
    commands: ["firefox", "firefox-esr", "firefox-developer-edition", "firefox-nightly"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
  },
};

/** Longest wait for `--version`; a cold disk needs a few seconds. */
const VERSION_TIMEOUT_MS = 20_000;

/** @param {string} name */
export function isBrowserName(name) {
  return Object.hasOwn(BROWSERS, name);
}

/** What a browser is called in a sentence, and how to say where it is. @param {"chromium" | "firefox"} name */
export function browserLabel(name) {
  const { label, variable, oldest } = BROWSERS[name];
  return { label, variable, oldest };
}

/**
 * The first one that starts and is new enough. A path in the environment is an order: no other is tried then.
 * `null` where there is none.
 * @param {"chromium" | "firefox"} name
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function findBrowser(name, environment = process.env) {
  const { variable, oldest, commands, places } = BROWSERS[name];
  const ordered = environment[variable];
  const candidates = ordered
    ? [ordered]
    : [...commands.flatMap((command) => onPath(command, environment)), ...places];
  for (const path of candidates) {
    const version = isExecutable(path) ? versionOf(path) : null;
    if (version !== null && version >= oldest) return { path, version };
  }
  return null;
}

/**
 * @param {string} command
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
function onPath(command, environment) {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, command));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The major version, asked of the program itself: Ubuntu's `chromium-browser` is a stub that only says to use snap.
 * @param {string} path
 */
function versionOf(path) {
  const { stdout, status } = spawnSync(path, ["--version"], {
    encoding: "utf8",
    timeout: VERSION_TIMEOUT_MS,
  });
  const major = status === 0 ? /(\d+)\.\d+/u.exec(stdout)?.[1] : undefined;
  return major === undefined ? null : Number(major);
}
