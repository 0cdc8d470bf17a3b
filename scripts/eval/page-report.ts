/** What `eval -- pages` prints: a table by question, a line a system; a line a corpus; with `show` every miss. */
import type { GoldPage } from "./gold-pages.ts";
import { dayIn, scoreDetection, scoreTexts, scoreWords, type JudgedText, type Score } from "./page-scores.ts";
import type { PageAnswers } from "./saved-pages.ts";
import { mean, quantile } from "./statistics.ts";

export interface UnreadPage {
  readonly page: GoldPage;
  readonly problem: string;
}

type Answers = readonly PageAnswers[];

const DECIDERS: Readonly<Record<string, (answers: PageAnswers) => boolean>> = {
  Backgrounder: ({ extension }) => extension.article,
  isProbablyReaderable: ({ readable }) => readable.value,
};

interface Extractor {
  readonly text: (answers: PageAnswers) => string;
  readonly day: (answers: PageAnswers) => string | null;
}
/** Our text is that of articles which the extension missed, too, so that no miss counts twice. */
const OURS: Extractor = { text: ({ read }) => read.value.main, day: ({ read }) => read.value.published };
const READABILITY: Extractor = {
  text: ({ readability }) => readability.value.text,
  day: ({ readability }) => dayIn(readability.value.published),
};
const DEFUDDLE: Extractor = {
  text: ({ defuddle }) => defuddle.value.text,
  day: ({ defuddle }) => dayIn(defuddle.value.published),
};
const EXTRACTORS = { Backgrounder: OURS, Readability: READABILITY, Defuddle: DEFUDDLE };

const TIMES: Readonly<Record<string, (answers: PageAnswers) => number | null>> = {
  glance: ({ glance }) => glance.ms,
  readPage: ({ read }) => read.ms,
  "readPage in the extension": ({ extension }) => (extension.text === null ? null : extension.ms),
  isProbablyReaderable: ({ readable }) => readable.ms,
  Readability: ({ readability }) => readability.ms,
  Defuddle: ({ defuddle }) => defuddle.ms,
};

export function reportPages(
  answers: Answers,
  unread: readonly UnreadPage[],
  { show }: { readonly show: boolean },
): string[] {
  const articles = answers.filter(({ page }) => page.is_article);
  return [
    ...(show ? [...unread.map(unreadLine), ...answers.flatMap(missesOf), ""] : []),
    `${answers.length} pages, ${articles.length} of them articles${unread.length > 0 ? `; ${unread.length} more could not be read` : ""}`,
    "",
    ...detectionTable(answers),
    "",
    ...textTable(articles),
    "",
    ...timeTable(answers),
    "",
    ...corpusTable(answers),
    ...(show ? ["", ...typeTable(answers)] : []),
    "",
    layoutLine(answers),
    sameTextLine(answers),
  ];
}

function detectionTable(answers: Answers): string[] {
  return [
    row("article or not", ["F1", "P", "R", "FPR"]),
    ...Object.entries(DECIDERS).map(([name, called]) => {
      const { f1, p, r, fpr } = scoreDetection(
        answers.map((each) => ({ article: each.page.is_article, called: called(each) })),
      );
      return row(name, [f1, p, r, fpr].map(percent));
    }),
  ];
}

function textTable(articles: Answers): string[] {
  const written = articles.filter(isWritten);
  const dated = articles.filter(({ page }) => page.date !== null);
  return [
    row(`text of ${written.length}, day of ${dated.length}`, [
      "word P",
      "R",
      "F1",
      "4-word P",
      "R",
      "F1",
      "with",
      "without",
      "day",
    ]),
    ...Object.entries(EXTRACTORS).map(([name, { text, day }]) => {
      const scores = scoreTexts(judged(written, text));
      const right = dated.filter((each) => day(each) === each.page.date);
      return row(name, [
        ...[...inOrder(scores.words), ...inOrder(scores.shingles)].map(percent),
        scores.with === null ? "–" : percent(scores.with),
        scores.without === null ? "–" : percent(scores.without),
        dated.length === 0 ? "–" : percent(right.length / dated.length),
      ]);
    }),
  ];
}

/** A pause of the page that its reader notices, in milliseconds. */
const NOTICED_MS = 50;

