/** From a tab's reading and the descriptions of what it names to what the popup draws. Pure. */
import type { Claim, PageState, PersonId, Span } from "../../engine/types.ts";
import type { PersonView, TopicView } from "../../engine/views.ts";
import type { Candidate } from "../card/card-view.ts";
import { sinceThen } from "./since-then.ts";
import type { AmbiguousItem, ClaimItem, PersonItem, ReadState } from "./popup-state.ts";

type Read = Extract<PageState, { kind: "read" }>;

/** People or topics that the dataset no longer describes are left out. */
export function readState(
  state: Read,
  people: readonly PersonView[],
  topics: readonly TopicView[],
): ReadState {
  const { text, reading, page, ms } = state;
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    kind: "read",
    facts: page,
    brief: reading.brief.map((span) => ({ span, text: text.slice(...span) })),
    people: peopleOf(state, byId),
    ambiguous: ambiguousOf(state, byId),
    claims: reading.claims.map((claim): ClaimItem => {
      const speaker = claim.speaker === null ? undefined : byId.get(claim.speaker);
      return {
        speakerId: speaker?.id ?? null,
        speakerName: speaker?.name ?? sourceWords(text, claim),
        type: claim.type,
        quote: claim.quote,
        text: wordsOf(text, claim.content),
        span: around([...claim.source, ...claim.cue, ...claim.content]),
      };
    }),
    background: reading.background.flatMap(({ id, why }) => {
      const topic = topics.find((other) => other.id === id);
      return topic === undefined ? [] : [{ topic, why }];
    }),
    since: sinceThen(
      people.filter(({ id }) => reading.mentions.some((mention) => mention.id === id)),
      topics,
    ),
    ms,
  };
}

/** The office on the dateline; without a dateline today's. */
export function candidateOf(person: PersonView): Candidate {
  const held = person.dateline === null ? person.now : person.onDateline;
  return { id: person.id, name: person.name, title: held[0]?.title ?? null, region: person.region };
}

function peopleOf({ reading }: Read, byId: ReadonlyMap<PersonId, PersonView>): PersonItem[] {
  const spans = new Map<PersonId, Span[]>();
  for (const { id, start, end } of reading.mentions) {
    const known = spans.get(id);
    if (known) known.push([start, end]);
    else spans.set(id, [[start, end]]);
  }
  return [...spans].flatMap(([id, own]) => {
    const person = byId.get(id);
    return person === undefined ? [] : [{ ...candidateOf(person), spans: own }];
  });
}

function ambiguousOf({ reading, text }: Read, byId: ReadonlyMap<PersonId, PersonView>): AmbiguousItem[] {
  const items = new Map<string, { surface: string; candidates: Candidate[]; spans: Span[] }>();
  for (const { start, end, candidates } of reading.ambiguous) {
    const key = candidates.join();
    const item = items.get(key) ?? {
      surface: text.slice(start, end),
      candidates: candidates.flatMap((id) => {
        const person = byId.get(id);
        return person === undefined ? [] : [candidateOf(person)];
      }),
      spans: [],
    };
    item.spans.push([start, end]);
    items.set(key, item);
  }
  return [...items.values()];
}

/** The words of several ranges, with an ellipsis where the article has words between them. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span).trim()).join(" … ");
}

/** Who says it, in the article's words. In "Moscow, which has argued" the first range names it; the others point back. */
export function sourceWords(text: string, claim: Claim): string {
  const [first] = claim.source;
  return first === undefined ? "" : text.slice(...first);
}

function around(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
