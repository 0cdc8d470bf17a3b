import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Each wall of ARCHITECTURE.md gets a violation planted, which the tool that holds it must name. */
const root = fileURLToPath(new URL("../../", import.meta.url));

const run = (command: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(join(root, "node_modules/.bin", command), args, {
    cwd: root,
    encoding: "utf8",
  });
  return stdout + stderr;
};

const PLANTED: readonly (readonly [wall: string, file: string, source: string, rule: string])[] = [
  ["engine imports no package", "engine/planted-1.ts", 'import "valibot";\n', "no-restricted-imports"],
  [
    "engine imports no lib",
    "engine/planted-2.ts",
    'import { logOnce } from "../lib/log.ts";\nlogOnce(1);\n',
    "no-restricted-imports",
  ],
  [
    "engine has no clock",
    "engine/planted-3.ts",
    "export const now = Date.now();\n",
    "no-restricted-properties",
  ],
  [
    "engine has no chance",
    "engine/planted-4.ts",
    "export const any = Math.random();\n",
    "no-restricted-properties",
  ],
  [
    "page has no browser.*",
    "page/planted-5.ts",
    'import { browser } from "wxt/browser";\nexport const id = browser.runtime.id;\n',
    "no-restricted-imports",
  ],
  [
    "lib imports no page",
    "lib/planted-6.ts",
    'export { glance } from "../page/glance.ts";\n',
    "no-restricted-imports",
  ],
  [
    "components take types of the engine only",
    "components/planted-7.ts",
    'export { analyze } from "../engine/analyze.ts";\n',
    "no-restricted-imports",
  ],
  [
    "components have no browser.*",
    "components/planted-8.ts",
    'import { browser } from "wxt/browser";\nexport const id = browser.runtime.id;\n',
    "no-restricted-imports",
  ],
  [
    "scripts import no tests",
    "scripts/planted-9.ts",
    'export { smallDataset } from "../tests/support/dataset.ts";\n',
    "no-restricted-imports",
  ],
  [
    "nothing fetches",
    "lib/planted-10.ts",
    'export const page = fetch("https://example.org/");\n',
    "no-restricted-globals",
  ],
  [
    "no HTML from strings",
    "page/planted-11.ts",
    "export const set = (e: Element, s: string) => { e.innerHTML = s; };\n",
    "no-unsanitized",
  ],
  [
    "no floating promise",
    "lib/planted-12.ts",
    "export const go = (): void => { Promise.resolve(1); };\n",
    "no-floating-promises",
  ],
  ["entrypoints stay short", "entrypoints/planted/index.ts", "export {};\n".repeat(61), "max-lines"],
  [
    "engine does not compile with the DOM",
    "engine/planted-dom.ts",
    "export const title = document.title;\n",
    "Cannot find name 'document'",
  ],
];

const planted = (file: string): string => file.replace("planted", "planted-by-walls-test");
let report = "";

beforeAll(() => {
  for (const [, file, source] of PLANTED) {
    mkdirSync(dirname(join(root, planted(file))), { recursive: true });
    writeFileSync(join(root, planted(file)), source);
  }
  report = run("oxlint", "--type-aware", "-f", "unix", ...PLANTED.map(([, file]) => planted(file)));
  report += "\n" + run("tsc", "-p", "tsconfig.engine.json", "--pretty", "false");
}, 60_000);
afterAll(() => {
  for (const [, file] of PLANTED) rmSync(join(root, planted(file)), { force: true });
  rmSync(join(root, "entrypoints/planted-by-walls-test"), { recursive: true, force: true });
});

test.each(PLANTED)("%s", (_, file, __, rule) => {
  const lines = report.split("\n").filter((line) => line.startsWith(planted(file)));
  expect(lines.join("\n")).toContain(rule);
});
