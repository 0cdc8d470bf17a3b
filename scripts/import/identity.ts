/** Which rows speak of one person. Two people are never made one: in doubt they stay apart. */
import type { FactTerm } from "./facts.ts";
import { fold } from "./fold.ts";
import { mayShare } from "./jurisdictions.ts";

/** All that the tables say about one person. */
export interface FactPerson {
  /** `null`: no Wikidata id is known. */
  readonly wikidata: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly born: string | null;
  readonly died: string | null;
  readonly sex: "m" | "f" | null;
  readonly terms: readonly FactTerm[];
}

/** Sources whose spelling of a name is nearest to that of English newsrooms, best first. */
const BEST_SPELLING = ["news-2026", "fb26", "uscl", "cia26", "unchecked", "osp", "wdh25", "wdc22"];

/** People who stand in Wikidata or in the tables under two numbers: the tables' number, and the one that stays. */
const SAME_PERSON: Readonly<Record<string, string>> = {
  Q3850467: "Q101204553", // Mary Miller
  Q4354982: "Q18109475", // Wang Xiaohong
  Q12121645: "Q89034171", // Serhii Marchenko
  Q112003525: "Q112035442", // Rebeca Torró
  Q3200845: "Q424369", // Akwasi Osei-Adjei
  Q111235173: "Q30636922", // Ali Roba
  Q65224724: "Q7933694", // Virendra Kumar
};

export function peopleOf(terms: readonly FactTerm[]): FactPerson[] {
  const groups = new Map<string, FactTerm[]>();
  for (const term of terms) {
    if (term.wikidata !== null) add(groups, SAME_PERSON[term.wikidata] ?? term.wikidata, term);
  }
  const byName = new Map<string, string[]>();
  for (const [id, rows] of groups) {
    for (const name of new Set(rows.flatMap((row) => [row.name, ...row.aliases]).map(fold)))
      add(byName, name, id);
  }
  // Rows without an id: to the one person of that name whom nothing contradicts, else to a person of their own.
  for (const term of terms.filter(({ wikidata }) => wikidata === null)) {
    const named = [term.name, ...term.aliases].flatMap((name) => byName.get(fold(name)) ?? []);
    const fits = [...new Set(named)].filter((id) => isSame(term, groups.get(id) ?? []));
    const [only, another] = fits;
    if (only !== undefined && another === undefined) {
      add(groups, only, term);
      continue;
    }
    const id = `name ${fold(term.name)} ${term.born?.slice(0, 4) ?? ""}`;
    if (!groups.has(id)) add(byName, fold(term.name), id);
    add(groups, id, term);
  }
  return [...groups.values()].map(personOf);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function isSame(term: FactTerm, rows: readonly FactTerm[]): boolean {
  const born = rows.find((row) => row.born !== null)?.born ?? null;
  if (term.born !== null && born !== null) return sameBirth(term.born, born);
  return rows.some((row) => mayShare(row.jurisdiction, term.jurisdiction));
}

/** Sources differ in the day more often than namesakes share the year. */
export const sameBirth = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

function personOf(rows: readonly FactTerm[]): FactPerson {
  const ranked = rows.toSorted((a, b) => spelling(a) - spelling(b));
  const name = ranked[0]?.name ?? "";
  const longest = (dates: readonly (string | null)[]): string | null =>
    dates.reduce((best, date) => ((date?.length ?? 0) > (best?.length ?? 0) ? date : best), null);
  return {
    wikidata: numberOf(rows),
    name,
    aliases: usefulAliases(
      name,
      ranked.flatMap((row) => [row.name, ...row.aliases]),
    ),
    born: longest(ranked.map(({ born }) => born)),
    died: longest(ranked.map(({ died }) => died)),
    sex: ranked.find(({ sex }) => sex !== null)?.sex ?? null,
    terms: rows,
  };
}

function numberOf(rows: readonly FactTerm[]): string | null {
  const number = rows.find((row) => row.wikidata !== null)?.wikidata ?? null;
  return number === null ? null : (SAME_PERSON[number] ?? number);
}

const spelling = (term: FactTerm): number =>
  Math.min(...term.sources.map((source) => BEST_SPELLING.indexOf(source) + 1 || BEST_SPELLING.length + 1));

/** Whole names that the matcher would not take for the first. */
export function usefulAliases(name: string, candidates: readonly string[]): string[] {
  const seen = new Set([fold(name)]);
  return candidates.filter((alias) => {
    const folded = fold(alias);
    if (seen.has(folded) || !folded.includes(" ") || /^the /iu.test(alias)) return false;
    seen.add(folded);
    return true;
  });
}
