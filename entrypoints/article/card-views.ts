import type { CardView } from "../../components/card/card-view.ts";
import { claimView } from "../../components/card/claim-view.ts";
import { candidateOf } from "../../components/popup/read-state.ts";
import type { Claim, Day, PageState, PersonId } from "../../engine/types.ts";
import { askBackground } from "../../lib/ask.ts";
import type { Subject } from "../../page/article-session.ts";

type Read = Extract<PageState, { kind: "read" }>;

const UNKNOWN: CardView = {
  kind: "failed",
  error: "The dataset has no entry for this name any more. Reload the page.",
};

/** What the card shows of a subject; asks the background for whom it names. */
export function viewOf(subject: Subject, reading: Read): Promise<CardView> {
  switch (subject.kind) {
    case "leader":
      return personCard(subject.mention.id, reading.page.published);
    case "ambiguous":
      return choiceCard(subject.mention, reading);
    case "claim":
      return claimCard(subject.claim, reading);
  }
}

export async function personCard(id: PersonId, published: Day | null): Promise<CardView> {
  const reply = await askBackground("describe", { people: [id], topics: [], onRecord: [], published });
  if (!reply.ok) return { kind: "failed", error: reply.error };
  const [person] = reply.value.people;
  return person === undefined ? UNKNOWN : { kind: "person", person };
}

async function choiceCard(
  { start, end, candidates }: Extract<Subject, { kind: "ambiguous" }>["mention"],
  { text, page }: Read,
): Promise<CardView> {
  const reply = await askBackground("describe", {
    people: [...candidates],
    topics: [],
    onRecord: [],
    published: page.published,
  });
  if (!reply.ok) return { kind: "failed", error: reply.error };
  return { kind: "choice", surface: text.slice(start, end), candidates: reply.value.people.map(candidateOf) };
}

async function claimCard(claim: Claim, reading: Read): Promise<CardView> {
  const people = claim.speaker === null ? [] : [claim.speaker];
  const reply = await askBackground("describe", {
    people,
    topics: [],
    onRecord: claim.onRecord === null ? [] : [claim.onRecord],
    published: reading.page.published,
  });
  if (!reply.ok) return { kind: "failed", error: reply.error };
  const [speaker = null] = reply.value.people;
  const [onRecord = null] = reply.value.onRecord;
  return { kind: "claim", claim: claimView(claim, reading, speaker, onRecord) };
}
