/** Sport, cooking, courts, weather, films: articles that no topic explains, though they speak of talks, deals and strikes. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyze } from "../../../engine/analyze.ts";
import type { Day } from "../../../engine/types.ts";
import { shippedDataset } from "../../support/dataset.ts";

const FOLDER = new URL("../../fixtures/no-background/", import.meta.url);
const DATELINE = "2026-08-01" as Day;

const articles = readdirSync(FOLDER).map((file): [string, string] => [
  file.replace(".txt", ""),
  readFileSync(new URL(file, FOLDER), "utf8").replaceAll(/\n+/gu, "\n"),
]);

describe("an article that no topic explains", () => {
  test.each(articles)("%s", (_, text) => {
    const { background } = analyze({ text, language: "en", published: DATELINE }, shippedDataset());
    expect(background.map(({ id, why }) => `${id}: ${why.join(", ")}`)).toEqual([]);
  });

  test("there are enough of them", () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
  });
});
