import { expect, test } from "vitest";
import type { OfficeInput, PersonInput, TermInput } from "../../../data/schema.ts";
import { NO_HOLDER } from "../../../scripts/data/gaps.ts";
import { settleHolders } from "../../../scripts/import/settle.ts";
import { term, utopia } from "./support.ts";

const OFFICES = new Map<string, OfficeInput>(
  [...utopia().offices, { id: "uto-minister", title: "Minister", kind: "minister" } as const].map(
    (office) => [office.id, office],
  ),
);

/** The terms of as many people, settled. */
function settled(...terms: readonly TermInput[]): readonly TermInput[] {
  const people = terms.map((one, index): PersonInput => ({
    id: `Q${index + 1}`,
    name: "A",
    terms: [structuredClone(one)],
  }));
  settleHolders(people, OFFICES);
  return people.flatMap((person) => person.terms);
}
const president = (from: string, to?: string, more: Partial<TermInput> = {}): TermInput =>
  term("uto-president", { from, ...(to === undefined ? {} : { to }), ...more });

test("a handover is neither an overlap nor a gap", () => {
  const terms = [president("2000", "2005-03-01"), president("2005-03-01", "2010"), president("2010")];
  expect(settled(...terms)).toEqual(terms);
});

test("of two open terms the earlier has ended some day", () => {
  expect(settled(president("2000"), president("2010"))).toEqual([
    president("2000", undefined, { end: "unknown" }),
    president("2010"),
  ]);
});

test("two dated terms stay, marked on the later", () => {
  const [, later] = settled(president("2000", "2006"), president("2004", "2008"));
  expect(later?.overlap).toMatch(/not examined/u);
});

test("an overlap that is explained stays as it is", () => {
  const terms = [president("2000", "2006"), president("2004", "2008", { overlap: "rival governments" })];
  expect(settled(...terms)).toEqual(terms);
});

test("a time without a holder is marked on the term after it", () => {
  expect(settled(president("2000", "2005"), president("2008"))).toEqual([
    president("2000", "2005"),
    president("2008", undefined, { gap: NO_HOLDER }),
  ]);
});

test("an explanation of a gap stays, and goes only with a mark that nobody wrote", () => {
  const explained = [president("2000", "2005"), president("2008", undefined, { gap: "no quorum" })];
  expect(settled(...explained)).toEqual(explained);
  const filled = [
    president("2000", "2005"),
    president("2005", "2008"),
    president("2008", undefined, { gap: NO_HOLDER }),
  ];
  expect(settled(...filled).at(-1)).toEqual(president("2008"));
});

test.each<[name: string, terms: readonly TermInput[]]>([
  ["before 1945", [president("1900", "1910"), president("1920", "1946"), president("1946")]],
  ["of some weeks", [president("2000", "2005-03-01"), president("2005-04-20")]],
  ["after an unknown end", [president("2000", undefined, { end: "unknown" }), president("2020")]],
  ["before an unknown beginning", [president("2000", "2005"), term("uto-president")]],
  ["within what a year can mean", [president("2000", "2004"), president("2004")]],
  [
    "of an office that several hold",
    ["2000", "2010"].map((from) => term("uto-minister", { from, to: from })),
  ],
])("no gap %s", (_, terms) => {
  expect(settled(...terms)).toEqual(terms);
});
