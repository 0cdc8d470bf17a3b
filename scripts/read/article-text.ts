/** Reads an article's text with the engine alone, without a browser. */
import { analyze } from "../../engine/analyze.ts";
import type { Dataset } from "../../engine/dataset/dataset.ts";
import type { Day } from "../../engine/types.ts";
import type { ReadPage } from "./read-page.ts";

interface Facts {
  readonly published: Day | null;
  readonly language: string | null;
}

/** What the engine finds in a text file, which says nothing of itself. */
export function readArticleText(text: string, { published, language }: Facts, dataset: Dataset): ReadPage {
  const start = performance.now();
  const reading = analyze({ text: plainLines(text), language: language ?? "und", published }, dataset);
  const [firstLine = ""] = text.trim().split(/[\r\n]/u, 1);
  return {
    page: {
      article: true,
      score: 1,
      reasons: ["text-file"],
      title: firstLine.trim(),
      published,
      publishedFrom: published === null ? null : "option",
      language: language ?? "und",
      truncated: false,
    },
    text,
    reading,
    ms: { detect: 0, extract: 0, analyze: performance.now() - start },
  };
}

/** A page's reading again, with the dateline or language that the command line gives instead of the page's. */
export function readAgain(read: ReadPage, { published, language }: Facts, dataset: Dataset): ReadPage {
  if (!read.page.article || (published === null && language === null)) return read;
  const again = readArticleText(
    read.text,
    { published: published ?? read.page.published, language: language ?? read.page.language },
    dataset,
  );
  const publishedFrom = published === null ? read.page.publishedFrom : "option";
  return {
    ...again,
    page: { ...read.page, published: again.page.published, publishedFrom, language: again.page.language },
    ms: { ...read.ms, analyze: again.ms.analyze },
  };
}

/** The engine knows "\n" only; every offset stays what it is in the file. */
function plainLines(text: string): string {
  return text
    .replaceAll("\r\n", " \n")
    .replaceAll("\r", "\n")
    .replace(/^\uFEFF/u, " ");
}