function timeTable(answers: Answers): string[] {
  return [
    row("first call, ms", ["median", "p95", `> ${NOTICED_MS} ms`]),
    ...Object.entries(TIMES).map(([name, time]) => {
      const times = answers.map(time).filter((ms) => ms !== null);
      const slow = times.filter((ms) => ms > NOTICED_MS).length / (times.length || 1);
      return row(name, [quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1), percent(slow)]);
    }),
  ];
}

const COLUMNS = ["pages", "our F1", "our FPR", "isPR F1", "isPR FPR", "our words", "Readab.", "Defuddle"];

function corpusTable(answers: Answers): string[] {
  const groups = Map.groupBy(answers, ({ page }) => page.corpus);
  return [row("by corpus", COLUMNS), ...[...groups].map(([name, group]) => row(name, summaryOf(group)))];
}

function typeTable(answers: Answers): string[] {
  const groups = Map.groupBy(answers, ({ page }) => page.page_type);
  return [
    row("by kind of page", COLUMNS),
    ...[...groups].map(([name, group]) => row(name, summaryOf(group))),
  ];
}

/** "–" where a group holds no page to tell it by. */
function summaryOf(group: Answers): string[] {
  const written = group.filter(isWritten);
  const some = (wanted: boolean): boolean => group.some(({ page }) => page.is_article === wanted);
  return [
    String(group.length),
    ...Object.values(DECIDERS).flatMap((called) => {
      const { f1, fpr } = scoreDetection(
        group.map((each) => ({ article: each.page.is_article, called: called(each) })),
      );
      return [some(true) ? percent(f1) : "–", some(false) ? percent(fpr) : "–"];
    }),
    ...Object.values(EXTRACTORS).map(({ text }) =>
      written.length === 0 ? "–" : percent(scoreTexts(judged(written, text)).words.f1),
    ),
  ];
}

function layoutLine(answers: Answers): string {
  const written = answers.filter(isWritten);
  const f1 = mean(written.map((each) => scoreWords(each.withoutLayout.main, each.page.gold_text ?? "").f1));
  const others = answers.filter(differsWithoutLayout).length;
  return `without layout: ${others} pages judged otherwise, word F1 ${percent(f1)}`;
}

/** The text is taken from the same code beside the extension, where its headline is known: a check on that. */
function sameTextLine(answers: Answers): string {
  const read = answers.filter(({ extension }) => extension.text !== null);
  const same = read.filter((each) => each.extension.text === each.read.value.text).length;
  return `the extension read ${read.length} pages; ${same} gave the very text that is scored here`;
}

/** An article whose text is known. */
const isWritten = ({ page }: PageAnswers): boolean => page.is_article && (page.gold_text ?? "") !== "";

const differsWithoutLayout = ({ extension, withoutLayout }: PageAnswers): boolean =>
  extension.article !== withoutLayout.article;

/** Below this, a text is a miss worth a look. */
const GOOD_F1 = 0.9;

function missesOf(answers: PageAnswers): string[] {
  const { page, extension, read, withoutLayout } = answers;
  const misses: string[] = [];
  if (extension.article !== page.is_article)
    misses.push(`${page.is_article ? "missed" : "false alarm"} (${page.page_type})`);
  if (isWritten(answers)) {
    const { p, r, f1 } = scoreWords(read.value.main, page.gold_text ?? "");
    if (f1 < GOOD_F1) misses.push(`text F1 ${percent(f1)} (P ${percent(p)}, R ${percent(r)})`);
  }
  if (page.is_article && page.date !== null && read.value.published !== page.date)
    misses.push(`day ${read.value.published ?? "none"} instead of ${page.date}`);
  if (differsWithoutLayout(answers))
    misses.push(`without layout ${withoutLayout.article ? "an article" : "none"}`);
  return misses.map((miss) => `${page.id} ${miss}`);
}

const unreadLine = ({ page, problem }: UnreadPage): string =>
  `${page.id} not read: ${problem.split("\n", 1)[0] ?? ""}`;

function judged(written: Answers, text: Extractor["text"]): JudgedText[] {
  return written.map((each) => ({
    text: text(each),
    gold: each.page.gold_text ?? "",
    with: each.page.with,
    without: each.page.without,
  }));
}

const inOrder = ({ p, r, f1 }: Score): number[] => [p, r, f1];
const percent = (share: number): string => (share * 100).toFixed(1);
const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(25) + cells.map((cell) => cell.padStart(10)).join("");
