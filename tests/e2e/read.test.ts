/** `npm run read` on saved pages: through the extension in a headless Chromium. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/built.ts";
import type { ReadingJson } from "../../scripts/reading-json.ts";

const SAMPLE = "scripts/demo/article.html";
const FRONT_PAGE = "tests/fixtures/pages/front-page/source.html";

function read(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, "scripts/read.ts"), ...args], {
    cwd: ROOT,
    // Where the reader stands, as npm tells it.
    env: { ...process.env, INIT_CWD: ROOT },
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

const readingsIn = (stdout: string): ReadingJson[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ReadingJson);

describe("npm run read on saved pages", () => {
  test("a page is read as the extension reads it: dateline from the page, offsets into its own text", () => {
    const { stdout, stderr, status } = read("--format", "json", SAMPLE);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const [reading] = readingsIn(stdout);
    if (reading === undefined) throw new Error("no line was printed");
    expect(reading).toMatchObject({
      file: SAMPLE,
      page: { article: true, published: "2025-09-05", publishedFrom: "json-ld", language: "en" },
    });
    expect(reading.mentions).toContainEqual(
      expect.objectContaining({ surface: "Vladimir Putin", id: "Q7747", office: "President of Russia" }),
    );
    for (const { start, end, surface } of reading.mentions)
      expect(reading.text.slice(start, end)).toBe(surface);
    expect(reading.brief).toHaveLength(3);
    expect(reading.text).not.toContain("Read also");
    expect(reading.text).not.toContain("Joe Biden");
  });

  test("several at once come in their order; no article is an answer, a missing file is an error", () => {
    const { stdout, stderr, status } = read(
      "--format",
      "json",
      "--jobs",
      "3",
      FRONT_PAGE,
      "missing.html",
      SAMPLE,
    );
    expect({ stderr, status }).toEqual({ stderr: "missing.html does not exist.\n", status: 1 });
    const readings = readingsIn(stdout);
    expect(readings.map(({ file, page }) => [file, page.article])).toEqual([
      [FRONT_PAGE, false],
      [SAMPLE, true],
    ]);
    expect(readings[0]).toMatchObject({
      text: "",
      mentions: [],
      claims: [],
      sentences: [],
      brief: [],
      background: [],
    });
    expect(readings[0]?.page.reasons).not.toEqual([]);
  });

  test("--published takes the place of the page's own date: offices are those of that day", () => {
    const { stdout } = read("--format", "json", "--published", "2015-06-01", SAMPLE);
    const [reading] = readingsIn(stdout);
    expect(reading?.page).toMatchObject({ published: "2015-06-01", publishedFrom: "option" });
    const trump = reading?.mentions.find(({ name }) => name === "Donald Trump");
    expect(trump).toMatchObject({ office: null });
  });

  test("for a person: a sentence where the page is no article", () => {
    expect(read(FRONT_PAGE).stdout).toContain("This page does not look like an article");
  });
});
