/** The shapes that go into and come out of the engine. Everything that comes out is readonly to the leaf. */

/** Wikidata id ("Q7747") where one is known, else "bg:" and a slug. */
export type PersonId = string & { readonly brand: "person" };
/** Slug of a post in a jurisdiction: "fra-president". */
export type OfficeId = string & { readonly brand: "office" };
/** ISO 3166-1 alpha-3 code, or a slug for a territory or city: "UKR", "moscow". */
export type PlaceId = string & { readonly brand: "place" };
/** Slug of an organisation: "nato". */
export type BodyId = string & { readonly brand: "body" };
/** Slug of a piece of background: "ukraine-security-guarantees". */
export type TopicId = string & { readonly brand: "topic" };
/** Slug of a statement that leaders repeat, with what is documented about it: "nato-not-one-inch". */
export type OnRecordId = string & { readonly brand: "on-record" };
/** Slug of where a fact comes from: "kremlin-transcripts". */
export type SourceId = string & { readonly brand: "source" };

/** A calendar day as "YYYY-MM-DD". */
export type Day = string & { readonly brand: "day" };
/** A date as exactly as it is known: "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
export type PartialDate = string & { readonly brand: "date" };

/** A half-open range [start, end) of UTF-16 code units in `Article.text`. */
export type Span = readonly [start: number, end: number];

export interface Article {
  /** Paragraphs, the headline first, each ended by "\n". All offsets refer to this string. */
  readonly text: string;
  /** BCP 47 primary language ("en"), or "und" where nothing tells it. */
  readonly language: string;
  /** The dateline. `null`: unknown, so that offices are given as of today and the card says so. */
  readonly published: Day | null;
}

/** How a mention was recognised. */
export type MentionRule = "full-name" | "surname" | "title-and-surname";

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly id: PersonId;
  /** The office held on the dateline; `null` where none was held or the dataset does not know one. */
  readonly office: OfficeId | null;
  /** Confidence, 0 to 1. */
  readonly score: number;
  readonly how: MentionRule;
}

/** A name that fits several people. Nothing is asserted; the card offers the choice. */
export interface AmbiguousMention {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly PersonId[];
}

export const CLAIM_TYPES = [
  "statement",
  "announcement",
  "promise",
  "offer",
  "threat",
  "warning",
  "denial",
  "accusation",
  "demand",
  "proposal",
  "prediction",
  "belief",
  "question",
  "report",
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** Whether the content stands in quotation marks. */
export type Quote = "none" | "partial" | "full";

/** An attribution: who (source), by which word (cue), what (content). The terms of PARC and PolNeAR. */
export interface Claim {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The person whom the source refers to; `null`: somebody whom the dataset does not hold, see `source`. */
  readonly speaker: PersonId | null;
  readonly type: ClaimType;
  readonly quote: Quote;
  /** What is on record about the statement that this claim repeats; `null`: nothing in the dataset. */
  readonly onRecord: OnRecordId | null;
  /** Rank for checking, 0 to 1: how much of the claim can be looked up. Never a verdict. */
  readonly checkworthy: number;
  /** Confidence that this is an attribution at all, 0 to 1. */
  readonly score: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Rank for checking, 0 to 1, with the reasons that raised it. Never a verdict. */
  readonly checkworthy: number;
  readonly why: readonly string[];
}

/** A topic of the dataset that explains this article. */
export interface BackgroundItem {
  readonly id: TopicId;
  /** 0 to 1; comparable within one article only. */
  readonly score: number;
  /** The words, people and places of the article that point to the topic, strongest first. */
  readonly why: readonly string[];
}

/** Everything the engine found in one article: offsets and ids only, so that it is small to send. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly AmbiguousMention[];
  readonly claims: readonly Claim[];
  readonly sentences: readonly Sentence[];
  /** Whole sentences of the article, in its order. */
  readonly brief: readonly Span[];
  readonly background: readonly BackgroundItem[];
}

/** An expected failure as a value. `error` is one sentence for a person to read. */
export type Result<T, E = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** What the page says of itself, and whether it is an article. */
export interface PageFacts {
  readonly article: boolean;
  /** 0 to 1; an article from 0.5 up. */
  readonly score: number;
  /** Signals by name, the strongest first: "json-ld:NewsArticle", "paragraphs:14", "link-density:0.82". */
  readonly reasons: readonly string[];
  readonly title: string;
  readonly published: Day | null;
  /** Where the dateline was found; `null` with `published`. */
  readonly publishedFrom: "json-ld" | "meta" | "microdata" | "time" | "url" | "text" | "modified" | null;
  /** BCP 47 primary language, or "und". */
  readonly language: string;
  /** The page is so long that only its beginning was read. */
  readonly truncated: boolean;
}

/** Milliseconds that the stages took, for the reader who asks and for the benchmarks. */
export interface Timings {
  readonly detect: number;
  readonly extract: number;
  readonly analyze: number;
}

/** What a tab can answer when the popup asks for its reading. The members exclude each other. */
export type PageState =
  /** Not an article: nothing ran but the look at the page. */
  | { readonly kind: "not-article"; readonly page: PageFacts }
  /** The text is with the engine. */
  | { readonly kind: "reading"; readonly page: PageFacts }
  | {
      readonly kind: "read";
      readonly page: PageFacts;
      readonly text: string;
      readonly reading: Reading;
      readonly ms: Timings;
    }
  /** Switched off for this site or for all; undone in the popup. */
  | { readonly kind: "off"; readonly where: "site" | "everywhere" }
  /** One clear sentence for the reader. */
  | { readonly kind: "failed"; readonly error: string };
