/**
 * The background found for articles whose fitting topics are known, beside a plain BM25 over titles, forms and
 * summaries (MiniSearch) in the same run.
 */
import MiniSearch from "minisearch";
import * as v from "valibot";
import { analyze } from "../../engine/analyze.ts";
import type { Dataset } from "../../engine/dataset/dataset.ts";
import type { Day } from "../../engine/types.ts";
import { scoreRankings, type RankingScores } from "./ranking.ts";

const articleSchema = v.object({
  id: v.string(),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, "write the day like 2025-09-05")),
  text: v.string(),
  topics: v.array(v.string()),
});
type Article = v.InferOutput<typeof articleSchema>;

const MOST_SHOWN = 5;

/** @throws where a row is no judged article */
export function evaluateBackground(
  rows: readonly unknown[],
  dataset: Dataset,
  { show }: { readonly show: boolean },
): string {
  const articles = v.parse(v.array(articleSchema), rows);
  const search = bm25(dataset);
  const ours = articles.map((article) => ({ article, shown: backgroundOf(article, dataset) }));
  const theirs = articles.map((article) => ({ article, shown: search(article.text) }));
  return [
    ...(show ? ours.map(line) : []),
    `${articles.length} articles, ${articles.filter(({ topics }) => topics.length > 0).length} with a fitting topic`,
    table("ours", scoreRankings(ours.map(judged))),
    table("BM25 (MiniSearch)", scoreRankings(theirs.map(judged))),
  ].join("\n");
}

interface Answer {
  readonly article: Article;
  readonly shown: readonly string[];
}

const judged = ({ article, shown }: Answer) => ({ shown, fitting: article.topics });

const backgroundOf = ({ text, date }: Article, dataset: Dataset): string[] =>
  analyze({ text, language: "en", published: date as Day }, dataset).background.map(({ id }) => id);

/** The whole article as a query, as a search box would take it. */
function bm25(dataset: Dataset): (text: string) => string[] {
  const index = new MiniSearch({ fields: ["title", "forms", "summary"] });
  const forms = formsOfTopics(dataset);
  for (const record of dataset.recordsOf("topic")) {
    const topic = dataset.topic(dataset.idOf(record));
    if (topic !== null)
      index.add({
        id: topic.id,
        title: topic.title,
        forms: forms.get(record) ?? "",
        summary: topic.summary,
      });
  }
  return (text) =>
    index
      .search(text)
      .slice(0, MOST_SHOWN)
      .map(({ id }) => String(id));
}

/** The look-up's lines of each topic: its title and forms. */
function formsOfTopics({ lookUp }: Dataset): Map<number, string> {
  const forms = new Map<number, string>();
  lookUp.records.forEach((record, line) => {
    const form = lookUp.text.slice(lookUp.starts[line], (lookUp.starts[line + 1] ?? 0) - 1);
    forms.set(record, `${forms.get(record) ?? ""} ${form}`);
  });
  return forms;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const table = (name: string, { ndcg, hit, wrong, silent }: RankingScores): string =>
  `${name.padEnd(18)} nDCG@5 ${ndcg.toFixed(3)} · fitting among first three ${percent(hit)} · wrong of those shown ${percent(wrong)} · silent where nothing fits ${percent(silent)}`;

const line = ({ article, shown }: Answer): string =>
  `${article.id} wanted ${article.topics.join(", ") || "nothing"}; shown ${
    shown.map((id) => (article.topics.includes(id) ? id : `(${id})`)).join(", ") || "nothing"
  }`;
