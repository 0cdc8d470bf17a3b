/** From a claim of a reading to what its card shows. Pure. */
import type { Claim, PageState } from "../../engine/types.ts";
import type { OnRecordView, PersonView } from "../../engine/views.ts";
import { sourceWords } from "../popup/read-state.ts";
import type { ClaimView } from "./card-view.ts";

export function claimView(
  claim: Claim,
  { text, page, reading }: Extract<PageState, { kind: "read" }>,
  speaker: PersonView | null,
  onRecord: OnRecordView | null,
): ClaimView {
  const sentence = reading.sentences.find(({ start, end }) =>
    claim.content.some(([from]) => start <= from && from < end),
  );
  return {
    speaker,
    speakerWords: sourceWords(text, claim),
    type: claim.type,
    content: claim.content.map((span) => text.slice(...span)),
    quote: claim.quote,
    onRecord,
    why: sentence?.why ?? [],
    language: page.language,
  };
}
