/** Bundled, and run in the page beside the extension, where each function is called once: as cold as on a reader's page. */
import { today } from "../../../lib/today.ts";
import { glance as look } from "../../../page/glance.ts";
import { readPage } from "../../../page/read-page.ts";
import { timed, type Timed } from "./timed.ts";

export interface OurReading {
  readonly article: boolean;
  readonly published: string | null;
  /** What the extension hands to the engine. */
  readonly text: string;
  /** Without the headline, as all the corpora's texts are. */
  readonly main: string;
}

export function glance(url: string): Timed<boolean> {
  return timed(() => look(document, url).article);
}

export function read(url: string): Timed<OurReading> {
  const { value, ms } = timed(() => readPage(document, url, today()));
  return { value: readingOf(value), ms };
}

/** The same source as a document that nobody lays out: nothing in it has a style or a place. */
export function readWithoutLayout(html: string, url: string): OurReading {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const reading = readingOf(readPage(parsed, url, today()));
  return { ...reading, article: reading.article && look(parsed, url).article };
}

function readingOf({ page, extraction: { text, blocks } }: ReturnType<typeof readPage>): OurReading {
  const first = blocks[0];
  const main = first?.kind === "headline" ? text.slice(first.end).trimStart() : text;
  return { article: page.article, published: page.published, text, main };
}
