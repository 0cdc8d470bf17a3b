import { describe, expect, test } from "vitest";
import { lookUpHits } from "../../../engine/describe/entry.ts";
import { shippedDataset, smallDataset } from "../../support/dataset.ts";
import { UTOPIA } from "../../support/leaders.ts";

const dataset = smallDataset(UTOPIA);
const found = (query: string): string[] => lookUpHits(dataset, query).map(({ kind, id }) => `${kind} ${id}`);

describe("look-up", () => {
  test.each<[name: string, query: string, first: string | undefined]>([
    ["a first name", "ana", "person Q1"],
    ["a surname without its diacritics", "toro", "person Q1"],
    ["with diacritics and capitals", "TÖRÖ", "person Q1"],
    ["another spelling", "anna toer", "person Q1"],
    ["one letter wrong", "tara", undefined],
    ["one letter wrong in a longer word", "erewhom", "place ERE"],
    ["one letter missing", "leage of", "body league"],
    ["two letters swapped", "amaruot", "place amaurot"],
    ["an acronym", "loi", "body league"],
    ["the most named of two", "marsh", "person Q2"],
    ["white space and signs", "  ana, törö ", "person Q1"],
    ["nothing", "   ", undefined],
    ["what nobody is called", "zzzz", undefined],
  ])("%s", (_, query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test.each<[query: string, first: string]>([
    ["france", "FRA"],
    ["iran", "IRN"],
    ["nato", "nato"],
    ["kyiv", "kyiv"],
  ])("what is called so comes before whom that is only a part of: %s", (query, first) => {
    expect(lookUpHits(shippedDataset(), query)[0]?.id).toBe(first);
  });

  test("a note tells who somebody is, with the flag of the country", () => {
    expect(lookUpHits(shippedDataset(), "macron")[0]).toMatchObject({
      id: "Q3052772",
      name: "Emmanuel Macron",
      note: "President of France, 2017–",
      region: "FR",
    });
  });

  test("every person of the dataset is found by the whole name, among the first", () => {
    const shipped = shippedDataset();
    const missing: string[] = [];
    for (let record = 0; record < shipped.size; record++) {
      if (shipped.kindOf(record) !== "person") continue;
      const name = shipped.get("person", shipped.idOf(record))?.name ?? "";
      if (!lookUpHits(shipped, name).some(({ id }) => id === shipped.idOf(record))) missing.push(name);
    }
    expect(missing).toEqual([]);
  });

  test("one query cannot ask for more than a bounded answer", () => {
    expect(lookUpHits(shippedDataset(), "a").length).toBeLessThanOrEqual(12);
    expect(lookUpHits(shippedDataset(), "x".repeat(200))).toEqual([]);
  });
});
