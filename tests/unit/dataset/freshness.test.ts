import { describe, expect, test } from "vitest";
import { isOldOn, outdatedOn } from "../../../engine/dataset/freshness.ts";
import type { TermRecord } from "../../../engine/dataset/records.ts";
import type { Day } from "../../../engine/types.ts";
import { smallDataset } from "../../support/dataset.ts";

const dataset = smallDataset({
  places: [{ id: "UTO", name: "Utopia", asOf: "2026-01-10" }],
  leaders: [
    {
      jurisdiction: "UTO",
      offices: [
        { id: "uto-mayor", title: "Mayor of Amaurot", kind: "mayor" },
        { id: "uto-president", title: "President of Utopia", kind: "head-of-state" },
        { id: "uto-speaker", title: "Speaker of Utopia", kind: "speaker" },
      ],
      people: [],
    },
  ],
  scheduled: [
    { date: "2026-03-15", offices: ["uto-president"], what: "first vote", asOf: "2026-01-10" },
    { date: "2026-05", offices: ["uto-speaker"], what: "vote of a month", asOf: "2026-01-10" },
    { date: "2026-06-01", offices: ["uto-president"], what: "second vote", asOf: "2026-01-10" },
    { date: "2027", offices: ["uto-speaker"], what: "vote of a year", asOf: "2026-01-10" },
  ],
});

const term = (office: string, rest: Partial<Record<keyof TermRecord, unknown>> = {}): TermRecord =>
  ({
    office,
    from: "2020-01-01",
    to: null,
    unknown: null,
    party: null,
    acting: false,
    sources: [],
    asOf: "2026-01-10",
    ...rest,
  }) as TermRecord;

describe("an office may be out of date", () => {
  test.each<[name: string, held: TermRecord, day: string, reason: string | null]>([
    ["not before the vote", term("uto-president"), "2026-03-14", null],
    ["from the day of the vote", term("uto-president"), "2026-03-15", "first vote"],
    ["by the first of two votes", term("uto-president"), "2026-12-01", "first vote"],
    [
      "by the second for a newer fact",
      term("uto-president", { asOf: "2026-04-01" }),
      "2026-12-01",
      "second vote",
    ],
    ["not by a vote on the as-of day", term("uto-president", { asOf: "2026-03-15" }), "2026-05-31", null],
    ["not within a month that holds the vote", term("uto-speaker"), "2026-05-31", null],
    ["from the first day after that month", term("uto-speaker"), "2026-06-01", "vote of a month"],
    [
      "also for a fact from that month",
      term("uto-speaker", { asOf: "2026-05-20" }),
      "2026-06-01",
      "vote of a month",
    ],
    [
      "not within a year that holds the vote",
      term("uto-speaker", { asOf: "2026-06-01" }),
      "2027-12-31",
      null,
    ],
    [
      "from the first day after that year",
      term("uto-speaker", { asOf: "2026-06-01" }),
      "2028-01-01",
      "vote of a year",
    ],
    ["not by a vote on another office", term("uto-mayor"), "2028-01-01", null],
    ["not where it was over already", term("uto-president", { to: "2025-12-31" }), "2028-01-01", null],
    ["not where it is not known to go on", term("uto-president", { unknown: "end" }), "2028-01-01", null],
    ["when its own last day has passed", term("uto-mayor", { to: "2026-02" }), "2026-03-01", "end 2026-02"],
    ["not on its own last day", term("uto-mayor", { to: "2026-02-28" }), "2026-02-28", null],
    [
      "by its end before a later vote",
      term("uto-president", { to: "2026-03-01" }),
      "2026-12-01",
      "end 2026-03-01",
    ],
    ["by a vote before its end", term("uto-president", { to: "2026-04-01" }), "2026-12-01", "first vote"],
  ])("%s", (_, held, day, reason) => {
    const outdated = outdatedOn(dataset, held, day as Day);
    expect(outdated?.kind === "end" ? `end ${outdated.date}` : (outdated?.event.what ?? null)).toBe(reason);
  });
});

test.each([
  ["2026-07-12", false],
  ["2026-07-13", true],
])("the whole dataset is old on %s: %s", (day, old) => {
  expect(isOldOn(dataset, day as Day)).toBe(old);
});
