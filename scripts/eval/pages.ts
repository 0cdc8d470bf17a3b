/** `eval -- pages`: reads judged pages, three at once, and reports on them. */
import { readGold, spread, type GoldPage } from "./gold-pages.ts";
import { reportPages, type UnreadPage } from "./page-report.ts";
import { SavedPages, type PageAnswers } from "./saved-pages.ts";

/** Much of a page's time is waiting for it to settle. */
const TABS = 3;

export interface PageOptions {
  readonly show: boolean;
  /** As many pages, from all over the files. */
  readonly limit: number;
}

/** @throws where a row of the files is no judged page, or its page is missing */
export async function evaluatePages(files: readonly string[], { show, limit }: PageOptions): Promise<string> {
  const gold = spread(
    files.flatMap((file) => readGold(file)),
    limit,
  );
  const start = Date.now();
  const { answers, unread } = await readPages(gold);
  const seconds = Math.round((Date.now() - start) / 1000);
  return [
    ...reportPages(answers, unread, { show }),
    `${TABS} tabs at once, ${seconds} s; times are those of a busy machine`,
  ].join("\n");
}

interface Read {
  readonly answers: readonly PageAnswers[];
  readonly unread: readonly UnreadPage[];
}

/** In the order of the rows. */
export async function readPages(gold: readonly GoldPage[]): Promise<Read> {
  const pages = await SavedPages.start();
  const read: (PageAnswers | UnreadPage)[] = [];
  const waiting = gold.entries();
  const work = async (): Promise<void> => {
    let tab = await pages.openTab();
    for (const [index, page] of waiting) {
      try {
        read[index] = await tab.read(page);
      } catch (error) {
        read[index] = { page, problem: error instanceof Error ? error.message : String(error) };
        // Whatever the page has done to its tab stays there.
        await tab.close();
        tab = await pages.openTab();
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await pages.close();
  }
  return {
    answers: read.flatMap((entry) => ("problem" in entry ? [] : [entry])),
    unread: read.flatMap((entry) => ("problem" in entry ? [entry] : [])),
  };
}
