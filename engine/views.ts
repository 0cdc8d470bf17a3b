/**
 * What the surfaces show of the dataset: made by the engine as of a day, so that card, popup, command line and
 * tests say the same. Plain data, small enough for a message.
 */
import type { Day, OfficeId, OnRecordId, PartialDate, PersonId, TopicId } from "./types.ts";

/** Where a fact comes from, as shown: one click away at most. */
export interface SourceView {
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate;
  readonly url: string;
}

/** Why a fact may be out of date on the reader's day. */
export type OutdatedView =
  /** Something scheduled has happened since the as-of day: "general election in Brazil". */
  | {
      readonly kind: "event";
      readonly what: string;
      readonly date: PartialDate;
      readonly sources: readonly SourceView[];
    }
  /** The last day of the term, known beforehand, has passed. */
  | { readonly kind: "end"; readonly date: PartialDate };

export interface PersonLink {
  readonly id: PersonId;
  readonly name: string;
}

export interface TermView {
  readonly office: OfficeId;
  /** "President of France" */
  readonly title: string;
  readonly from: PartialDate;
  /** `null`: in office on the as-of day, or the end is unknown. */
  readonly to: PartialDate | null;
  /** "start": since when is not known, only that it was held on the as-of day. "end": over by now or not, no source says. */
  readonly unknown: "start" | "end" | null;
  readonly party: string | null;
  readonly acting: boolean;
  /** One neutral line where the office is contested or held without general recognition. */
  readonly contested: { readonly note: string; readonly sources: readonly SourceView[] } | null;
  /** Who held the office right before and after, where one person holds it at a time and the dataset knows. */
  readonly before: PersonLink | null;
  readonly after: PersonLink | null;
  /** On the reader's day, or on the dateline for an office held then. */
  readonly mayBeOutdated: OutdatedView | null;
  /** The day for which the sources vouch. */
  readonly asOf: Day;
  readonly sources: readonly SourceView[];
}

/** Something about a person that is different since the article was written. */
export type ChangeView =
  | { readonly kind: "began" | "ended"; readonly title: string; readonly date: PartialDate }
  | { readonly kind: "died"; readonly date: PartialDate };

/** A topic by its title, to be opened. */
export interface TopicLink {
  readonly id: TopicId;
  readonly title: string;
}

export interface PersonView {
  readonly id: PersonId;
  readonly name: string;
  /** Country or body of the main office: "France", "NATO". */
  readonly jurisdiction: string;
  /** ISO 3166-1 alpha-2 code for the flag ("FR"); `null` for bodies. */
  readonly region: string | null;
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  /** The dateline that `onDateline` speaks of; `null`: the article has none. */
  readonly dateline: Day | null;
  /** Offices held on the dateline; empty: none known to the dataset. */
  readonly onDateline: readonly TermView[];
  /** Offices held on the dataset's as-of day. */
  readonly now: readonly TermView[];
  /** What began or ended after the dateline, oldest first. */
  readonly changes: readonly ChangeView[];
  /** What news names the person for, where that is no office of the dataset: one line. */
  readonly role: string | null;
  /** All terms, newest first. */
  readonly terms: readonly TermView[];
  readonly topics: readonly TopicLink[];
}

export interface DatedFactView {
  readonly date: PartialDate;
  readonly text: string;
  /** It happened after the article was written; `false` without a dateline. */
  readonly afterArticle: boolean;
  readonly sources: readonly SourceView[];
}

export interface TopicView {
  readonly id: TopicId;
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
  readonly facts: readonly DatedFactView[];
  readonly positions: readonly {
    readonly who: string;
    readonly says: string;
    readonly sources: readonly SourceView[];
  }[];
  readonly openQuestions: readonly string[];
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  /** Places and bodies that it is about. */
  readonly places: readonly { readonly kind: "place" | "body"; readonly id: string; readonly name: string }[];
  readonly related: readonly TopicLink[];
  readonly asOf: Day;
}

/** A statement that leaders repeat, with what is documented about it. Never whether it is so. */
export interface OnRecordView {
  readonly id: OnRecordId;
  readonly statement: string;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly others: readonly string[];
  readonly documented: readonly DatedFactView[];
  readonly topics: readonly TopicLink[];
  readonly asOf: Day;
}

/** A state, territory, city or organisation. */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  /** "state", "city", "court" */
  readonly kind: string;
  /** In the order to show them; a figure carries its year. */
  readonly facts: readonly {
    readonly label:
      | "capital"
      | "government"
      | "population"
      | "within"
      | "memberOf"
      | "neighbours"
      | "what"
      | "founded"
      | "members";
    /** Several names as a list: the surface joins them. */
    readonly value: string | number | readonly string[];
    readonly year: PartialDate | null;
  }[];
  /** Who holds its offices on the dataset's as-of day. */
  readonly leaders: readonly { readonly id: PersonId; readonly name: string; readonly title: string }[];
  readonly topics: readonly TopicLink[];
  readonly asOf: Day;
  readonly sources: readonly SourceView[];
}

export type EntryView =
  | { readonly kind: "person"; readonly person: PersonView }
  | { readonly kind: "place"; readonly place: PlaceView }
  | { readonly kind: "topic"; readonly topic: TopicView };

/** A line of the look-up. */
export interface LookUpHit {
  readonly id: string;
  readonly kind: "person" | "place" | "body" | "topic";
  readonly name: string;
  /** "President of France since 2017", "conflict" */
  readonly note: string;
  /** "FR" for a flag; `null`: none. */
  readonly region: string | null;
}

export interface DatasetInfo {
  /** Content hash, the first 12 hex digits. */
  readonly version: string;
  readonly asOf: Day;
  /** More than half a year old on the reader's day. */
  readonly old: boolean;
  readonly people: number;
  readonly terms: number;
  readonly places: number;
  readonly bodies: number;
  readonly topics: number;
  readonly onRecord: number;
}
