import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonInput } from "../../../data/schema.ts";
import { peopleOf } from "../../../scripts/import/identity.ts";
import { Merger, type Files } from "../../../scripts/import/merge.ts";
import { fact, merged, mergerOf, term } from "./support.ts";

const ADA: PersonInput = {
  id: "Q11",
  name: "Ada Alder",
  terms: [term("uto-president", { from: "2000-01-02", to: "2005-01-01" })],
};

describe("what stands in data/ wins", () => {
  test("a row of a term that is there changes nothing", () => {
    expect(merged([ADA], [fact({ name: "A. Alder", wikidata: "Q11", born: "1950" })])).toEqual([ADA]);
  });

  test("a row that contradicts a holder is left out and counted", () => {
    const merger = mergerOf([ADA]);
    for (const person of peopleOf([
      fact({ name: "Ben Birch", wikidata: "Q12", from: "2002-01-01", to: "2003-01-01" }),
    ]))
      merger.add(person);
    expect(Object.fromEntries(merger.dropped)).toEqual({ "contradicts a term that stands in data/": 1 });
    expect(merger.finish().get("UTO")?.people).toEqual([ADA]);
  });

  test("nothing is taken away", () => {
    expect(merged([ADA], [])).toEqual([ADA]);
  });
});

describe("what is new is added", () => {
  test("a term to a person who is there", () => {
    const [ada] = merged(
      [ADA],
      [
        fact({
          name: "Ada Alder",
          wikidata: "Q11",
          office: "Prime Minister of Utopia",
          kind: "head_of_government",
          from: "1995",
          to: "1999",
        }),
      ],
    );
    expect(ada?.terms.map(({ office, from }) => [office, from])).toEqual([
      ["uto-prime-minister", "1995"],
      ["uto-president", "2000-01-02"],
    ]);
  });

  test("a person, with the facts that are known and no others", () => {
    expect(merged([], [fact({ name: "Ben Birch", wikidata: "Q12", sex: "m" })])).toEqual([
      {
        id: "Q12",
        name: "Ben Birch",
        sex: "m",
        terms: [
          {
            office: "uto-president",
            from: "2000-01-01",
            to: "2005-01-01",
            sources: ["wdh25"],
            asOf: "2025-10-03",
          },
        ],
      },
    ]);
  });

  test("a person without a number gets an id of the name, and a number when one is known", () => {
    const first = merged([], [fact({ name: "Ben Birch" })]);
    expect(first.map(({ id }) => id)).toEqual(["bg:ben-birch"]);
    const again = merged(first, [fact({ name: "Ben Birch", wikidata: "Q12" })]);
    expect(again.map(({ id, terms }) => [id, terms.length])).toEqual([["Q12", 1]]);
  });

  test("two of one name without numbers get two ids", () => {
    const ids = merged(
      [],
      [
        fact({ name: "Ben Birch", born: "1950", from: "1990", to: "1991" }),
        fact({ name: "Ben Birch", born: "1980", from: "2010", to: "2011" }),
      ],
    ).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test("the spelling of a table without numbers becomes an alias", () => {
    const known = { ...ADA, aliases: ["Addie Alder"] };
    const [ada] = merged([known], [fact({ name: "Addie Alder" })]);
    expect(ada).toEqual(known);
  });
});

describe("how long a term is known to last", () => {
  test("an open term of 2022 has an unknown end", () => {
    const [ben] = merged([], [fact({ name: "Ben Birch", to: null, sources: ["wdc22"], asOf: "2022-07-23" })]);
    expect(ben?.terms[0]).toMatchObject({ end: "unknown" });
  });

  test("an open term of a newer source is open", () => {
    const [ben] = merged([], [fact({ name: "Ben Birch", to: null, sources: ["fb26"], asOf: "2026-01-22" })]);
    expect(ben?.terms[0]).not.toHaveProperty("end");
  });

  test("the open term of somebody who has died has an unknown end", () => {
    const [ben] = merged([], [fact({ name: "Ben Birch", to: null, sources: ["fb26"], died: "2010" })]);
    expect(ben?.terms[0]).toMatchObject({ end: "unknown" });
  });
});

test("a seat without its state is the seat with it", () => {
  const rows = [
    fact({
      name: "Cy Cedar",
      wikidata: "Q13",
      jurisdiction: "USA",
      kind: "us_congress",
      office: "United States Representative from Ohio",
      sources: ["uscl"],
    }),
    fact({
      name: "Cy Cedar",
      wikidata: "Q13",
      jurisdiction: "USA",
      kind: "us_congress",
      office: "United States Representative",
      sources: ["wdc22"],
    }),
  ];
  const merger = mergerOf();
  for (const person of peopleOf(rows)) merger.add(person);
  const people = merger.finish().get("USA")?.people ?? [];
  expect(people.flatMap(({ terms }) => terms.map(({ office }) => office))).toEqual([
    "usa-representative-from-ohio",
  ]);
});

/** Few people and years, so that rows meet, contradict and repeat each other. Each name is one person's. */
const PEOPLE = [
  { name: "Ada Alder", aliases: ["Addie Alder"], wikidata: "Q11", born: "1950-02-03" },
  { name: "Ben Birch", aliases: [], wikidata: "Q12", born: "1955" },
  { name: "Cy Cedar", aliases: [], wikidata: null, born: "1960" },
] as const;

const anyFact = fc
  .record({
    person: fc.constantFrom(...PEOPLE),
    isNumbered: fc.boolean(),
    hasBirth: fc.boolean(),
    office: fc.constantFrom(
      "President of Utopia",
      "Acting President of Utopia",
      "Minister of Defence of Utopia",
    ),
    from: fc.constantFrom(null, "1990", "1999-12-31", "2000-01-01", "2000-02-20", "2008-05"),
    years: fc.constantFrom(null, 1, 2, 6, 20),
    sources: fc.constantFrom<readonly string[]>(["wdc22"], ["wdh25"], ["fb26"], ["unchecked"]),
  })
  .map(({ person, isNumbered, hasBirth, from, years, ...given }) =>
    fact({
      ...given,
      ...person,
      wikidata: isNumbered ? person.wikidata : null,
      born: hasBirth ? person.born : null,
      from,
      to: from === null || years === null ? null : `${Number(from.slice(0, 4)) + years}`,
    }),
  );

test("a second run with the same facts changes nothing, whatever the facts", () => {
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 12 }), (facts) => {
      const run = (files: Files): Files => {
        const merger = new Merger(structuredClone(files), { namesOf: () => ["Utopia"] }, new Map());
        for (const person of peopleOf(facts)) merger.add(person);
        return merger.finish();
      };
      const once = run(new Map());
      expect(run(once)).toEqual(once);
      const terms = [...once.values()].flatMap(({ people }) => people.flatMap((person) => person.terms));
      expect(terms.filter(({ from, to, end }) => from === undefined && (to ?? end) !== undefined)).toEqual(
        [],
      );
    }),
    { numRuns: 300 },
  );
});
