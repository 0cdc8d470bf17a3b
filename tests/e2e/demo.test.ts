/** `npm run demo` where there is no display. */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OUTPUT, ROOT } from "../../scripts/built.ts";

test("the demo without a display prints the reading and leaves screenshots of all surfaces, light and dark", () => {
  const shots = join(OUTPUT, "demo");
  rmSync(shots, { recursive: true, force: true });
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/demo.ts"], {
    cwd: ROOT,
    encoding: "utf8",
    env,
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain("Emmanuel Macron, President of France");
  expect(stdout).toContain(".output/demo/");
  const names = ["card", "options", "page", "popup"].flatMap((what) => [
    `${what}-dark.png`,
    `${what}-light.png`,
  ]);
  expect(readdirSync(shots).toSorted()).toEqual(names);
  // A blank window of this size compresses to less.
  for (const name of names) expect(statSync(join(shots, name)).size).toBeGreaterThan(20_000);
});
