/** The records of the dataset as its binary keeps them. Each is parsed only when somebody asks for it. */
import type {
  BodyId,
  Day,
  OfficeId,
  OnRecordId,
  PartialDate,
  PersonId,
  PlaceId,
  SourceId,
  TopicId,
} from "../types.ts";

/** Most important first: of two offices held on a day, a card names the one whose kind stands first. */
export const OFFICE_RANK = [
  "head-of-state",
  "head-of-government",
  "body-head",
  "minister-foreign",
  "minister-defence",
  "minister-finance",
  "deputy-head",
  "minister",
  "central-bank",
  "speaker",
  "governor",
  "party-leader",
  "official",
  "envoy",
  "mayor",
  "legislator",
  "other",
] as const;
export type OfficeKind = (typeof OFFICE_RANK)[number];

export interface TermRecord {
  readonly office: OfficeId;
  /** Where `unknown` is "start": the as-of day, on which the person was in office. */
  readonly from: PartialDate;
  /** `null`: in office on the as-of day, or, where `unknown` is "end", ended at a time that no source gives. */
  readonly to: PartialDate | null;
  /** The date that no source gives. Such a term counts for the days that are certain, and never as "today". */
  readonly unknown: "start" | "end" | null;
  readonly party: string | null;
  readonly acting: boolean;
  readonly sources: readonly SourceId[];
  readonly asOf: Day;
}

export interface PersonRecord {
  readonly id: PersonId;
  readonly name: string;
  /** The word or words by which news calls the person after the first time. */
  readonly surname: string;
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  readonly sex: "m" | "f" | null;
  /** The whole name in other languages, by BCP 47 tag. */
  readonly names: Readonly<Partial<Record<string, string>>> | null;
  /** What news names the person for who holds no office of the dataset, or beside it. */
  readonly role: RoleRecord | null;
  /** Oldest first. */
  readonly terms: readonly TermRecord[];
}

export const ROLE_KINDS = [
  "spokesperson",
  "envoy",
  "adviser",
  "official",
  "candidate",
  "politician",
  "military",
  "judge",
  "religious",
  "business",
  "activist",
  "media",
  "family",
] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export interface RoleRecord {
  readonly kind: RoleKind;
  /** One line: "Special envoy of the United States". */
  readonly text: string;
  readonly jurisdiction: PlaceId | BodyId;
  readonly sources: readonly SourceId[];
  readonly asOf: Day;
}

/** Rows of the dataset's `titles`. */
export interface OfficeWording {
  readonly title: number;
  /** What a minister is a minister of. */
  readonly fields: readonly number[];
  /** A part of the country, or a party, by its English name: "Texas". */
  readonly region: string | null;
}

/** Words in the languages of the interface: one form, or [he, she]. */
export type Wording = Readonly<Partial<Record<string, readonly string[]>>>;

export interface Titles {
  readonly titles: readonly Wording[];
  readonly fields: readonly Wording[];
}

export interface OfficeRecord {
  readonly id: OfficeId;
  readonly title: string;
  readonly kind: OfficeKind;
  readonly jurisdiction: PlaceId | BodyId;
  /** Folded words that stand before a name: "prime minister". */
  readonly honorifics: readonly string[];
  /** One person holds it at a time. */
  readonly single: boolean;
  /** How to say the title in other languages; `null` where only the English one is known. */
  readonly wording: OfficeWording | null;
  /** One neutral line where the office is contested or held without general recognition. */
  readonly contested: { readonly note: string; readonly sources: readonly SourceId[] } | null;
}

/** An election or an end of term to come, and the offices that may have another holder afterwards. */
export interface ScheduledRecord {
  readonly date: PartialDate;
  readonly kind: "election" | "end-of-term" | "party-congress";
  readonly jurisdiction: PlaceId | BodyId;
  readonly offices: readonly OfficeId[];
  /** In the middle of a sentence: "presidential election in Brazil, first round". */
  readonly what: string;
  readonly sources: readonly SourceId[];
  /** The day for which the sources vouch that it was scheduled so. */
  readonly asOf: Day;
}

export interface Figure {
  readonly value: number;
  readonly year: PartialDate;
  readonly source: SourceId;
}

export interface PlaceRecord {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: "state" | "territory" | "region" | "city";
  readonly within: PlaceId | null;
  /** ISO 3166-1 alpha-2, for the flag and for Intl.DisplayNames; `null` where the place has none. */
  readonly region: string | null;
  readonly capital: string | null;
  readonly government: string | null;
  readonly population: Figure | null;
  readonly memberOf: readonly BodyId[];
  /** Across a land border. */
  readonly neighbours: readonly PlaceId[];
  readonly sources: readonly SourceId[];
  readonly asOf: Day;
}

export interface BodyRecord {
  readonly id: BodyId;
  readonly name: string;
  /** As a reader sees it: "court", "armed movement". */
  readonly kind: string;
  readonly what: string;
  readonly founded: PartialDate | null;
  readonly members: Figure | null;
  /** Offices of a country whose holders lead it. */
  readonly ledBy: readonly OfficeId[];
  readonly sources: readonly SourceId[];
  readonly asOf: Day;
}

export interface DatedFactRecord {
  readonly date: PartialDate;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

export interface TopicRecord {
  readonly id: TopicId;
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
  readonly facts: readonly DatedFactRecord[];
  readonly positions: readonly {
    readonly who: string;
    readonly says: string;
    readonly sources: readonly SourceId[];
  }[];
  readonly openQuestions: readonly string[];
  readonly people: readonly PersonId[];
  readonly places: readonly PlaceId[];
  readonly bodies: readonly BodyId[];
  readonly parent: TopicId | null;
  readonly related: readonly TopicId[];
  readonly since: PartialDate;
  readonly until: PartialDate | null;
  readonly asOf: Day;
}

/** A statement that leaders repeat, and what is documented about it. */
export interface OnRecordRecord {
  readonly id: OnRecordId;
  readonly statement: string;
  /** Who is known to make it. */
  readonly people: readonly PersonId[];
  /** … and others, in words. */
  readonly others: readonly string[];
  /** Folded words between spaces, " nato "; without the space behind where the word may go on, " expan". */
  readonly triggers: readonly (readonly string[])[];
  readonly documented: readonly DatedFactRecord[];
  readonly topics: readonly TopicId[];
  readonly asOf: Day;
}

export interface SourceRecord {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate;
  readonly url: string;
  readonly licence: string | null;
}

export interface RecordsByKind {
  readonly person: PersonRecord;
  readonly place: PlaceRecord;
  readonly body: BodyRecord;
  readonly topic: TopicRecord;
  readonly office: OfficeRecord;
  readonly source: SourceRecord;
  readonly "on-record": OnRecordRecord;
}
export type RecordKind = keyof RecordsByKind;
/** The number of a kind in the binary is its place here; append only. */
export const RECORD_KINDS = [
  "person",
  "place",
  "body",
  "topic",
  "office",
  "source",
  "on-record",
] as const satisfies readonly RecordKind[];
