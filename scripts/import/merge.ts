/** Facts into our files. What stands in data/ wins; people, offices and terms are added and nothing is taken away. */
import {
  isSingle,
  type LeadersInput,
  type OfficeInput,
  type PersonInput,
  type TermInput,
} from "../../data/schema.ts";
import { OFFICE_RANK } from "../../engine/dataset/records.ts";
import { overlap } from "../data/overlaps.ts";
import { sortLeaders } from "../data/sort-leaders.ts";
import type { FactTerm } from "./facts.ts";
import { fold } from "./fold.ts";
import { sameBirth, usefulAliases, type FactPerson } from "./identity.ts";
import { mayShare } from "./jurisdictions.ts";
import { officeOf, slug, type OfficeNames } from "./offices.ts";
import { isRefuted } from "./refuted.ts";
import { settleHolders } from "./settle.ts";

/** Our files by jurisdiction. */
export type Files = Map<string, LeadersInput>;

export interface Placed {
  readonly person: PersonInput;
  readonly home: string;
}

/** Better sources first: of two rows about one term the first counts. */
const SOURCE_RANK = ["news-2026", "fb26", "uscl", "cia26", "osp", "unchecked", "wdh25", "wdc22"];

export class Merger {
  readonly offices = new Map<string, OfficeInput>();
  readonly homeOfOffice = new Map<string, string>();
  readonly people = new Map<string, Placed>();
  readonly files: Files;
  readonly dropped: Map<string, number>;
  readonly #byName = new Map<string, string[]>();
  /** Terms of single-holder offices that stood in data/ before: corrected by hand, they win over any row. */
  readonly #standing = new Map<string, { readonly person: string; readonly term: TermInput }[]>();
  readonly #names: OfficeNames;

  constructor(files: Files, names: OfficeNames, dropped: Map<string, number>) {
    this.files = files;
    this.dropped = dropped;
    this.#names = names;
    for (const [jurisdiction, file] of files) {
      for (const office of file.offices) this.#keepOffice(office, jurisdiction);
      for (const person of file.people) this.#keepPerson({ person, home: jurisdiction });
    }
    for (const { person } of this.people.values()) {
      for (const term of person.terms) {
        const holders = this.#standing.get(term.office) ?? [];
        holders.push({ person: person.id, term });
        this.#standing.set(term.office, holders);
      }
    }
  }

