/** Changes of office with a day and good evidence: the ended term is closed, the successor's begins. */
import type { PersonInput, TermInput } from "../../data/schema.ts";
import { LAST_DAY, cleanName } from "./facts.ts";
import { fold } from "./fold.ts";
import { jurisdictionOf } from "./jurisdictions.ts";
import type { Merger, Placed } from "./merge.ts";
import { slug } from "./offices.ts";
import type { Row } from "./tables.ts";

const DAY_MS = 86_400_000;
/** A term that began this near to the change is the one that the change speaks of. */
const NEAR_DAYS = 100;

/** The change's words for an office, where its title has others. */
const OFFICE_WORDS: Readonly<Record<string, string>> = {
  "foreign minister": "foreign-minister",
  "foreign secretary": "foreign-minister",
  "defence minister": "defence-minister",
  "defence secretary": "defence-minister",
  "finance minister": "finance-minister",
  "chancellor of the exchequer": "finance-minister",
  "prime minister / labour leader": "prime-minister",
  king: "monarch",
  "grand duke": "monarch",
};

export function applyChanges(rows: readonly Row[], merger: Merger, dropped: Map<string, number>): void {
  const drop = (reason: string): void => void dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
  for (const row of rows) {
    const date = row["date"] ?? "";
    if (row["confidence"] !== "high" || !/^\d{4}-\d{2}-\d{2}$/u.test(date) || date > LAST_DAY) continue;
    const jurisdiction = jurisdictionOf(row["country"] ?? "");
    const predecessor = cleanName(row["predecessor"] ?? "");
    // "President (election)", "Prime Minister (re-elected)", "Vice President (impeachment)": news, and nobody left.
    if (/\((?!acting)/u.test(row["office"] ?? "") || /caretaker/u.test(row["predecessor"] ?? "")) continue;
    if (jurisdiction === null || predecessor === "-" || predecessor === "") continue;
    const successor = cleanName(row["successor"] ?? "");
    if (successor === predecessor) continue;
    const office = officeIdOf(row["office"] ?? "", jurisdiction, merger);
    if (office === null) {
      drop("change of an office that we do not have");
      continue;
    }
    const holder = holderOf(predecessor, jurisdiction, office, merger);
    if (holder !== null && isOpenAt(holder, date)) close(holder, date);
    if (isName(successor)) begin(successor, row, { jurisdiction, office, date }, merger);
  }
}

/** The office that the row names: by the words above, else the one whose id ends in the row's own words. */
function officeIdOf(words: string, jurisdiction: string, merger: Merger): string | null {
  const prefix = jurisdiction.toLowerCase();
  const plain = words.replace(/ \([^)]*\)$/u, "").toLowerCase();
  const id = `${prefix}-${OFFICE_WORDS[plain] ?? slug(plain)}`;
  return merger.offices.has(id) ? id : null;
}

function holderOf(name: string, jurisdiction: string, office: string, merger: Merger): TermInput | null {
  const terms = merger
    .named(name, jurisdiction)
    .flatMap(({ person }) => person.terms)
    .filter((term) => term.office === office);
  return terms.at(-1) ?? null;
}

const isOpenAt = (term: TermInput, date: string): boolean =>
  term.to === undefined && (term.from ?? term.asOf) < date;

function close(term: TermInput, date: string): void {
  term.to = date;
  delete term.end;
  if (term.asOf < date) term.asOf = date;
  if (!term.sources.includes("news-2026")) term.sources = [...term.sources, "news-2026"];
}

/** "vacancy (death)", "not established", "Ada took the portfolio" are nobody of their own. */
const isName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,4}$/u.test(text) &&
  !/vacancy|establish|dissolved|removed|reported|took the/iu.test(text);

interface Change {
  readonly jurisdiction: string;
  readonly office: string;
  readonly date: string;
}

function begin(name: string, row: Row, { jurisdiction, office, date }: Change, merger: Merger): void {
  const [known] = merger.named(name, jurisdiction);
  const began = known?.person.terms.find((term) => term.office === office && isNear(term, date));
  if (began !== undefined) {
    if (began.from === undefined) began.from = date;
    return;
  }
  // Somebody else's term from that very time is the successor's, under another spelling: "Guillaume V of Luxembourg".
  const taken = [...merger.people.values()].some(({ person }) =>
    person.terms.some(
      (term) =>
        term.office === office &&
        term.from !== undefined &&
        isNear(term, date) &&
        fold(person.name).startsWith(fold(name).split(" ")[0] ?? ""),
    ),
  );
  if (taken) return;
  const acting = /acting|interim/iu.test(row["successor"] ?? "");
  const term: TermInput = {
    office,
    from: date,
    ...(acting ? { acting } : {}),
    sources: ["news-2026"],
    asOf: date,
  };
  if (known !== undefined) {
    known.person.terms.push(term);
    return;
  }
  const person: PersonInput = { id: `bg:${slug(name)}`, name, terms: [term] };
  const placed: Placed = { person, home: merger.homeOfOffice.get(office) ?? jurisdiction };
  if (fold(name) !== "") merger.place(placed.person, placed.home);
}

function isNear(term: TermInput, date: string): boolean {
  if (term.from === undefined) return term.to === undefined;
  return Math.abs(Date.parse(term.from) - Date.parse(date)) <= NEAR_DAYS * DAY_MS;
}
