/** Small typed facts of a made-up country, for tests of the importer. */
import type { LeadersInput, PersonInput, TermInput } from "../../../data/schema.ts";
import type { FactTerm } from "../../../scripts/import/facts.ts";
import { peopleOf } from "../../../scripts/import/identity.ts";
import { Merger } from "../../../scripts/import/merge.ts";
import type { Row } from "../../../scripts/import/tables.ts";

/** A term of a table; what a case does not care about is filled in. */
export const fact = (given: Partial<FactTerm> & { readonly name: string }): FactTerm => ({
  wikidata: null,
  aliases: [],
  office: "President of Utopia",
  kind: "head_of_state",
  jurisdiction: "UTO",
  party: null,
  from: "2000-01-01",
  to: "2005-01-01",
  born: null,
  died: null,
  sex: null,
  sources: ["wdh25"],
  asOf: "2025-10-03",
  ...given,
});

/** A row of office_terms.tsv. */
export const termRow = (given: Row): Row => ({
  person_name: "Ada Alder",
  wikidata_qid: "Q11",
  aliases: "",
  office: "President of Utopia",
  office_kind: "head_of_state",
  jurisdiction: "UTO",
  party: "",
  term_start: "2000-01-01",
  term_end: "2005-01-01",
  born: "",
  died: "",
  gender: "",
  source: "wdh25",
  source_as_of: "2025-10-03",
  ...given,
});

/** Lines of a table, with tabs. */
export const table = (rows: readonly Row[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.join("\t")}\n`)
    .join("");

export const term = (office: string, given: Partial<TermInput> = {}): TermInput => ({
  office,
  sources: ["gazette"],
  asOf: "2025-10-01",
  ...given,
});

/** A fresh copy: the importer changes what it is given. */
export const utopia = (people: readonly PersonInput[] = []): LeadersInput => ({
  jurisdiction: "UTO",
  offices: [
    { id: "uto-president", title: "President of Utopia", kind: "head-of-state" },
    { id: "uto-prime-minister", title: "Prime Minister of Utopia", kind: "head-of-government" },
  ],
  people: structuredClone([...people]),
});

export function mergerOf(people: readonly PersonInput[] = []): Merger {
  const names = { UTO: ["Utopia"], ERE: ["Erewhon"], GBR: ["United Kingdom"] } as Record<string, string[]>;
  return new Merger(
    new Map([["UTO", utopia(people)]]),
    { namesOf: (jurisdiction) => names[jurisdiction] ?? [] },
    new Map(),
  );
}

/** The people of Utopia's file after these facts. */
export function merged(people: readonly PersonInput[], facts: readonly FactTerm[]): readonly PersonInput[] {
  const merger = mergerOf(people);
  for (const person of peopleOf(facts)) merger.add(person);
  return merger.finish().get("UTO")?.people ?? [];
}
