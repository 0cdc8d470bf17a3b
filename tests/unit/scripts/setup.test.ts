/** The set-up in a folder of its own, with an npm that only says that it was called. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const SCRIPTS = join(import.meta.dirname, "../../../scripts");
const LOCKED = {
  "": { version: "0.1.0" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/other-platform": { version: "1.0.0", integrity: "sha512-o", optional: true },
};
const INSTALLED = { "node_modules/a": LOCKED["node_modules/a"] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "setup-"));
  mkdirSync(join(folder, "scripts"));
  cpSync(join(SCRIPTS, "setup.mjs"), join(folder, "scripts/setup.mjs"));
  cpSync(join(SCRIPTS, "browsers"), join(folder, "scripts/browsers"), { recursive: true });
  for (const name of [".wxt", "bin", "node_modules"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, ".wxt/tsconfig.json"), "{}");
  writeFileSync(join(folder, "bin/npm"), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  writeFileSync(join(folder, "bin/browser"), "#!/bin/sh\necho Chromium 200.0\n", { mode: 0o755 });
  lock("package-lock.json", LOCKED);
  lock("node_modules/.package-lock.json", INSTALLED);
});
afterEach(() => rmSync(folder, { recursive: true }));

function lock(file: string, packages: object): void {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

function setUp() {
  const { stderr, status } = spawnSync(
    process.execPath,
    [join(folder, "scripts/setup.mjs"), "--browsers", "chromium"],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        CHROMIUM_PATH: join(folder, "bin/browser"),
        PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}`,
      },
    },
  );
  return { stderr, status };
}

const INSTALLS = { stderr: "Installing node modules …\n", status: 0 };
const NOTHING_TO_DO = { stderr: "", status: 0 };

describe.skipIf(process.platform === "win32")("node modules", () => {
  test("that hold what is locked are left alone, however old their files are", () => {
    utimesSync(join(folder, "node_modules/.package-lock.json"), 0, 0);
    expect(setUp()).toEqual(NOTHING_TO_DO);
  });

  test.each<[name: string, installed: object]>([
    ["another version", { "node_modules/a": { version: "0.9.0", integrity: "sha512-a" } }],
    ["other content", { "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } }],
    ["one too few", {}],
    ["one too many", { ...INSTALLED, "node_modules/b": { version: "1.0.0" } }],
  ])("%s: installed anew", (_, installed) => {
    lock("node_modules/.package-lock.json", installed);
    expect(setUp()).toEqual(INSTALLS);
  });

  test("none, or an install that was cut short: installed", () => {
    rmSync(join(folder, "node_modules/.package-lock.json"));
    expect(setUp()).toEqual(INSTALLS);
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(setUp()).toEqual(INSTALLS);
  });

  test("behind a link: used where they fit, never emptied where they do not", () => {
    renameSync(join(folder, "node_modules"), join(folder, "shared"));
    symlinkSync(join(folder, "shared"), join(folder, "node_modules"));
    expect(setUp()).toEqual(NOTHING_TO_DO);
    lock("shared/.package-lock.json", {});
    const { stderr, status } = setUp();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^node_modules is a link .+ remove the link and start again\.\n$/u);
  });
});
