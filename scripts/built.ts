/** Builds what a script needs, when it is missing or older than its sources. Silent, so that output stays the answer. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserName } from "./browsers/find.d.mts";
import { until } from "./browsers/wait.ts";

export const ROOT = resolve(import.meta.dirname, "..");
export const OUTPUT = join(ROOT, ".output");

const DATASET_SOURCES =
  "data scripts/data engine/dataset engine/text engine/match engine/look-up engine/types.ts".split(" ");
const EXTENSION_SOURCES =
  "entrypoints components page lib engine data public scripts/data wxt.config.ts package-lock.json".split(
    " ",
  );
/** A build takes seconds; a lock older than this was left by a killed one. */
const LOCK_TIMEOUT_MS = 120_000;
/** As much of a failed build's output as helps. */
const SHOWN_LINES = 20;

/** The compiled dataset's path. */
export async function builtDataset(): Promise<string> {
  const file = join(OUTPUT, "dataset.bin");
  await build("dataset", file, DATASET_SOURCES, ["scripts/data/build.ts"]);
  return file;
}

/** The folder of the extension as that browser loads it. */
export async function builtExtension(browser: BrowserName): Promise<string> {
  const target = browser === "chromium" ? "chrome" : "firefox";
  const folder = join(OUTPUT, `${target}-mv3`);
  const wxt = ["node_modules/wxt/bin/wxt.mjs", "build", "-b", target];
  await build(target, join(folder, "manifest.json"), EXTENSION_SOURCES, wxt);
  return folder;
}

/** Several readers may start at once; the first builds, the others wait and then find it done. */
async function build(
  name: string,
  file: string,
  sources: readonly string[],
  command: readonly string[],
): Promise<void> {
  if (isFresh(file, sources)) return;
  const lock = join(OUTPUT, `.building-${name}`);
  await takeLock(lock);
  try {
    if (!isFresh(file, sources)) await run(command);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isFresh(file: string, sources: readonly string[]): boolean {
  return (
    existsSync(file) && sources.every((source) => newestIn(join(ROOT, source)) <= statSync(file).mtimeMs)
  );
}

/** Time of the last change below a path; 0 for none. */
function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((entry) => newestIn(join(path, entry))));
}

async function takeLock(lock: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const taken = await until(() => Promise.resolve(tryLock(lock)), Boolean, 2 * LOCK_TIMEOUT_MS);
  if (!taken) throw new Error(`Another build holds ${lock}. If none runs, remove that folder.`);
}

function tryLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const left = statSync(lock, { throwIfNoEntry: false });
    if (left !== undefined && Date.now() - left.mtimeMs > LOCK_TIMEOUT_MS)
      rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function run(command: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (output += String(chunk)));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done();
      else
        fail(
          new Error(
            `${output.trim().split("\n").slice(-SHOWN_LINES).join("\n")}\n${command.join(" ")} failed.`,
          ),
        );
    });
  });
}
