import { expect, test } from "vitest";
import type { PersonInput } from "../../../data/schema.ts";
import { addNewsPeople } from "../../../scripts/import/news-people.ts";
import type { Row } from "../../../scripts/import/tables.ts";
import { mergerOf, term } from "./support.ts";

const ADA: PersonInput = {
  id: "Q11",
  name: "Ada Alder",
  terms: [term("uto-president", { from: "2020-01-01" })],
};

const ROW: Row = {
  rank: "10",
  name: "Ben Birch",
  iso3: "UTO",
  role_note_as_of_oct2026: "Foreign Ministry spokesman (since 2025)",
  mentions: "42",
  forms_seen: "Birch(30) | Benjamin Birch(5) | Ben] Birch(9) | Benny Birch(2) | BEN BIRCH(8)",
};

function after(given: Partial<Row>, people: readonly PersonInput[] = [ADA]) {
  const merger = mergerOf(people);
  const dropped = new Map<string, number>();
  addNewsPeople([{ ...ROW, ...given } as Row], merger, dropped);
  return { people: merger.finish().get("UTO")?.people ?? [], dropped: Object.fromEntries(dropped) };
}

test("somebody without an office of ours gets a role, and the spellings that newsrooms use often", () => {
  const { people } = after({});
  expect(people.find(({ name }) => name === "Ben Birch")).toEqual({
    id: "bg:ben-birch",
    name: "Ben Birch",
    aliases: ["Benjamin Birch"],
    prominence: 42,
    role: {
      kind: "spokesperson",
      text: "Foreign Ministry spokesman",
      sources: ["news-2026"],
      asOf: "2026-08-22",
    },
    terms: [],
  });
});

test("somebody who is there is counted, and nothing else changes", () => {
  expect(after({ name: "Ada Alder", forms_seen: "Ada Alder(9)" }).people).toEqual([
    { ...ADA, prominence: 42 },
  ]);
});

test("a count that stands in data/ wins", () => {
  const known = { ...ADA, prominence: 7 };
  expect(after({ name: "Ada Alder" }, [known]).people).toEqual([known]);
});

test("a second run changes nothing", () => {
  const { people } = after({});
  expect(after({}, people).people).toEqual(people);
});

test.each<[name: string, row: Partial<Row>]>([
  ["named too seldom", { rank: "1001" }],
  ["of no role", { role_note_as_of_oct2026: "" }],
  ["of a role that no rule knows", { role_note_as_of_oct2026: "wanderer" }],
  ["of one name only", { name: "Birch", forms_seen: "" }],
])("a person %s is left out and counted", (_, row) => {
  const { people, dropped } = after(row);
  expect(people).toEqual([ADA]);
  expect(Object.values(dropped)).toEqual([1]);
});

test("a row without a country is nobody's", () => {
  expect(after({ iso3: "" })).toEqual({ people: [ADA], dropped: {} });
});
