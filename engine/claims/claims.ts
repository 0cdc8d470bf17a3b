/** The claims of a text: attributions with their speaker, type, kind of quotation and rank for checking. */
import type { Claim, Mention, PersonId, Span } from "../types.ts";
import { type ParsedText, spanAt } from "../text/parsed-text.ts";
import { rateSentences } from "./check-worthy.ts";
import { type Attribution, detectAttributions } from "./detect.ts";
import { quoteOf } from "./quote.ts";
import { speakerOf, withAntecedent } from "./speakers.ts";
import { claimType } from "./types.ts";
import { describeWords } from "./words.ts";

/** A claim as the text alone shows it: what is on record is the dataset's to say. */
type FoundClaim = Omit<Claim, "onRecord">;

/**
 * Sorted by position. `mentions` are sorted by start. A source of two spans holds the words a relative takes up and the
 * relative ("Moscow", "which"): the first span names the speaker.
 */
export function findClaims(parsed: ParsedText, mentions: readonly Mention[]): FoundClaim[] {
  const words = describeWords(parsed);
  const ratings = rateSentences(parsed);
  let lastSubject: { id: PersonId; sentence: number } | null = null;
  const claims: FoundClaim[] = [];
  const seen = new Set<string>();
  for (const attribution of detectAttributions(parsed)) {
    const { cue, content, score } = attribution;
    const key = `${keyOf(cue)}|${keyOf(content)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const source = withAntecedent(words, attribution.source);
    const speaker = speakerOf(words, source, mentions, { lastSubject });
    const at = source[0]?.[0] ?? cue[0]?.[0];
    if (at !== undefined && source.length > 0)
      lastSubject = speaker ? { id: speaker, sentence: spanAt(parsed.sentences, at) } : null;
    claims.push({
      source,
      cue,
      content,
      speaker,
      type: claimType(words, cue, content),
      quote: quoteOf(words, content),
      checkworthy: bestRating(parsed, ratings, content),
      score: Math.round(score * 1000) / 1000,
    });
  }
  return claims;
}

const keyOf = (spans: Attribution["cue"]): string => spans.map(([start, end]) => `${start}-${end}`).join(",");

function bestRating(
  parsed: ParsedText,
  ratings: readonly { readonly checkworthy: number }[],
  content: readonly Span[],
): number {
  let best = 0;
  for (const [start, end] of content) {
    const last = spanAt(parsed.sentences, end - 1);
    for (let row = Math.max(0, spanAt(parsed.sentences, start)); row <= last; row++)
      best = Math.max(best, ratings[row]?.checkworthy ?? 0);
  }
  return best;
}
