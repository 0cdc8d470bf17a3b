/** Saved pages that people have judged: whether each is an article, and what its text is. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { readJsonLines } from "./json-lines.ts";

const row = v.object({
  id: v.string(),
  corpus: v.string(),
  /** From the folder of the gold file; ".gz" or plain. */
  html_path: v.string(),
  /** "": not known. */
  url: v.union([v.literal(""), v.pipe(v.string(), v.regex(/^https?:\/\/[^/]/u, "write a whole address"))]),
  is_article: v.boolean(),
  page_type: v.string(),
  gold_text: v.nullish(v.string(), null),
  /** Phrases that the text must hold… */
  with: v.nullish(v.array(v.string()), []),
  /** …and must not. */
  without: v.nullish(v.array(v.string()), []),
  date: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, "write the day like 2025-09-05")), null),
});
export interface GoldPage extends v.InferOutput<typeof row> {
  readonly file: string;
}

/** @throws where a row is none or its page is missing: named by file and line */
export function readGold(file: string): GoldPage[] {
  const folder = dirname(file);
  return readJsonLines(file, (value) => {
    const parsed = v.safeParse(row, value);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new Error(`${v.getDotPath(issue) ?? "row"}: ${issue.message}`);
    }
    const page = resolve(folder, parsed.output.html_path);
    if (!existsSync(page)) throw new Error(`${page} does not exist`);
    return { ...parsed.output, file: page };
  });
}

/** As many rows, spread evenly over all: corpora are often sorted by kind of page. */
export function spread<T>(rows: readonly T[], limit: number): readonly T[] {
  const part = Math.min(1, limit / rows.length);
  return rows.filter((_, index) => Math.floor((index + 1) * part) > Math.floor(index * part));
}

/** Where a page may name its charset, in bytes. */
const HEAD_BYTES = 4096;

export function readHtml({ file }: GoldPage): string {
  const stored = readFileSync(file);
  const bytes = file.endsWith(".gz") ? gunzipSync(stored) : stored;
  const head = bytes.subarray(0, HEAD_BYTES).toString("latin1");
  const charset = /charset=["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
