import { describe, expect, test } from "vitest";
import { holdersOn, neighboursOf } from "../../../engine/dataset/holders.ts";
import type { Day, OfficeId, PersonId } from "../../../engine/types.ts";
import { shippedDataset, smallDataset, term } from "../../support/dataset.ts";

const person = (id: string, name: string, ...terms: ReturnType<typeof term>[]) => ({ id, name, terms });
const dataset = smallDataset({
  places: [{ id: "UTO", name: "Utopia" }],
  leaders: [
    {
      jurisdiction: "UTO",
      offices: [
        { id: "uto-king", title: "King of Utopia", kind: "head-of-state" },
        { id: "uto-member", title: "Member of the Council of Utopia", kind: "legislator" },
      ],
      people: [
        person("Q1", "Ana First", term("uto-king", "2000", "2004"), term("uto-member", "2000", "2004")),
        person(
          "Q2",
          "Bea Twice",
          term("uto-king", "2004", "2008-05-07"),
          term("uto-king", "2008-05-08", "2012-05-07"),
        ),
        person("Q3", "Cleo Brief", term("uto-king", "2012-05-07", "2012-05-20")),
        person(
          "Q4",
          "Dora Next",
          term("uto-king", "2012-05-20", "2015-01-01"),
          term("uto-member", "2005-01-01"),
        ),
        person("Q5", "Enno Gap", term("uto-king", "2017-01-01")),
      ],
    },
  ],
});

describe("who held the office", () => {
  test.each<[office: string, day: string, names: string[]]>([
    ["uto-king", "1999-12-31", []],
    ["uto-king", "2004-06-01", ["Ana First", "Bea Twice"]],
    ["uto-king", "2012-05-20", ["Cleo Brief", "Dora Next"]],
    ["uto-king", "2016-01-01", []],
    ["uto-king", "2030-01-01", ["Enno Gap"]],
    ["uto-member", "2006-01-01", ["Dora Next"]],
    ["no-such-office", "2006-01-01", []],
  ])("%s on %s: %j", (office, day, names) => {
    expect(holdersOn(dataset, office as OfficeId, day as Day).map(({ name }) => name)).toEqual(names);
  });
});

describe("before and after a term", () => {
  test.each<[id: string, row: number, before: string | null, after: string | null]>([
    ["Q1", 0, null, "Bea Twice"],
    // Two terms that follow each other are one time in office.
    ["Q2", 0, "Ana First", "Cleo Brief"],
    ["Q2", 1, "Ana First", "Cleo Brief"],
    ["Q3", 0, "Bea Twice", "Dora Next"],
    // Two years later somebody else held it: who came in between is not known.
    ["Q4", 1, "Cleo Brief", null],
    ["Q5", 0, null, null],
    // An office of many.
    ["Q4", 0, null, null],
  ])("%s, term %i: after %s, before %s", (id, row, before, after) => {
    const holder = dataset.person(id as PersonId);
    const held = holder?.terms[row];
    const found = holder && held && neighboursOf(dataset, holder, held);
    expect([found?.before?.name ?? null, found?.after?.name ?? null]).toEqual([before, after]);
  });

  test("of the shipped dataset: the presidents around Obama", () => {
    const shipped = shippedDataset();
    const obama = shipped.person("Q76" as PersonId);
    const presidency = obama?.terms.find(({ office }) => office === "usa-president");
    const found = obama && presidency && neighboursOf(shipped, obama, presidency);
    expect([found?.before?.name, found?.after?.name]).toEqual(["George W. Bush", "Donald Trump"]);
  });
});
