/** Measures of a ranked list against the set that fits. */
import { mean } from "./statistics.ts";

/** Ranks that count: as many as a reader is shown. */
const DEPTH = 5;
const FIRST = 3;

interface Judged {
  /** Ids as shown, best first. */
  readonly shown: readonly string[];
  /** Ids that fit, in no order. */
  readonly fitting: readonly string[];
}

export interface RankingScores {
  /** Mean over articles for which something fits, 0 to 1; all fitting ids count alike. */
  readonly ndcg: number;
  /** Share of those articles with a fitting id among the first three. */
  readonly hit: number;
  /** Share of all ids shown, on all articles, that do not fit. */
  readonly wrong: number;
  /** Share of the articles for which nothing fits that rightly show nothing; 1 where there are none. */
  readonly silent: number;
}

export function scoreRankings(articles: readonly Judged[]): RankingScores {
  const answerable = articles.filter(({ fitting }) => fitting.length > 0);
  const others = articles.filter(({ fitting }) => fitting.length === 0);
  const shown = articles.flatMap(({ shown: ids, fitting }) =>
    ids.slice(0, DEPTH).map((id) => fitting.includes(id)),
  );
  return {
    ndcg: mean(answerable.map(ndcg)),
    hit: mean(
      answerable.map(({ shown: ids, fitting }) =>
        ids.slice(0, FIRST).some((id) => fitting.includes(id)) ? 1 : 0,
      ),
    ),
    wrong: shown.length === 0 ? 0 : shown.filter((fits) => !fits).length / shown.length,
    silent: others.length === 0 ? 1 : mean(others.map(({ shown: ids }) => (ids.length === 0 ? 1 : 0))),
  };
}

function ndcg({ shown, fitting }: Judged): number {
  const gain = (rank: number): number => 1 / Math.log2(rank + 2);
  let found = 0;
  shown.slice(0, DEPTH).forEach((id, rank) => {
    if (fitting.includes(id)) found += gain(rank);
  });
  let best = 0;
  for (let rank = 0; rank < Math.min(DEPTH, fitting.length); rank++) best += gain(rank);
  return found / best;
}
