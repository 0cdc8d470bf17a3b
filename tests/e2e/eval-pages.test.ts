/** `npm run eval -- pages` on three of our own pages: the browser, the extension and all its peers. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/built.ts";
import shapes from "../fixtures/pages/shapes/shapes.json";

const NAMES = ["semantic-html5", "hashed-classes", "author-page"] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "eval-pages-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every question has its table, every system its line, and a wrong judgement is a miss", () => {
  const rows = NAMES.map((id) => {
    const { url, article, ...rest } = shapes[id];
    const { first, last, ...told } = { first: undefined, last: undefined, published: undefined, ...rest };
    return {
      id,
      corpus: "own",
      html_path: join(ROOT, `tests/fixtures/pages/shapes/${id}.html`),
      url,
      is_article: article,
      page_type: article ? "news" : "author",
      // Enough to be compared with; that it is not the whole text makes these two a miss.
      ...(first !== undefined && { gold_text: `${first} ${last}`, date: told.published }),
    };
  });
  const file = join(folder, "gold.jsonl");
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));

  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, "scripts/eval.ts"), "pages", "--gold", file, "--show"],
    { cwd: ROOT, encoding: "utf8" },
  );

  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain("3 pages, 2 of them articles");
  expect(stdout).toMatch(/^semantic-html5 text F1 \d+\.\d \(P .+, R 100\.0\)$/mu);
  expect(stdout).not.toMatch(/missed|false alarm|not read/u);
  expect(stdout).toMatch(/^Backgrounder +100\.0 +100\.0 +100\.0 +0\.0$/mu);
  for (const system of ["isProbablyReaderable", "Readability", "Defuddle", "glance", "readPage"])
    expect(stdout).toMatch(new RegExp(`^${system} +\\d`, "mu"));
  expect(stdout).toContain("without layout: 0 pages judged otherwise");
  expect(stdout).toContain("the extension read 2 pages; 2 gave the very text that is scored here");
});
