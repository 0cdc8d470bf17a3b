/** Whom recent news names most: how often, and for what, where that is no office of ours. */
import type { PersonInput } from "../../data/schema.ts";
import type { RoleKind } from "../../engine/dataset/records.ts";
import { cleanName } from "./facts.ts";
import { jurisdictionOf } from "./jurisdictions.ts";
import type { Merger } from "./merge.ts";
import { slug } from "./offices.ts";
import type { Row } from "./tables.ts";
import { usefulAliases } from "./identity.ts";

/** People below this rank of the table are named too seldom to be added without an office. */
const LAST_RANK = 1_000;
/** The news evidence ends on this day. */
const AS_OF = "2026-08-22";
/** A spelling seen this often is one that newsrooms use and no slip. */
const SEEN_OFTEN = 3;

/** The first that fits the note counts; each row ends in an example. */
const ROLE_KINDS: readonly (readonly [note: RegExp, kind: RoleKind])[] = [
  [/spokes|press secretary/iu, "spokesperson"], // Foreign Ministry spokesman
  [/envoy|ambassador|rapporteur/iu, "envoy"], // Special Envoy
  [/candidate|nominee/iu, "candidate"], // Texas Senate candidate
  [
    /commander|general\b|army|military|navy|joint chiefs|chief of staff of|SACEUR|IDF|quds|border patrol/iu,
    "military",
  ], // CENTCOM commander
  [/justice|judge|prosecutor|special counsel|attorney general/iu, "judge"], // Supreme Court Justice
  [/archbishop|cleric|cardinal|bishop|patriarch|religious|RSS chief/iu, "religious"], // Archbishop of Canterbury
  [/businessman|CEO|chief executive|financier|founder of|investor|ADNOC/iu, "business"], // businessman
  [/commentator|journalist|publisher|host\b/iu, "media"], // commentator
  [/son of|daughter of|sister of|wife|first lady|prince|princess|queen|royal/iu, "family"], // First Lady
  [/activist|laureate|NCRI|opposition figure|founder/iu, "activist"], // activist
  [/advis[eo]r|aide|strategist|czar|chief of staff/iu, "adviser"], // presidential aide
  [
    /minister|secretary|director|governor|chief|head|chair|speaker|premier|mayor|president|commissioner/iu,
    "official",
  ], // head of Chechnya
  [/leader|MP\b|senator|politician|opposition|figure|candidate/iu, "politician"], // MP
];

export function addNewsPeople(rows: readonly Row[], merger: Merger, dropped: Map<string, number>): void {
  const drop = (reason: string): void => void dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
  for (const row of rows) {
    const bare = cleanName(row["name"] ?? "");
    const name = bare.includes(" ") ? bare : (row["name"] ?? ""); // "Prince William" is no "William"
    const jurisdiction = jurisdictionOf(row["iso3"] ?? "");
    if (jurisdiction === null || name === "") continue;
    const spellings = oftenSeen(row["forms_seen"] ?? "");
    const known = [row["name"] ?? "", bare, ...spellings.filter((form) => form.includes(" "))]
      .map((form) => merger.named(form, jurisdiction))
      .find((found) => found.length > 0);
    if (known !== undefined) {
      if (known.length === 1) markNamed(known[0]?.person, row, name, spellings);
      continue;
    }
    const role = roleOf(row);
    if (role === null || Number(row["rank"]) > LAST_RANK || !name.includes(" ")) {
      drop("person named in the news of whom the facts give no office and no role");
      continue;
    }
    merger.place(
      {
        id: `bg:${slug(name)}`,
        name,
        ...aliasesOf(name, spellings),
        prominence: Number(row["mentions"]),
        role: { ...role, sources: ["news-2026"], asOf: AS_OF },
        terms: [],
      },
      jurisdiction,
    );
  }
}

function markNamed(
  person: PersonInput | undefined,
  row: Row,
  name: string,
  spellings: readonly string[],
): void {
  if (person === undefined || (person.prominence ?? 0) > 0) return;
  person.prominence = Number(row["mentions"]);
  const { aliases } = aliasesOf(person.name, [...(person.aliases ?? []), name, ...spellings]);
  if (aliases !== undefined) person.aliases = aliases;
}

function aliasesOf(name: string, spellings: readonly string[]): Pick<PersonInput, "aliases"> {
  const aliases = usefulAliases(
    name,
    spellings.map(cleanName).filter((form) => form.includes(" ")),
  );
  return aliases.length === 0 ? {} : { aliases };
}

/** "Zelenskyy(514) | Volodymyr] Zelensky(2)" → ["Zelenskyy"] */
function oftenSeen(forms: string): string[] {
  return forms.split(" | ").flatMap((form) => {
    const found = /^(.+)\((\d+)\)$/u.exec(form);
    const [, text = "", count = "0"] = found ?? [];
    const isName = /^[\p{L}\p{M}'’. -]+$/u.test(text) && text !== text.toUpperCase();
    return isName && Number(count) >= SEEN_OFTEN ? [text] : [];
  });
}

/** The note, without what it says in brackets and without what only the news of a day knows. */
function roleOf(row: Row): { kind: RoleKind; text: string } | null {
  const note = (row["role_note_as_of_oct2026"] ?? "")
    .replaceAll('"', "")
    .replaceAll(/ ?\([^)]*\)/gu, "")
    .trim();
  const kind = ROLE_KINDS.find(([pattern]) => pattern.test(note))?.[1];
  if (note === "" || kind === undefined) return null;
  return { kind, text: note.charAt(0).toUpperCase() + note.slice(1) };
}
