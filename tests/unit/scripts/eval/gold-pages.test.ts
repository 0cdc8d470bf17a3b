import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readGold, readHtml, spread } from "../../../../scripts/eval/gold-pages.ts";

const ROW = {
  id: "a",
  corpus: "own",
  html_path: "a.html.gz",
  url: "https://courier.test/a",
  is_article: true,
  page_type: "news",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gold-pages-"));
  writeFileSync(join(folder, "a.html.gz"), gzipSync("<p>Zürich"));
  const latin = Buffer.from('<meta charset="iso-8859-1"><p>Zürich', "latin1");
  writeFileSync(join(folder, "b.html"), latin);
});
afterAll(() => rmSync(folder, { recursive: true }));

function gold(...rows: readonly object[]): string {
  const file = join(folder, "gold.jsonl");
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join("\n"));
  return file;
}

test("what a row does not say is null or empty; pages are found from the file's folder, in their own charset", () => {
  const rows = readGold(gold(ROW, { ...ROW, html_path: "b.html", date: null, gold_text: "Text" }));
  expect(rows[0]).toMatchObject({ gold_text: null, date: null, with: [], without: [] });
  expect(rows.map((row) => readHtml(row).slice(-"<p>Zürich".length))).toEqual(["<p>Zürich", "<p>Zürich"]);
});

test.each([
  [{ ...ROW, is_article: "yes" }, /gold\.jsonl:3: is_article: /u],
  [{ ...ROW, date: "5 September" }, /gold\.jsonl:3: date: write the day like 2025-09-05/u],
  [{ ...ROW, url: "courier.test" }, /gold\.jsonl:3: url: /u],
  [{ ...ROW, html_path: "missing.html" }, /gold\.jsonl:3: .*missing\.html does not exist/u],
])("%j is named by file and line", (row, problem) => {
  expect(() => readGold(gold(ROW, row))).toThrow(problem);
});

test("a part of the rows is spread over all", () => {
  expect(spread([0, 1, 2, 3, 4, 5], 2)).toEqual([2, 5]);
  expect(spread([0, 1], 5)).toEqual([0, 1]);
});
