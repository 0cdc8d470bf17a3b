/** Which lines of data/titles.yaml say an office's English title in other languages. */
import type { OfficeKind, OfficeWording } from "../../engine/dataset/records.ts";
import { wordsOf } from "../../engine/match/name-index.ts";
import type { TitlesSource } from "../../data/schema.ts";

interface Office {
  readonly title: string;
  readonly kind: OfficeKind;
}

/** Whatever the office is called at home: the kind says what it is. */
const BY_KIND: Partial<Record<OfficeKind, string>> = {
  "minister-foreign": "Minister of Foreign Affairs",
  "minister-defence": "Minister of Defence",
  "minister-finance": "Minister of Finance",
  "central-bank": "Central bank governor",
};

/** Case, hyphens and apostrophes differ from office to office. */
const keyOf = (phrase: string): string => wordsOf(phrase).folded.join(" ");
const withoutArticle = (phrase: string): string => phrase.replace(/^the /u, "");

export class OfficeWordings {
  readonly #titles: Rows;
  readonly #takingRegion: Rows;
  readonly #takingFields: Rows;
  readonly #fields: Rows;

  constructor({ titles, fields }: TitlesSource) {
    this.#titles = rowsByPhrase(titles, ({ takes }) => takes !== "fields");
    this.#takingRegion = rowsByPhrase(titles, ({ takes }) => takes === "region");
    this.#takingFields = rowsByPhrase(titles, ({ takes }) => takes === "fields");
    this.#fields = rowsByPhrase(fields, () => true);
  }

  /** @param jurisdiction the names of its country or body. @returns `null` where the lines do not cover the title. */
  wordingOf({ title, kind }: Office, jurisdiction: readonly string[]): OfficeWording | null {
    const bare = withoutJurisdiction(title, jurisdiction);
    const exact = this.#titles.get(keyOf(bare));
    if (exact !== undefined) return { title: exact, fields: [], region: null };
    const ofKind = this.#titles.get(keyOf(BY_KIND[kind] ?? ""));
    if (ofKind !== undefined) return { title: ofKind, fields: [], region: null };
    if (kind === "party-leader") return this.#partyLeader(bare);
    return this.#withRest(bare) ?? (kind === "head-of-government" ? this.#headOfGovernment() : null);
  }

  /** "State Counsellor": where only the kind says what the office is. */
  #headOfGovernment(): OfficeWording | null {
    const row = this.#titles.get(keyOf("Head of Government"));
    return row === undefined ? null : { title: row, fields: [], region: null };
  }

  #partyLeader(title: string): OfficeWording | null {
    const row = this.#titles.get(keyOf("Party leader"));
    const party = / of (.+)$/u.exec(title)?.[1];
    if (row === undefined || party === undefined) return null;
    return { title: row, fields: [], region: withoutArticle(party) };
  }

  /** "Governor of Texas", "Minister of Health and Sport": the shortest phrase that leaves a rest it can take. */
  #withRest(title: string): OfficeWording | null {
    for (const found of title.matchAll(/ (?:of|for|from|in charge of) /giu)) {
      const phrase = keyOf(title.slice(0, found.index));
      const rest = withoutArticle(title.slice(found.index + found[0].length));
      const ofRegion = this.#takingRegion.get(phrase);
      if (ofRegion !== undefined) return { title: ofRegion, fields: [], region: rest };
      const ofFields = this.#takingFields.get(phrase);
      if (ofFields !== undefined) return this.#withFields(ofFields, rest);
    }
    return null;
  }

  #withFields(title: number, rest: string): OfficeWording {
    // "Health of Scotland": what a region's minister is a minister of.
    const [, of = rest, region = null] = /^(.+) of (Scotland|Wales|Northern Ireland)$/u.exec(rest) ?? [];
    const fields = of
      .split(/, and |, | and | & /u)
      .map((field) => this.#fields.get(keyOf(withoutArticle(field))));
    // A field that no line says stands in brackets as it is, like the name of a region.
    if (fields.includes(undefined)) return { title, fields: [], region: rest };
    return { title, fields: [...new Set(fields.filter((field) => field !== undefined))], region };
  }
}

type Rows = ReadonlyMap<string, number>;

/** The first line of a phrase counts: "Premier" of a country is its prime minister, of a region another head. */
function rowsByPhrase<Row extends { readonly en: readonly string[] }>(
  rows: readonly Row[],
  fits: (row: Row) => boolean,
): Rows {
  const phrases = new Map<string, number>();
  rows.forEach((row, number) => {
    if (!fits(row)) return;
    for (const phrase of row.en.map(keyOf)) if (!phrases.has(phrase)) phrases.set(phrase, number);
  });
  return phrases;
}

/** "President of France", "Governor of Lagos State, Nigeria", "United States Secretary of Defense". */
function withoutJurisdiction(title: string, jurisdiction: readonly string[]): string {
  const bare = title.replace(/^United States (?=Secretary|Attorney)/u, "");
  for (const name of jurisdiction) {
    for (const end of [` of the ${name}`, ` of ${name}`, `, ${name}`]) {
      if (bare.endsWith(end)) return bare.slice(0, -end.length);
    }
  }
  return bare;
}
