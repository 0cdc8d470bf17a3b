/** What the popup knows and what it may ask for. The wiring makes the state; the components only draw it. */
import type {
  ClaimType,
  Day,
  PageFacts,
  PartialDate,
  PersonId,
  Quote,
  Result,
  Span,
  Timings,
} from "../../engine/types.ts";
import type { EntryView, LookUpHit, SourceView, TopicView } from "../../engine/views.ts";
import type { Candidate } from "../card/card-view.ts";

export interface BriefItem {
  /** One whole sentence of the article. */
  readonly text: string;
  readonly span: Span;
}

export interface PersonItem {
  readonly id: PersonId;
  readonly name: string;
  /** The office on the dateline (without a dateline: today's); `null`: none known. */
  readonly title: string | null;
  readonly region: string | null;
  /** Where the article names the person, in its order; never empty. */
  readonly spans: readonly Span[];
}

/** A name of the article that fits several people. */
export interface AmbiguousItem {
  readonly surface: string;
  readonly candidates: readonly Candidate[];
  readonly spans: readonly Span[];
}

export interface ClaimItem {
  readonly speakerId: PersonId | null;
  /** The person's name, or the source in the article's words. */
  readonly speakerName: string;
  readonly type: ClaimType;
  readonly quote: Quote;
  /** The content in the article's words. */
  readonly text: string;
  readonly span: Span;
}

export interface BackgroundEntry {
  readonly topic: TopicView;
  /** The words of the article that point to it. */
  readonly why: readonly string[];
}

/** Something that happened after the article was written. */
export interface SinceItem {
  readonly date: PartialDate;
  readonly text: string;
  /** Empty: behind the entry it is about. */
  readonly sources: readonly SourceView[];
  readonly about: EntryRef;
  readonly aboutName: string;
}

/** The states exclude each other. */
export type PopupState =
  /** The tab has not answered yet. */
  | { readonly kind: "loading" }
  /** The browser lets no extension read this page, or the reader has not allowed it. */
  | { readonly kind: "no-access"; readonly why: "browser-page" | "store" | "file" | "not-granted" }
  /** Switched off. */
  | { readonly kind: "off"; readonly where: "site" | "everywhere" }
  /** No article: nothing ran but the look at the page. */
  | { readonly kind: "not-article"; readonly facts: PageFacts }
  /** The engine is at work. */
  | { readonly kind: "reading"; readonly facts: PageFacts }
  /** One sentence for the reader. */
  | { readonly kind: "failed"; readonly error: string }
  | ReadState;

export interface ReadState {
  readonly kind: "read";
  readonly facts: PageFacts;
  readonly brief: readonly BriefItem[];
  /** In the order in which the article names them. */
  readonly people: readonly PersonItem[];
  readonly ambiguous: readonly AmbiguousItem[];
  /** In the order of the article. */
  readonly claims: readonly ClaimItem[];
  /** Best first. */
  readonly background: readonly BackgroundEntry[];
  /** Newest first; empty without a dateline. */
  readonly since: readonly SinceItem[];
  readonly ms: Timings | null;
}

/** What the look-up can show: kind and id of a hit. */
export type EntryRef = Pick<LookUpHit, "kind" | "id">;

export interface PopupActions {
  readonly setSite: (on: boolean) => void;
  readonly setAll: (on: boolean) => void;
  /** Read the page although it looks like no article. */
  readonly readAnyway: () => void;
  readonly requestAccess: () => void;
  /** Scroll the page to a span and show it. */
  readonly goTo: (span: Span) => void;
  readonly search: (query: string) => Promise<readonly LookUpHit[]>;
  /** `dateline`: the day to speak of; `null`: today. */
  readonly loadEntry: (entry: EntryRef, dateline: Day | null) => Promise<Result<EntryView>>;
  readonly openOptions: () => void;
}
