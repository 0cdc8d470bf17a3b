/** Offices from the tables' titles: one id, title and kind for all spellings of one office. */
import type { OfficeInput } from "../../data/schema.ts";
import { fold } from "./fold.ts";

export interface OfficeNames {
  /** "the United Kingdom" and whatever else a title may end in for a jurisdiction. */
  readonly namesOf: (jurisdiction: string) => readonly string[];
}

interface KnownOffice {
  readonly office: OfficeInput;
  readonly acting: boolean;
}

const MAIN_KINDS: Readonly<Record<string, OfficeInput["kind"]>> = {
  minister_foreign: "minister-foreign",
  minister_defence: "minister-defence",
  minister_finance: "minister-finance",
};

/** Titles filed under a main ministry that are another office. */
const NOT_MAIN =
  /Trade|Scotland|Flemish|Home Front|Production|Chief Secretary|Vice |National Security|Industry, Business|Foreign Secretary of Pakistan|Ministry of|Treasury, Budget|Minister for Finance of Australia|Minister of State for|Economic Model|^Minister of Foreign Affairs of India$/u;

/** Titles of a main ministry that the tables file elsewhere, or that the rule above would leave out. */
const MAIN_BY_TITLE: Readonly<Record<string, OfficeInput["kind"]>> = {
  "Federal Minister of European and International Affairs of Austria": "minister-foreign",
  "Minister for Foreign Affairs and Trade of Ireland": "minister-foreign",
  "Minister of Economy of Argentina": "minister-finance",
  "Minister of Economy of Brazil": "minister-finance",
  "Secretary of State for Foreign and Commonwealth Affairs (UK)": "minister-foreign",
  "Vice Chancellor and Minister of Finance of Germany": "minister-finance",
};

/** "Acting President of Myanmar", "… (acting)": the same office, held for the time being. */
const ACTING = /^(?:Acting|Interim|Transitional) | \(acting\)$/u;

const KINDS: readonly (readonly [title: RegExp, kind: OfficeInput["kind"]])[] = [
  [
    /^(?:First |Second |Executive )?(?:Vice|Deputy)[ -](?:President|Prime Minister|Premier|Chancellor)(?: of (?!the (?:Senate|House|Council|National|Chamber|Congress))|$)/u,
    "deputy-head",
  ], // Vice President of India
  [
    /^(?:Speaker|President) of the (?:House|Senate|Parliament|National|Knesset|Lok|Chamber|Council|Federation|Bundes|Riksdag|Sejm)/u,
    "speaker",
  ], // Speaker of the Knesset of Israel
  [/^Speaker of /u, "speaker"], // Speaker of the Folketing of Denmark
  [/^(?:Lieutenant )?(?:Governor|Chief Minister|Premier|Minister-President|First Minister) of /u, "governor"], // Governor of Bihar of India
  [/^Mayor of /u, "mayor"], // Mayor of London
  [/Ambassador|Envoy|Representative to/u, "envoy"], // United States Ambassador to the United Nations
  [/^Minister|^Secretary of State|Cabinet Secretary/u, "minister"], // Minister of Education of Egypt
  [
    /Chief of Staff|Director|Advis[eo]r|Commander|Administrator|Secretary of the (?:Army|Navy|Air Force)|Press Secretary|Chair|Head of/u,
    "official",
  ], // White House Chief of Staff
];

const US_CABINET: Readonly<Record<string, OfficeInput["kind"]>> = {
  "United States Secretary of Defense": "minister-defence",
  "United States Secretary of State": "minister-foreign",
  "United States Secretary of the Treasury": "minister-finance",
  "Vice President of the United States": "deputy-head",
};

/** Titles of one and the same office that no rule below brings together. */
const SAME: Readonly<Record<string, string>> = {
  "Vice President": "Vice President of the United States",
  "Director of the CIA": "Director of the Central Intelligence Agency",
  "United States Director of National Intelligence": "Director of National Intelligence",
  "United States Secretary of Defense (Secretary of War)": "United States Secretary of Defense",
  "President of De Nederlandsche Bank of the Netherlands": "President of De Nederlandsche Bank",
  "Governor of the Central Bank of the Philippines": "Governor of the Bangko Sentral ng Pilipinas",
  "Governor of the Central Bank of Norway": "Governor of Norges Bank",
  "Governor of the Central Bank of Russia": "Governor of the Bank of Russia",
  "Premier of Russia": "Prime Minister of Russia",
  "Prime Minister of North Korea": "Premier of North Korea",
  "Prime Minister of Brazil": "President of Brazil", // Wikidata's heads of government, where the president is one
  "Prime Minister of Chile": "President of Chile",
  "Minister of Foreign Affairs of India": "Foreign Secretary of India", // the head of the civil servants
  "State President of South Africa": "President of South Africa",
  "Crown Prince and Prime Minister of Saudi Arabia": "Prime Minister of Saudi Arabia",
  "Co-Prince of Andorra (Bishop of Urgell)": "Co-Prince of Andorra",
  "Co-Prince of Andorra (President of France)": "Co-Prince of Andorra",
  "Grand Duchess of Luxembourg": "Grand Duke of Luxembourg",
  "Chancellor of the Exchequer": "Chancellor of the Exchequer of the United Kingdom",
};
const SHOWN: Readonly<Record<string, string>> = {
  "Grand Duke of Luxembourg": "Grand Duke or Duchess of Luxembourg",
  "Chancellor of the Exchequer of the United Kingdom": "Chancellor of the Exchequer",
};

