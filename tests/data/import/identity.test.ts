import { describe, expect, test } from "vitest";
import type { FactTerm } from "../../../scripts/import/facts.ts";
import { peopleOf, sameBirth, usefulAliases } from "../../../scripts/import/identity.ts";
import { fact } from "./support.ts";

/** Who came out, each with the number of terms. */
const people = (...terms: readonly FactTerm[]) =>
  peopleOf(terms).map((person) => [person.wikidata ?? person.name, person.terms.length]);

describe("rows of one person", () => {
  test("one number is one person, whatever the spelling", () => {
    const rows = [fact({ name: "Ada Alder", wikidata: "Q11" }), fact({ name: "A. Alder", wikidata: "Q11" })];
    expect(people(...rows)).toEqual([["Q11", 2]]);
  });

  test("a row without a number goes to the one of that name in the country", () => {
    const rows = [fact({ name: "Ada Alder", wikidata: "Q11" }), fact({ name: "Ada Álder" })];
    expect(people(...rows)).toEqual([["Q11", 2]]);
  });

  test("an alias is enough", () => {
    const rows = [
      fact({ name: "Adelaide Alder", aliases: ["Ada Alder"], wikidata: "Q11" }),
      fact({ name: "Ada Alder" }),
    ];
    expect(people(...rows)).toEqual([["Q11", 2]]);
  });

  test("two numbers of one person of whom that is known are one", () => {
    const rows = [
      fact({ name: "Wang Xiaohong", wikidata: "Q4354982" }),
      fact({ name: "Wang Xiaohong", wikidata: "Q18109475", born: "1957-07" }),
    ];
    expect(people(...rows)).toEqual([["Q18109475", 2]]);
  });
});

describe("in doubt they stay apart", () => {
  test.each<[name: string, rows: readonly FactTerm[]]>([
    [
      "two numbers",
      [fact({ name: "Ada Alder", wikidata: "Q11" }), fact({ name: "Ada Alder", wikidata: "Q12" })],
    ],
    [
      "another country",
      [fact({ name: "Ada Alder", wikidata: "Q11" }), fact({ name: "Ada Alder", jurisdiction: "ERE" })],
    ],
    [
      "another year of birth",
      [
        fact({ name: "Ada Alder", wikidata: "Q11", born: "1950" }),
        fact({ name: "Ada Alder", born: "1980-01-01" }),
      ],
    ],
  ])("%s", (_, rows) => {
    expect(people(...rows)).toHaveLength(2);
  });

  test("of two who fit neither gets the row", () => {
    const rows = ["Q11", "Q12"].map((wikidata) => fact({ name: "Ada Alder", wikidata }));
    expect(people(...rows, fact({ name: "Ada Alder" }))).toEqual([
      ["Q11", 1],
      ["Q12", 1],
      ["Ada Alder", 1],
    ]);
  });
});

test("the name is spelled as by the source nearest to newsrooms, the dates are the most exact", () => {
  const [person] = peopleOf([
    fact({ name: "Ádá Alder", wikidata: "Q11", born: "1950", sources: ["wdc22"] }),
    fact({
      name: "Ada Alder",
      wikidata: "Q11",
      born: "1950-02-03",
      sources: ["fb26"],
      aliases: ["Ada B. Alder"],
    }),
  ]);
  expect(person).toMatchObject({ name: "Ada Alder", born: "1950-02-03", aliases: ["Ada B. Alder"] });
});

test("births of one year are one birth: sources differ in the day", () => {
  expect([sameBirth("1950", "1950-02-03"), sameBirth("1950", "1951")]).toEqual([true, false]);
});

test("aliases that the matcher takes for the name itself, short ones and nicknames with an article are none", () => {
  expect(
    usefulAliases("Ada Alder", ["Ada Álder", "Alder", "The Iron Alder", "Ada B. Alder", "Ada B Alder"]),
  ).toEqual(["Ada B. Alder"]);
});
