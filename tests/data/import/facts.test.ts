import { describe, expect, test } from "vitest";
import { cleanName, factTerms } from "../../../scripts/import/facts.ts";
import type { Row } from "../../../scripts/import/tables.ts";
import { termRow } from "./support.ts";

const read = (...rows: readonly Row[]) => {
  const dropped = new Map<string, number>();
  return { terms: factTerms(rows.map(termRow), dropped), dropped: Object.fromEntries(dropped) };
};

test("a row becomes a term with our codes", () => {
  const { terms } = read({
    jurisdiction: "NTO",
    gender: "female",
    source: "fb26+idx26",
    aliases: "A. Alder|Dr. Ada Alder",
  });
  expect(terms).toEqual([
    expect.objectContaining({
      name: "Ada Alder",
      wikidata: "Q11",
      jurisdiction: "nato",
      sex: "f",
      sources: ["fb26", "news-2026"],
      aliases: ["A. Alder", "Ada Alder"],
      from: "2000-01-01",
      to: "2005-01-01",
      born: null,
    }),
  ]);
});

test("a row that stands in both tables counts once", () => {
  expect(read({}, {}).terms).toHaveLength(1);
});

describe("a row that cannot be used is left out, and the reason counted", () => {
  test.each<[reason: string, row: Row]>([
    ["no name", { person_name: "" }],
    ["no name", { person_name: "http://example.org/genid/1" }],
    ["begins after the evidence ends", { term_start: "2027-01-01", term_end: "" }],
    ["an end without a beginning", { term_start: "" }],
    ["ends before it begins", { term_end: "1999" }],
    ["no source", { source: "hearsay" }],
    ["begins before the birth", { born: "2001" }],
    ["begins after the death", { died: "1999-05" }],
  ])("%s", (reason, row) => {
    expect(read(row)).toEqual({ terms: [], dropped: { [reason]: 1 } });
  });
});

test("the evidence of a row never lies after the evidence of all, nor before the term", () => {
  const days = ["2027-01-01", "1990-01-01"].map((day) => read({ source_as_of: day }).terms[0]?.asOf);
  expect(days).toEqual(["2026-08-22", "2000-01-01"]);
});

test("an end that lies in the future is no end", () => {
  expect(read({ term_end: "2028-01-20" }).terms[0]?.to).toBeNull();
});

test("general knowledge is named as a source only where there is no other", () => {
  expect(
    [read({ source: "hand+wdh25" }), read({ source: "hand" })].map(({ terms }) => terms[0]?.sources),
  ).toEqual([["wdh25"], ["unchecked"]]);
});

test("a party is kept for heads only", () => {
  const parties = ["head_of_state", "minister_other"].map(
    (kind) => read({ office_kind: kind, party: "Greens" }).terms[0]?.party,
  );
  expect(parties).toEqual(["Greens", null]);
});

test.each<[written: string, name: string]>([
  ["Sir Ed Davey", "Ed Davey"],
  ["Pope Francis", "Francis"],
  ["William Slim, 1st Viscount Slim", "William Slim"],
  ["John Smith (politician)", "John Smith"],
  ["Crown Prince Haakon", "Haakon"],
  ["Regina King", "Regina King"],
])("%s is named %s", (written, name) => {
  expect(cleanName(written)).toBe(name);
});
