/** The JSON that `npm run read` prints, one object for a file: the engine's reading with the words beside the ids. */
import type { Dataset } from "../engine/dataset/dataset.ts";
import type {
  AmbiguousMention,
  BackgroundItem,
  Claim,
  Mention,
  PersonId,
  Sentence,
  Span,
  Timings,
} from "../engine/types.ts";
import type { ReadFacts, ReadPage } from "./read/read-page.ts";

/** DESIGN.md, "The formats others rely on". Offsets count UTF-16 code units of `text`. */
export interface ReadingJson {
  readonly file: string;
  readonly page: ReadFacts;
  readonly text: string;
  readonly mentions: readonly MentionJson[];
  readonly ambiguous: readonly AmbiguousJson[];
  readonly claims: readonly ClaimJson[];
  readonly sentences: readonly Sentence[];
  readonly brief: readonly Span[];
  readonly background: readonly BackgroundJson[];
  readonly ms: Timings;
}

export interface MentionJson extends Omit<Mention, "office"> {
  readonly surface: string;
  readonly name: string;
  /** Title of the office held on the dateline. */
  readonly office: string | null;
}

export interface AmbiguousJson extends Omit<AmbiguousMention, "candidates"> {
  readonly surface: string;
  readonly candidates: readonly { readonly id: PersonId; readonly name: string }[];
}

export interface ClaimJson extends Claim {
  /** The person's name; for a source outside the dataset, the article's words for it. */
  readonly speakerName: string;
}

export interface BackgroundJson extends BackgroundItem {
  readonly title: string;
}

export function readingJson(
  file: string,
  { page, text, reading, ms }: ReadPage,
  dataset: Dataset,
): ReadingJson {
  const nameOf = (id: PersonId): string => dataset.person(id)?.name ?? id;
  return {
    file,
    page,
    text,
    mentions: reading.mentions.map(({ start, end, id, office, score, how }) => ({
      start,
      end,
      surface: text.slice(start, end),
      id,
      name: nameOf(id),
      office: office === null ? null : (dataset.office(office)?.title ?? office),
      score,
      how,
    })),
    ambiguous: reading.ambiguous.map(({ start, end, candidates }) => ({
      start,
      end,
      surface: text.slice(start, end),
      candidates: candidates.map((id) => ({ id, name: nameOf(id) })),
    })),
    claims: reading.claims.map((claim) => ({
      ...claim,
      speakerName: claim.speaker === null ? wordsOf(text, claim.source) : nameOf(claim.speaker),
    })),
    sentences: reading.sentences,
    brief: reading.brief,
    background: reading.background.map((item) => ({
      ...item,
      title: dataset.topic(item.id)?.title ?? item.id,
    })),
    ms,
  };
}

/** The words of spans that need not touch, in one line. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/gu, " ").trim()).join(" … ");
}
