import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_ARTICLE_LENGTH } from "../../../lib/messages.ts";
import { readInput } from "../../../scripts/read/input.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-input-"));
  mkdirSync(join(folder, "folder.txt"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function readFile(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content);
  const input = await readInput(join(folder, name));
  return input.ok ? input : { ...input, error: input.error.replaceAll(`${folder}/`, "") };
}

describe("files that can be read", () => {
  test.each([
    ["as it is", "Macron spoke.\n"],
    ["with Windows line ends", "Macron spoke.\r\nPutin too.\r\n"],
    ["with a byte order mark, which counts as its first character", "\uFEFFMacron spoke."],
    ["with characters of two UTF-16 units", "🇺🇦 Zelenskyy spoke."],
  ])("a text %s", async (_, text) => {
    expect(await readFile("a.txt", text)).toEqual({
      ok: true,
      value: { kind: "text", file: join(folder, "a.txt"), text, cut: false },
    });
  });

  test("a page, whatever its encoding", async () => {
    const page = { ok: true, value: { kind: "page" } };
    expect(await readFile("a.html", "<p>é</p>")).toMatchObject(page);
    expect(await readFile("latin.HTM", Buffer.from("<p>é</p>", "latin1"))).toMatchObject(page);
    expect(await readFile("utf16.html", Buffer.from("\uFEFF<p>é</p>", "utf16le"))).toMatchObject(page);
  });

  test("a text longer than the engine takes: its beginning, to the end of a line", async () => {
    const line = "Macron said that he would wait for Zelenskyy’s answer.\n";
    const input = await readFile("long.txt", line.repeat(120_000));
    expect(input).toMatchObject({ ok: true, value: { kind: "text", cut: true } });
    if (!input.ok || input.value.kind !== "text") throw new Error("a text was expected");
    expect(input.value.text.length).toBeLessThanOrEqual(MAX_ARTICLE_LENGTH);
    expect(input.value.text.length).toBeGreaterThan(MAX_ARTICLE_LENGTH - line.length);
    expect(input.value.text.endsWith("answer.\n")).toBe(true);
  });
});

describe("files that cannot be read: one sentence that names the file", () => {
  test.each<readonly [name: string, content: string | Uint8Array, error: string]>([
    ["empty.txt", "", "empty.txt is empty: nothing to read."],
    ["blank.txt", " \n\t\n", "blank.txt is empty: nothing to read."],
    ["empty.html", "", "empty.html is empty: nothing to read."],
    [
      "binary.txt",
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1),
      "binary.txt is not text: it holds binary data.",
    ],
    [
      "binary.html",
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1),
      "binary.html is not text: it holds binary data.",
    ],
    ["latin.txt", Buffer.from("café", "latin1"), "latin.txt is not UTF-8 text."],
    ["picture.png", "x", "picture.png is neither a .txt nor an .html file."],
    ["no-extension", "x", "no-extension is neither a .txt nor an .html file."],
  ])("%s", async (name, content, error) => {
    expect(await readFile(name, content)).toEqual({ ok: false, error });
  });

  test("a missing file", async () => {
    expect(await readInput("/nowhere/a.txt")).toEqual({ ok: false, error: "/nowhere/a.txt does not exist." });
  });

  test("a folder", async () => {
    const path = join(folder, "folder.txt");
    expect(await readInput(path)).toEqual({ ok: false, error: `${path} is a folder.` });
  });

  test.skipIf(process.platform === "win32").each(["pipe.txt", "pipe.html"])(
    "%s, into which nobody writes: no wait",
    async (name) => {
      const path = join(folder, name);
      expect(spawnSync("sh", ["-c", 'mkfifo "$0"', path]).status).toBe(0);
      expect(await readInput(path)).toEqual({ ok: false, error: `${path} is no regular file.` });
    },
  );
});