  add(fact: FactPerson): void {
    const rows = fact.terms
      .toSorted((a, b) => rankOf(a) - rankOf(b) || compare(a.from ?? a.asOf, b.from ?? b.asOf))
      .map((row) => {
        const known = officeOf(row.office, row.kind, row.jurisdiction, this.#names, this.offices);
        const term = termOf(row, known.office.id, known.acting || isStopGap(row), fact.died);
        return { office: known.office, jurisdiction: row.jurisdiction, term, from: row.from };
      });
    const known = this.find(
      fact,
      rows.map(({ term }) => term),
    );
    if (known !== null && fact.wikidata === null) this.#addAlias(known, fact.name);
    const added: TermInput[] = [];
    const own = known?.person.terms ?? [];
    for (const { office, jurisdiction, term, from } of rows) {
      if (isRefuted(known?.person.id ?? fact.wikidata ?? undefined, office.id, from)) {
        this.#drop("found wrong before");
        continue;
      }
      if ([...own, ...added].some((other) => isSameTerm(other, term))) continue;
      if (term.from === undefined && term.end !== undefined) {
        this.#drop("neither a beginning nor a known end");
        continue;
      }
      if (isSingle(office) && this.#contradictsData(office.id, known?.person.id, term)) {
        this.#drop("contradicts a term that stands in data/");
        continue;
      }
      this.#keepOffice(office, jurisdiction);
      added.push(term);
    }
    if (added.length === 0) return;
    if (known !== null) {
      known.person.terms.push(...added);
      return;
    }
    const person: PersonInput = {
      id: this.#idFor(fact, added),
      name: fact.name,
      ...(fact.aliases.length > 0 ? { aliases: usefulAliases(fact.name, fact.aliases) } : {}),
      ...(fact.born === null ? {} : { born: fact.born }),
      ...(fact.died === null ? {} : { died: fact.died }),
      ...(fact.sex === null ? {} : { sex: fact.sex }),
      terms: added,
    };
    this.#keepPerson({ person, home: this.#homeOf(added) });
  }

  /** The person of ours that the facts speak of; of several namesakes the one who has one of these terms. */
  find(fact: FactPerson, terms: readonly TermInput[]): Placed | null {
    const byId = fact.wikidata === null ? undefined : this.people.get(fact.wikidata);
    if (byId !== undefined) return byId;
    const fits = [fact.name, ...fact.aliases]
      .flatMap((name) => this.#byName.get(fold(name)) ?? [])
      .flatMap((id) => this.people.get(id) ?? [])
      .filter((placed) => fact.wikidata === null || placed.person.id.startsWith("bg:"))
      .filter(({ person, home }) =>
        person.born !== undefined && fact.born !== null
          ? sameBirth(person.born, fact.born)
          : fact.terms.some((term) => mayShare(term.jurisdiction, home)),
      );
    const namesakes = [...new Set(fits)];
    const only =
      namesakes.length === 1
        ? namesakes[0]
        : namesakes.find(({ person }) =>
            person.terms.some((own) => terms.some((term) => isSameTerm(own, term))),
          );
    if (only === undefined) return null;
    if (fact.wikidata !== null) this.#rename(only, fact.wikidata);
    return only;
  }

  /** People of that whole name, in the country first. */
  named(name: string, jurisdiction: string): Placed[] {
    const placed = (this.#byName.get(fold(name)) ?? []).flatMap((id) => this.people.get(id) ?? []);
    const near = placed.filter(
      ({ person, home }) =>
        mayShare(home, jurisdiction) ||
        person.terms.some(({ office }) => mayShare(this.homeOfOffice.get(office) ?? "", jurisdiction)),
    );
    return near.length > 0 ? near : placed;
  }

  place(person: PersonInput, home: string): void {
    this.#keepPerson({ person, home });
  }

  /** The files again, sorted, with overlaps and gaps of single-holder offices settled or marked. */
  finish(): Files {
    settleHolders(
      [...this.people.values()].map(({ person }) => person),
      this.offices,
    );
    const files: Files = new Map();
    const fileOf = (jurisdiction: string): LeadersInput => {
      const file = files.get(jurisdiction) ?? { jurisdiction, offices: [], people: [] };
      files.set(jurisdiction, file);
      return file;
    };
    for (const [id, office] of this.offices) fileOf(this.homeOfOffice.get(id) ?? "").offices.push(office);
    for (const { person, home } of this.people.values()) fileOf(home).people.push(person);
    return new Map([...files].map(([jurisdiction, file]) => [jurisdiction, sortLeaders(file)]));
  }

  #keepOffice(office: OfficeInput, jurisdiction: string): void {
    if (this.offices.has(office.id)) return;
    this.offices.set(office.id, office);
    this.homeOfOffice.set(office.id, jurisdiction);
  }

  #keepPerson(placed: Placed): void {
    const { person } = placed;
    this.people.set(person.id, placed);
    for (const name of new Set([person.name, ...(person.aliases ?? [])].map(fold))) {
      const ids = this.#byName.get(name) ?? [];
      ids.push(person.id);
      this.#byName.set(name, ids);
    }
  }

  /** "Mike Waltz" of a table without ids, found by its other spelling "Michael Waltz". */
  #addAlias({ person }: Placed, name: string): void {
    const aliases = usefulAliases(person.name, [...(person.aliases ?? []), name]);
    if (aliases.length === (person.aliases ?? []).length) return;
    person.aliases = aliases;
    this.#byName.set(fold(name), [...(this.#byName.get(fold(name)) ?? []), person.id]);
  }

