import type { ClaimType, Quote } from "../../engine/types.ts";
import { t } from "./shared-strings.ts";

const TYPE_KEYS = {
  statement: "typeStatement",
  announcement: "typeAnnouncement",
  promise: "typePromise",
  offer: "typeOffer",
  threat: "typeThreat",
  warning: "typeWarning",
  denial: "typeDenial",
  accusation: "typeAccusation",
  demand: "typeDemand",
  proposal: "typeProposal",
  prediction: "typePrediction",
  belief: "typeBelief",
  question: "typeQuestion",
  report: "typeReport",
} as const satisfies Record<ClaimType, string>;

const QUOTE_KEYS = { full: "quoteFull", partial: "quotePartial", none: "quoteNone" } as const;
const QUOTE_SHORT_KEYS = {
  full: "quoteFullShort",
  partial: "quotePartialShort",
  none: "quoteNoneShort",
} as const;

/** "Warning" */
export function claimTypeLabel(type: ClaimType): string {
  return t(TYPE_KEYS[type]);
}

/** Whether these are the speaker's words, in one sentence. */
export function quoteNote(quote: Quote): string {
  return t(QUOTE_KEYS[quote]);
}

/** "quoted" */
export function quoteLabel(quote: Quote): string {
  return t(QUOTE_SHORT_KEYS[quote]);
}
