/** The command as a reader types it: what goes to stdout, what to stderr, and the exit code. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const COMMAND = join(import.meta.dirname, "../../../scripts/read.ts");
const TEXT =
  "President Emmanuel Macron said on Friday that he would travel to Kyiv.\r\nMacron warned Russia.\r\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-command-"));
  writeFileSync(join(folder, "a.txt"), TEXT);
  writeFileSync(join(folder, "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

describe("npm run read", { timeout: 60_000 }, () => {
  test("one JSON object a file; offsets count in the file as it is", () => {
    const { stdout, stderr, status } = read("--format", "json", "--published", "2025-09-05", "a.txt");
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const reading = JSON.parse(stdout);
    expect(reading).toMatchObject({
      file: "a.txt",
      page: { article: true, published: "2025-09-05", publishedFrom: "option", language: "und" },
      text: TEXT,
    });
    expect(reading.mentions.length).toBeGreaterThanOrEqual(2);
    for (const mention of reading.mentions) {
      expect(TEXT.slice(mention.start, mention.end)).toBe(mention.surface);
      expect(mention).toMatchObject({ name: "Emmanuel Macron", office: "President of France" });
    }
    for (const [start, end] of reading.brief) expect(TEXT.slice(start, end)).toMatch(/^\S.*\.$/u);
  });

  test("files that cannot be read are named, and the others are still read", () => {
    const { stdout, stderr, status } = read("--format", "json", "missing.txt", "a.txt", "empty.txt", "a.pdf");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "missing.txt does not exist.",
      "empty.txt is empty: nothing to read.",
      "a.pdf is neither a .txt nor an .html file.",
    ]);
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  test("for a person: sections, no colour codes where the output is no terminal", () => {
    const { stdout } = read("a.txt");
    expect(stdout).toContain("In brief");
    expect(stdout).toContain("Emmanuel Macron, President of France: named 2 times");
    expect(stdout).not.toContain("\u001B");
  });

  test("a bad option: its name, no output", () => {
    const { stdout, stderr, status } = read("--jobs", "x", "a.txt");
    expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
    expect(stderr).toBe('--jobs takes a whole number from 1 to 16, not "x".\n');
  });
});
