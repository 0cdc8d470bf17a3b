import type { Day, PageFacts, Timings } from "../engine/types.ts";
import { readFacts } from "./article-facts.ts";
import { detect } from "./detect.ts";
import { extract } from "./extract.ts";
import type { Extraction } from "./extract.ts";
import { fold } from "./run-text.ts";

export interface PageRead {
  readonly page: PageFacts;
  readonly extraction: Extraction;
  readonly ms: Pick<Timings, "detect" | "extract">;
}

/**
 * The full look: the text first, since most signals of detection are counts that
 * extraction makes anyway. The page is not changed.
 */
export function readPage(document: Document, url: string, today: Day): PageRead {
  const start = performance.now();
  const extraction = extract(document);
  const extracted = performance.now();
  const facts = readFacts(document, url, today, extraction);
  const { article, score, reasons } = detect(document, url, extraction, facts);
  const { published, publishedFrom, language } = facts;
  const { truncated } = extraction;
  const title = titleOf(extraction, facts.title);
  return {
    page: { article, score, reasons, title, published, publishedFrom, language, truncated },
    extraction,
    ms: { extract: extracted - start, detect: performance.now() - extracted },
  };
}

/** The headline where the page's title holds it beside the site's name: "Leaders meet | The Courier". */
function titleOf({ text, blocks }: Extraction, title: string): string {
  const first = blocks[0];
  if (first?.kind !== "headline") return title;
  const headline = text.slice(first.start, first.end);
  return fold(title).includes(fold(headline)) || title === "" ? headline : title;
}
