/**
 * Puts in place what the other commands need: node modules, WXT's generated types, browsers. Runs on Node 20 straight
 * after `git clone`, so it is plain JavaScript without dependencies. Says nothing when there is nothing to do.
 *
 *   node scripts/setup.mjs --browsers chromium,firefox          both
 *   node scripts/setup.mjs --browsers chromium,firefox --any    one is enough; the first is installed where there is none
 */
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browserLabel, findBrowser, isBrowserName } from "./browsers/find.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const APT_PACKAGES = { chromium: ["chromium"], firefox: ["firefox-esr"] };
/** Without any font a page's text is empty boxes, in screenshots and in the tests that compare pixels. */
const FONT_PACKAGES = ["fonts-dejavu-core", "fonts-noto-core"];
/** A step's output that is shown when it fails. */
const SHOWN_LINES = 15;

class SetupProblem extends Error {}

try {
  setUp(readArguments());
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @param {{ browsers: readonly ("chromium" | "firefox")[], any: boolean }} wanted */
function setUp({ browsers, any }) {
  if (nodeModulesAreStale()) installNodeModules();
  if (!existsSync(join(ROOT, ".wxt", "tsconfig.json"))) {
    run("Preparing WXT", "wxt", ["prepare"]);
  }
  const missing = browsers.filter((name) => findBrowser(name) === null);
  if (any && missing.length < browsers.length) return;
  if (missing.length > 0) installBrowsers(any ? missing.slice(0, 1) : missing);
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      browsers: { type: "string", default: "chromium,firefox" },
      any: { type: "boolean", default: false },
    },
  });
  const browsers = values.browsers.split(",").map((name) => {
    if (isBrowserName(name)) return name;
    throw new SetupProblem(`--browsers takes chromium and firefox, separated by a comma, not "${name}".`);
  });
  return { browsers, any: values.any };
}

/** `npm ci` first empties node_modules: through a link that would be somebody else's folder. */
function installNodeModules() {
  if (lstatSync(join(ROOT, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new SetupProblem(
      "node_modules is a link and does not hold what package-lock.json asks for; installing would empty the folder it points to, so remove the link and start again.",
    );
  }
  run("Installing node modules", "npm", ["ci", "--no-audit", "--no-fund"]);
}

/**
 * By content and not by file times, which a clone or a copy sets anew. npm writes node_modules/.package-lock.json
 * last, so an install that was cut short counts as stale too. What is for other platforms is not installed.
 */
function nodeModulesAreStale() {
  const installed = lockedPackages(join(ROOT, "node_modules", ".package-lock.json"));
  const locked = lockedPackages(join(ROOT, "package-lock.json"));
  if (installed === null || locked === null) return true;
  const needed = Object.keys(locked).filter((path) => path !== "" && !locked[path]?.optional);
  return (
    needed.some((path) => installed[path] === undefined) ||
    Object.keys(installed).some((path) => !isSamePackage(installed[path], locked[path]))
  );
}

/**
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Readonly<Record<string, LockedPackage | undefined>> | null} by folder; `null` where there is no such file, or a damaged one
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {LockedPackage | undefined} a
 * @param {LockedPackage | undefined} b
 */
function isSamePackage(a, b) {
  return a?.version === b?.version && a?.integrity === b?.integrity;
}

/** @param {readonly ("chromium" | "firefox")[]} missing */
function installBrowsers(missing) {
  for (const name of missing) {
    const { variable } = browserLabel(name);
    const ordered = process.env[variable];
    if (ordered) throw new SetupProblem(`${variable} is ${ordered}, which is not ${wanted(name)}.`);
  }
  const packages = missing.flatMap((name) => APT_PACKAGES[name]);
  if (process.getuid?.() !== 0 || !hasAptGet()) {
    throw new SetupProblem(
      `${missing.map(wanted).join(" and ")} not found. Install with: ${installCommand(missing)}`,
    );
  }
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  run("Updating the package lists", "apt-get", ["update", "-qq"], environment);
  const all = hasFonts() ? packages : [...packages, ...FONT_PACKAGES];
  run(
    `Installing ${all.join(", ")}`,
    "apt-get",
    ["install", "-y", "--no-install-recommends", ...all],
    environment,
  );
  const still = missing.filter((name) => findBrowser(name) === null);
  if (still.length > 0) {
    const variables = still.map((name) => browserLabel(name).variable).join(" and ");
    throw new SetupProblem(
      `apt-get has no ${still.map(wanted).join(" and ")}. Set ${variables} to one that is.`,
    );
  }
}

/** @param {"chromium" | "firefox"} name */
function wanted(name) {
  const { label, oldest } = browserLabel(name);
  return `${label} ${oldest} or newer`;
}

function hasAptGet() {
  return spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
}

function hasFonts() {
  return ["/usr/share/fonts", "/usr/local/share/fonts"].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) => /\.(?:ttf|otf|ttc)$/u.test(String(name))),
  );
}

/** @param {readonly ("chromium" | "firefox")[]} missing */
function installCommand(missing) {
  if (hasAptGet())
    return `sudo apt-get install -y ${missing.flatMap((name) => APT_PACKAGES[name]).join(" ")}`;
  if (process.platform === "darwin") return `brew install --cask ${missing.join(" ")}`;
  const builds = { chromium: "chrome@stable", firefox: "firefox@stable" };
  const command = missing.map((name) => `npx @puppeteer/browsers install ${builds[name]}`).join(" && ");
  const variables = missing.map((name) => browserLabel(name).variable).join(" and ");
  return `${command} (then set ${variables} to the path that it prints)`;
}

/**
 * One line while it runs; its output only when it fails.
 * @param {string} step
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} environment
 */
function run(step, command, args, environment = {}) {
  console.error(`${step} …`);
  const binaries = join(ROOT, "node_modules", ".bin");
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: Infinity,
    // npm and wxt are .cmd files on Windows, which only a shell starts.
    shell: process.platform === "win32",
    // node_modules/.bin first: wxt needs the Node 24 there. The log level: `npm run -s` hands its silence on to
    // the npm inside, and with it the reason of a failure.
    env: {
      ...process.env,
      npm_config_loglevel: "error",
      PATH: `${binaries}${delimiter}${process.env["PATH"]}`,
      ...environment,
    },
  });
  if (status === 0) return;
  const output = `${stdout ?? ""}${stderr ?? ""}`.trim().split("\n").slice(-SHOWN_LINES).join("\n");
  throw new SetupProblem(
    `${output}\n${step} failed: ${command} ${args.join(" ")} ${error?.message ?? `exited with ${status}`}`,
  );
}
