import { expect, test } from "vitest";
import { scoreRankings } from "../../../../scripts/eval/ranking.ts";

test("all right, in any order of those that fit", () => {
  expect(scoreRankings([{ shown: ["b", "a"], fitting: ["a", "b"] }])).toEqual({
    ndcg: 1,
    hit: 1,
    wrong: 0,
    silent: 1,
  });
});

test("a fitting one behind a wrong one counts less", () => {
  const { ndcg, wrong } = scoreRankings([{ shown: ["x", "a"], fitting: ["a"] }]);
  expect(ndcg).toBeCloseTo(1 / Math.log2(3));
  expect(wrong).toBe(0.5);
});

test("the fourth is no longer among the first three, the sixth is not shown", () => {
  const { ndcg, hit, wrong } = scoreRankings([
    { shown: ["x", "y", "z", "a"], fitting: ["a"] },
    { shown: ["1", "2", "3", "4", "5", "a"], fitting: ["a"] },
  ]);
  expect(hit).toBe(0);
  expect(ndcg).toBeCloseTo(1 / Math.log2(5) / 2);
  expect(wrong).toBeCloseTo(8 / 9);
});

test("where nothing fits, silence is right and everything shown is wrong", () => {
  const scores = scoreRankings([
    { shown: [], fitting: [] },
    { shown: ["x"], fitting: [] },
    { shown: ["a"], fitting: ["a"] },
  ]);
  expect(scores).toEqual({ ndcg: 1, hit: 1, wrong: 0.5, silent: 0.5 });
});