/** Heads that several people are at once. */
const SHARED = new Set([
  "and-co-prince",
  "bih-member-of-the-presidency",
  "smr-captain-regent",
  "nic-co-president",
  "icc-prosecutor",
]);

export function officeOf(
  title: string,
  factKind: string,
  jurisdiction: string,
  names: OfficeNames,
  existing: ReadonlyMap<string, OfficeInput>,
): KnownOffice {
  const acting = ACTING.test(title);
  const base = baseTitle(title.replaceAll(new RegExp(ACTING, "gu"), ""), names.namesOf(jurisdiction));
  const shown = SHOWN[base] ?? base;
  const main = MAIN_BY_TITLE[title] ?? (NOT_MAIN.test(title) ? undefined : MAIN_KINDS[factKind]);
  const prefix = jurisdiction.toLowerCase();
  if (main !== undefined) {
    const id = `${prefix}-${main.replace("minister-", "")}-minister`; // fra-foreign-minister
    return { office: existing.get(id) ?? { id, title: shown, kind: main }, acting };
  }
  const monarch = monarchOffice(base, factKind, prefix, names.namesOf(jurisdiction), existing);
  if (monarch !== null) return { office: monarch, acting };
  const id = `${prefix}-${slug(withoutCountry(base, names.namesOf(jurisdiction)))}`;
  const known =
    existing.get(id) ??
    [...existing.values()].find((office) => office.title === shown && office.id.startsWith(`${prefix}-`));
  if (known !== undefined) return { office: known, acting };
  const kind = kindOf(base, factKind);
  return {
    office: {
      id,
      title: withComma(shown, kind, names.namesOf(jurisdiction)),
      kind,
      ...(SHARED.has(id) ? { single: false } : {}),
    },
    acting,
  };
}

/** "… (UK)" → "… of the United Kingdom". */
function baseTitle(title: string, names: readonly string[]): string {
  const plain = title.replace(
    / \(UK\)$/u,
    names.includes("United Kingdom") && title.startsWith("Leader") ? "" : " of the United Kingdom",
  );
  const party = plain.replace(/^((?:Leader|Founder|President|Chair) of .+) \([^)]+\)$/u, "$1"); // Leader of Vox (Spain)
  return SAME[party] ?? party;
}

/** Kings and queens hold one office: "Monarch of the Netherlands". */
function monarchOffice(
  title: string,
  factKind: string,
  prefix: string,
  names: readonly string[],
  existing: ReadonlyMap<string, OfficeInput>,
): OfficeInput | null {
  if (factKind !== "monarch") return null;
  const id = title === "Pope" ? `${prefix}-pope` : `${prefix}-monarch`;
  const known = existing.get(id);
  if (known !== undefined) return known;
  const king = /^(?:King|Queen) of (.+)$/u.exec(title);
  return {
    id,
    title: king === null ? title : `Monarch of ${king[1] ?? names[0] ?? ""}`,
    kind: "head-of-state",
  };
}

function kindOf(title: string, factKind: string): OfficeInput["kind"] {
  switch (factKind) {
    case "head_of_state":
    case "monarch":
      return "head-of-state";
    case "head_of_government":
      return "head-of-government";
    case "us_congress":
      return /^United States (?:Senator|Representative)|Delegate|Resident/u.test(title)
        ? "legislator"
        : (byTitle(title) ?? "legislator");
    case "us_governor":
      return "governor";
    case "us_cabinet":
      return (
        US_CABINET[title] ??
        (/^United States (?:Secretary|Attorney|Trade)/u.test(title)
          ? "minister"
          : (byTitle(title) ?? "official"))
      );
    case "central_bank":
      return /Vice|Deputy/u.test(title) ? "official" : "central-bank";
    case "intl_org_head":
      return /^(?:High Representative|President of the (?:European Parliament|Eurogroup)|Prosecutor|OSCE High)/u.test(
        title,
      )
        ? "official"
        : "body-head";
    case "party_leader":
      return "party-leader";
    case "minister_other":
    case "minister_foreign":
    case "minister_defence":
    case "minister_finance":
      return "minister";
    default:
      return byTitle(title) ?? "other";
  }
}

const byTitle = (title: string): OfficeInput["kind"] | undefined =>
  KINDS.find(([pattern]) => pattern.test(title))?.[1];

/** "Governor of Bihar of India" → "Governor of Bihar, India". */
function withComma(title: string, kind: OfficeInput["kind"], names: readonly string[]): string {
  if (kind !== "governor" && kind !== "mayor" && kind !== "other") return title;
  for (const name of names) {
    for (const end of [` of ${name}`, ` of the ${name}`]) {
      const start = title.slice(0, -end.length);
      if (title.endsWith(end) && / of /u.test(start)) return `${start}, ${name}`;
    }
  }
  return title;
}

/** "President of France" → "President"; "United States Secretary of State" → "Secretary of State". */
function withoutCountry(title: string, names: readonly string[]): string {
  const bare = title.replace(/^United States /u, "");
  for (const name of names) {
    for (const end of [` of ${name}`, ` of the ${name}`, ` of Republic of ${name}`]) {
      if (bare.length > end.length && fold(bare).endsWith(fold(end))) return bare.slice(0, -end.length);
    }
  }
  return bare;
}

export const slug = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