  #rename(placed: Placed, wikidata: string): void {
    const old = placed.person.id;
    this.people.delete(old);
    for (const holders of this.#standing.values()) {
      for (const [index, holder] of holders.entries()) {
        if (holder.person === old) holders[index] = { ...holder, person: wikidata };
      }
    }
    placed.person.id = wikidata;
    this.#keepPerson(placed);
  }

  #contradictsData(office: string, person: string | undefined, term: TermInput): boolean {
    return (this.#standing.get(office) ?? []).some(
      (standing) => standing.person !== person && overlap(standing.term, term),
    );
  }

  #drop(reason: string): void {
    this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + 1);
  }

  #idFor(fact: FactPerson, terms: readonly TermInput[]): string {
    if (fact.wikidata !== null) return fact.wikidata;
    const plain = `bg:${slug(fact.name)}`;
    const candidates = [plain, ...(fact.born === null ? [] : [`${plain}-${fact.born.slice(0, 4)}`])];
    return candidates.find((id) => !this.people.has(id)) ?? `${plain}-${terms[0]?.office ?? "other"}`;
  }

  /** Where the present or else the latest main office is; of several that began at once, the state before its realms. */
  #homeOf(terms: readonly TermInput[]): string {
    const weight = (term: TermInput): string => {
      const isNow = term.to === undefined && term.end === undefined;
      return `${isNow ? 1 : 0} ${(term.from ?? term.asOf).padEnd(10)}`;
    };
    const best = terms.toSorted(
      (a, b) =>
        compare(weight(b), weight(a)) ||
        this.#rank(a) - this.#rank(b) ||
        Number(b.office === "gbr-monarch") - Number(a.office === "gbr-monarch"),
    )[0];
    return this.homeOfOffice.get(best?.office ?? "") ?? "";
  }

  #rank(term: TermInput): number {
    return OFFICE_RANK.indexOf(this.offices.get(term.office)?.kind ?? "other");
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rankOf = (term: FactTerm): number =>
  Math.min(...term.sources.map((source) => SOURCE_RANK.indexOf(source)));

function termOf(row: FactTerm, office: string, acting: boolean, died: string | null): TermInput {
  const isOpen = row.to === null;
  const isStale = isOpen && (row.sources.every((source) => source === "wdc22") || died !== null);
  return {
    office,
    ...(row.from === null ? {} : { from: row.from }),
    ...(row.to === null ? {} : { to: row.to }),
    ...(isStale ? { end: "unknown" as const } : {}),
    ...(row.party === null ? {} : { party: row.party }),
    ...(acting ? { acting } : {}),
    sources: [...row.sources],
    asOf: row.asOf,
  };
}

/** A secretary of a new United States administration's first weeks is the deputy who stands in: Adam Szubin, 2017. */
const isStopGap = (row: FactTerm): boolean =>
  row.kind === "us_cabinet" &&
  row.from?.endsWith("-01-20") === true &&
  row.to?.length === 10 &&
  Date.parse(row.to) - Date.parse(row.from) < STOP_GAP_DAYS * DAY_MS;
const STOP_GAP_DAYS = 100;

const DAY_MS = 86_400_000;
/** Sources differ by this much about the beginning of one and the same term. */
const SAME_BEGINNING_DAYS = 60;

/** "United States Representative" of a table that leaves out the state is the seat of the table that names it. */
const isSameOffice = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}-from-`) || b.startsWith(`${a}-from-`);

/** A term whose end is unknown was held until its as-of day: a term within that time is a part of it. */
const asLongAsKnown = (term: TermInput): TermInput =>
  term.end === undefined ? term : { ...term, to: term.asOf };

function isSameTerm(a: TermInput, b: TermInput): boolean {
  if (!isSameOffice(a.office, b.office)) return false;
  const begins = (term: TermInput): number => Date.parse(term.from ?? term.asOf);
  if (Math.abs(begins(a) - begins(b)) <= SAME_BEGINNING_DAYS * DAY_MS) return true;
  if (a.from === undefined || b.from === undefined)
    return a.to === undefined || b.to === undefined || overlap(a, b);
  return overlap(asLongAsKnown(a), asLongAsKnown(b));
}
