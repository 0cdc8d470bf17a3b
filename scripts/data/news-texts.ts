/** News texts of files: plain, as lines of JSON, or as pages. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Day } from "../../engine/types.ts";

export interface NewsText {
  readonly text: string;
  /** The dateline, where the file gives one. */
  readonly published: Day | null;
}

export function readNewsTexts(file: string): NewsText[] {
  return newsTexts(readFileSync(file, "utf8"), extname(file).toLowerCase(), file);
}

/** @param extension of the file's name, with its dot */
export function newsTexts(content: string, extension: string, file: string): NewsText[] {
  const text = content.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
  if (extension === ".jsonl") {
    return text
      .split("\n")
      .flatMap((line, index) => (line.trim() === "" ? [] : jsonText(line, `${file}:${index + 1}`)));
  }
  if (extension === ".html" || extension === ".htm") return [{ text: withoutMarkup(text), published: null }];
  if (extension === ".txt") return [{ text, published: null }];
  throw new Error(`${file}: give .txt, .jsonl or .html files`);
}

function jsonText(line: string, where: string): NewsText[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where}: this line is no JSON`);
  }
  const { text, date } = (value ?? {}) as { readonly text?: unknown; readonly date?: unknown };
  if (typeof text !== "string") return [];
  const day = typeof date === "string" ? /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0] : undefined;
  return [{ text, published: (day as Day | undefined) ?? null }];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
  "&rsquo;": "’",
};

/** Roughly: enough to find names in it. The extension reads pages with a browser. */
const withoutMarkup = (html: string): string =>
  html
    .replaceAll(/<(script|style|noscript)\b.*?<\/\1\s*>/gisu, "\n")
    .replaceAll(/<!--.*?-->/gsu, "\n")
    .replaceAll(
      /<\/?(?:p|div|h[1-6]|li|ul|tr|td|br|section|article|header|footer|nav|title)\b[^>]*>/giu,
      "\n",
    )
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&(?:amp|quot|#39|apos|nbsp|rsquo);/gu, (entity) => ENTITIES[entity] ?? entity);
