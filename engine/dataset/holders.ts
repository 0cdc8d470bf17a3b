/** Who holds an office: on a day, and before and after a term. Derived from the terms; nothing of it is stored. */
import type { Day, OfficeId, PersonId } from "../types.ts";
import type { Dataset, TermRow } from "./dataset.ts";
import { firstDayOf, lastDayOf } from "./days.ts";
import type { PersonRecord, TermRecord } from "./records.ts";

/** Days that an office may stand empty, or be held twice, between two who follow each other. A longer gap is a hole in the data. */
const HANDOVER_DAYS = 31;
/** Whose records are looked at: a handover away, by dates that may be known to the year only. */
const NEAR_DAYS = HANDOVER_DAYS + 366;

/** Everybody known to have held the office on the day. */
export function holdersOn(dataset: Dataset, office: OfficeId, day: Day): PersonRecord[] {
  const at = firstDayOf(day);
  const held = holdingsOf(dataset, office).filter(({ from, to }) => from <= at && at <= to);
  return peopleOf(dataset, held);
}

export interface Neighbours {
  readonly before: PersonRecord | null;
  readonly after: PersonRecord | null;
}

const NOBODY: Neighbours = { before: null, after: null };

/**
 * Who held a single-holder office right before and after the person's term. Terms of one person that follow each other
 * are one time in office. `null` where nobody is known within the days that a handover takes.
 */
export function neighboursOf(dataset: Dataset, person: PersonRecord, term: TermRecord): Neighbours {
  if (dataset.office(term.office)?.single !== true) return NOBODY;
  const own = person.terms.filter(({ office }) => office === term.office);
  const first = own.reduceRight((run, other) => (follows(run, other) ? other : run), term);
  const last = own.reduce((run, other) => (follows(other, run) ? other : run), term);
  const near = holdingsOf(dataset, term.office).filter(
    ({ from, to }) => to >= begin(first) - NEAR_DAYS && from <= end(last) + NEAR_DAYS,
  );
  const turns = peopleOf(dataset, near)
    .filter(({ id }) => id !== person.id)
    .flatMap((holder) =>
      holder.terms.filter(({ office }) => office === term.office).map((held) => ({ holder, held })),
    );
  const before = turns
    .filter(({ held }) => follows(first, held))
    .toSorted((a, b) => end(b.held) - end(a.held) || begin(b.held) - begin(a.held))[0];
  const after = turns
    .filter(({ held }) => follows(held, last))
    .toSorted((a, b) => begin(a.held) - begin(b.held) || end(a.held) - end(b.held))[0];
  return { before: before?.holder ?? null, after: after?.holder ?? null };
}

const begin = ({ from }: TermRecord): number => firstDayOf(from);
const end = ({ to }: TermRecord): number => (to === null ? Infinity : lastDayOf(to));

/** Whether the one begins when the other ends, as exactly as both are known, give or take a handover. */
function follows(later: TermRecord, earlier: TermRecord): boolean {
  if (later.unknown === "start" || earlier.to === null || begin(later) <= begin(earlier)) return false;
  const gap = firstDayOf(later.from) - lastDayOf(earlier.to);
  const overlap = firstDayOf(earlier.to) - lastDayOf(later.from);
  return gap <= HANDOVER_DAYS && overlap <= HANDOVER_DAYS;
}

interface Holding extends TermRow {
  readonly person: number;
}

/** One pass over all terms, 10 ms for 20,000; then every question about an office costs its own holders only. */
const holdings = new WeakMap<Dataset, ReadonlyMap<number, readonly Holding[]>>();

function holdingsOf(dataset: Dataset, office: OfficeId): readonly Holding[] {
  let byOffice = holdings.get(dataset);
  if (byOffice === undefined) {
    byOffice = groupByOffice(dataset);
    holdings.set(dataset, byOffice);
  }
  return byOffice.get(dataset.numberOf("office", office)) ?? [];
}

function groupByOffice(dataset: Dataset): ReadonlyMap<number, readonly Holding[]> {
  const byOffice = new Map<number, Holding[]>();
  for (const person of dataset.recordsOf("person")) {
    for (const row of dataset.termsOf(person)) {
      const known = byOffice.get(row.office);
      if (known === undefined) byOffice.set(row.office, [{ ...row, person }]);
      else known.push({ ...row, person });
    }
  }
  return byOffice;
}

function peopleOf(dataset: Dataset, held: readonly Holding[]): PersonRecord[] {
  return [...new Set(held.map(({ person }) => person))].flatMap(
    (person) => dataset.person(dataset.idOf(person) as PersonId) ?? [],
  );
}
