/** The order of data/leaders/: offices by id, people by short name, terms by their beginning. */
import type { LeadersInput, PersonInput, TermInput } from "../../data/schema.ts";
import { foldWord } from "../../engine/text/fold.ts";
import { shortNameOf } from "./short-name.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const folded = (text: string): string =>
  text
    .split(/[\s-]+/u)
    .map(foldWord)
    .join(" ");

type Named = Pick<PersonInput, "id" | "name"> & { readonly surname?: string | undefined };

export function comparePeople(a: Named, b: Named): number {
  return (
    compare(folded(shortNameOf(a)), folded(shortNameOf(b))) ||
    compare(folded(a.name), folded(b.name)) ||
    compare(a.id, b.id)
  );
}

type Dated = Pick<TermInput, "office" | "asOf"> & { readonly from?: string | undefined };

/** Of two terms that began together, the one of the file's own country comes first: King Charles is Britain's. */
export function compareTerms(a: Dated, b: Dated, jurisdiction: string): number {
  const home = (term: Dated): number => (term.office.startsWith(`${jurisdiction.toLowerCase()}-`) ? 0 : 1);
  return compare(a.from ?? a.asOf, b.from ?? b.asOf) || home(a) - home(b) || compare(a.office, b.office);
}

export function sortLeaders(file: LeadersInput): LeadersInput {
  return {
    ...file,
    offices: file.offices.toSorted((a, b) => compare(a.id, b.id)),
    people: file.people
      .map((person) => ({
        ...person,
        terms: person.terms.toSorted((a, b) => compareTerms(a, b, file.jurisdiction)),
      }))
      .toSorted(comparePeople),
  };
}
