/** Rows of the tables as terms with our codes, and the rows that cannot be used, by reason. */
import { jurisdictionOf } from "./jurisdictions.ts";
import type { Row } from "./tables.ts";

/** One person in one office, as a table has it, with our codes. */
export interface FactTerm {
  readonly name: string;
  readonly wikidata: string | null;
  readonly aliases: readonly string[];
  readonly office: string;
  readonly kind: string;
  readonly jurisdiction: string;
  readonly party: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly born: string | null;
  readonly died: string | null;
  readonly sex: "m" | "f" | null;
  readonly sources: readonly string[];
  readonly asOf: string;
}

/** Nothing is known after this day, whatever a row says. */
export const LAST_DAY = "2026-10-10";
/** Rows written by hand speak for the day on which the news evidence ends. */
const LAST_NEWS_DAY = "2026-08-22";

const SOURCE_IDS: Readonly<Record<string, string>> = {
  wdh25: "wdh25",
  wdh25i: "wdh25",
  wdc22: "wdc22",
  wdc22i: "wdc22",
  uscl: "uscl",
  uscl_hist: "uscl",
  fb26: "fb26",
  cia26: "cia26",
  idx26: "news-2026",
  leadle: "news-2026",
  osp: "osp",
  hand: "unchecked",
};

/** A party is kept where the tables are right about it: elsewhere they disagree too often. */
const PARTY_KINDS = new Set([
  "head_of_state",
  "head_of_government",
  "us_congress",
  "us_cabinet",
  "us_governor",
]);

/** The terms of both tables; rows that say nothing we can use are counted by reason. */
export function factTerms(rows: readonly Row[], dropped: Map<string, number>): FactTerm[] {
  const seen = new Set<string>();
  const terms: FactTerm[] = [];
  for (const row of rows) {
    const key = ["person_name", "wikidata_qid", "office", "term_start", "term_end"]
      .map((at) => row[at])
      .join("\t");
    if (seen.has(key)) continue; // current_leaders.tsv repeats rows of office_terms.tsv
    seen.add(key);
    const term = factTerm(row);
    if (typeof term === "string") dropped.set(term, (dropped.get(term) ?? 0) + 1);
    else terms.push(term);
  }
  return terms;
}

/** A row as a term, or why it is none. */
function factTerm(row: Row): FactTerm | string {
  const name = cleanName(row["person_name"] ?? "");
  if (name === "" || /https?:/u.test(name)) return "no name";
  const jurisdiction = jurisdictionOf(row["jurisdiction"] ?? "");
  if (jurisdiction === null) return `unknown jurisdiction ${row["jurisdiction"] ?? ""}`;
  const from = row["term_start"] || null;
  const end = row["term_end"] || null;
  const to = end !== null && end > LAST_DAY ? null : end;
  if (from !== null && from > LAST_DAY) return "begins after the evidence ends";
  if (from === null && to !== null) return "an end without a beginning";
  if (from !== null && to !== null && to < from.slice(0, to.length)) return "ends before it begins";
  const sources = [...new Set((row["source"] ?? "").split("+").map((id) => SOURCE_IDS[id] ?? ""))].filter(
    Boolean,
  );
  if (sources.length === 0) return "no source";
  const checked = sources.filter((id) => id !== "unchecked");
  const born = row["born"] || null;
  const died = row["died"] || null;
  if (from !== null && born !== null && from < born) return "begins before the birth";
  if (from !== null && died !== null && from > died) return "begins after the death";
  const kind = row["office_kind"] ?? "";
  const sex = row["gender"] === "male" ? "m" : row["gender"] === "female" ? "f" : null;
  return {
    name,
    wikidata: row["wikidata_qid"] || null,
    aliases: (row["aliases"] ?? "").split("|").map(cleanName).filter(Boolean),
    office: row["office"] ?? "",
    kind,
    jurisdiction,
    party: PARTY_KINDS.has(kind) && row["party"] ? row["party"] : null,
    from,
    to,
    born,
    died,
    sex,
    sources: checked.length > 0 ? checked : sources,
    asOf: asOfDay(row["source_as_of"] ?? "", from),
  };
}

/** Never later than the evidence, and never before the term began. */
function asOfDay(given: string, from: string | null): string {
  const day = given > LAST_DAY || given === "" ? LAST_NEWS_DAY : given;
  const begun = from === null ? "" : from.padEnd(10, "-01").slice(0, 10);
  return day < begun ? begun : day;
}

/** Titles that stand in a name field; a name carries none. */
const TITLES =
  /^(?:(?:Pope|King|Queen|Prince|Princess|Emperor|Emir|Sultan|President|Sir|Dame|Lord|Lady|Baroness|Dr\.?|General|Ayatollah|Crown Prince|Grand Duke) )+/u;

/** "Sir Ed Davey" → "Ed Davey"; "William Slim, 1st Viscount Slim" → "William Slim"; "Pope Francis" → "Francis". */
export function cleanName(name: string): string {
  return name
    .replace(/ \([^)]*\)$/u, "")
    .replace(/, (?:\d+(?:st|nd|rd|th) |Baron|Viscount|Earl|Lord).*$/u, "")
    .replace(TITLES, "");
}
