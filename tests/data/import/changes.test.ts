import { expect, test } from "vitest";
import type { PersonInput } from "../../../data/schema.ts";
import { applyChanges } from "../../../scripts/import/changes.ts";
import type { Row } from "../../../scripts/import/tables.ts";
import { mergerOf, term } from "./support.ts";

const ADA: PersonInput = {
  id: "Q11",
  name: "Ada Alder",
  terms: [term("uto-prime-minister", { from: "2020-01-01" })],
};
const BEN: PersonInput = {
  id: "Q12",
  name: "Ben Birch",
  terms: [term("uto-president", { from: "2020-01-01" })],
};

const CHANGE: Row = {
  country: "UTO",
  office: "Prime Minister",
  predecessor: "Ada Alder",
  successor: "Cy Cedar",
  date: "2026-03-04",
  confidence: "high",
};

function after(given: Partial<Row>, people: readonly PersonInput[] = [ADA, BEN]) {
  const merger = mergerOf(people);
  const dropped = new Map<string, number>();
  applyChanges([{ ...CHANGE, ...given } as Row], merger, dropped);
  return { people: merger.finish().get("UTO")?.people ?? [], dropped: Object.fromEntries(dropped) };
}

test("the term that ends is closed and the successor's begins", () => {
  const { people } = after({});
  expect(people.map(({ id, terms }) => [id, terms])).toEqual([
    [
      "Q11",
      [
        term("uto-prime-minister", {
          from: "2020-01-01",
          to: "2026-03-04",
          sources: ["gazette", "news-2026"],
          asOf: "2026-03-04",
        }),
      ],
    ],
    ["Q12", BEN.terms],
    [
      "bg:cy-cedar",
      [{ office: "uto-prime-minister", from: "2026-03-04", sources: ["news-2026"], asOf: "2026-03-04" }],
    ],
  ]);
});

test("a successor who is there gets the term", () => {
  const { people } = after({ successor: "Ben Birch (acting)" });
  expect(people.find(({ id }) => id === "Q12")?.terms).toContainEqual(
    expect.objectContaining({ office: "uto-prime-minister", from: "2026-03-04", acting: true }),
  );
});

test("a second run changes nothing", () => {
  const { people } = after({});
  expect(after({}, people).people).toEqual(people);
});

test.each<[name: string, row: Partial<Row>]>([
  ["of low confidence", { confidence: "medium" }],
  ["without a day", { date: "2026-03" }],
  ["after the evidence ends", { date: "2026-12-01" }],
  ["in which nobody left", { office: "Prime Minister (re-elected)" }],
  ["without a predecessor", { predecessor: "-" }],
  ["of a country that is none", { country: "" }],
  ["from somebody to the same", { successor: "Ada Alder" }],
])("a change %s changes nothing", (_, row) => {
  expect(after(row)).toEqual({ people: [ADA, BEN], dropped: {} });
});

test("an office that we do not have is counted", () => {
  expect(after({ office: "Lord Keeper" })).toEqual({
    people: [ADA, BEN],
    dropped: { "change of an office that we do not have": 1 },
  });
});

test.each([
  ["a vacancy", "successor not established"],
  ["a portfolio that somebody takes over", "Dora Dale took the portfolio"],
])("%s ends a term and begins none", (_, successor) => {
  const { people } = after({ successor });
  expect(people.map(({ id }) => id)).toEqual(["Q11", "Q12"]);
  expect(people[0]?.terms[0]?.to).toBe("2026-03-04");
});
