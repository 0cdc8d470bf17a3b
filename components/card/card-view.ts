import type { ClaimType, PersonId, Quote } from "../../engine/types.ts";
import type { OnRecordView, PersonView } from "../../engine/views.ts";

/** One of the people that an ambiguous name may mean. */
export interface Candidate {
  readonly id: PersonId;
  readonly name: string;
  /** The office on the dateline, ready to show; `null`: none known. */
  readonly title: string | null;
  readonly region: string | null;
}

/** What a claim's card shows: texts cut from the article, no offsets. */
export interface ClaimView {
  readonly speaker: PersonView | null;
  /** The source in the article's words: "the Kremlin", "officials in Kyiv". */
  readonly speakerWords: string;
  readonly type: ClaimType;
  /** The content, one text for each of its ranges. */
  readonly content: readonly string[];
  readonly quote: Quote;
  /** What is documented about the statement that the claim repeats; `null`: nothing in the dataset. */
  readonly onRecord: OnRecordView | null;
  /** The engine's reasons for check-worthiness: "number", "date". */
  readonly why: readonly string[];
  /** BCP 47 language of the article. */
  readonly language: string;
}

/** What the card shows; one at a time. */
export type CardView =
  /** The answer is on its way. */
  | { readonly kind: "loading" }
  /** One sentence for the reader. */
  | { readonly kind: "failed"; readonly error: string }
  | { readonly kind: "person"; readonly person: PersonView }
  | { readonly kind: "claim"; readonly claim: ClaimView }
  /** A name that fits several people: nothing is asserted. */
  | { readonly kind: "choice"; readonly surface: string; readonly candidates: readonly Candidate[] };
