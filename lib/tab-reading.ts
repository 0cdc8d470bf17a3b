/** What a tab has to say, with descriptions of what it names: everything that the popup draws. */
import type { PageState, PersonId, TopicId } from "../engine/types.ts";
import type { PersonView, TopicView } from "../engine/views.ts";
import { whyNoAccess, type NoAccess } from "./access.ts";
import { askBackground, askTab } from "./ask.ts";
import { plainText } from "./plain-text.ts";
import { isLoading, type TabRef } from "./tab.ts";

export type TabReading =
  | { readonly kind: "no-access"; readonly why: NoAccess }
  | { readonly kind: "failed"; readonly error: string }
  /** The page is still on its way: ask again. */
  | { readonly kind: "loading" }
  | { readonly kind: "page"; readonly page: Exclude<PageState, { kind: "read" }> }
  | {
      readonly kind: "read";
      readonly page: Extract<PageState, { kind: "read" }>;
      readonly people: readonly PersonView[];
      readonly topics: readonly TopicView[];
    };

const NOT_IN_PAGE =
  "Backgrounder is not in this page. Reload it if it was open before the extension; " +
  "files that the browser shows itself, such as a PDF, cannot be read.";

export async function readTab(tab: TabRef): Promise<TabReading> {
  const why = await whyNoAccess(tab.url);
  if (why !== null) return { kind: "no-access", why };
  const state = await askTab(tab.id, "page-state", {});
  if (!state.ok) return (await isLoading(tab)) ? { kind: "loading" } : { kind: "failed", error: NOT_IN_PAGE };
  const page = await withPlainTitle(state.value);
  if (page.kind !== "read") return { kind: "page", page };
  const { mentions, ambiguous, claims, background } = page.reading;
  const people = new Set<PersonId>([
    ...mentions.map(({ id }) => id),
    ...ambiguous.flatMap(({ candidates }) => candidates),
    ...claims.flatMap(({ speaker }) => speaker ?? []),
  ]);
  const topics = background.map(({ id }): TopicId => id);
  const described = await askBackground("describe", {
    people: [...people],
    topics,
    onRecord: [],
    published: page.page.published,
  });
  if (!described.ok) return { kind: "failed", error: described.error };
  return { kind: "read", page, people: described.value.people, topics: described.value.topics };
}

async function withPlainTitle(state: PageState): Promise<PageState> {
  if (!("page" in state)) return state;
  return { ...state, page: { ...state.page, title: await plainText(state.page.title) } };
}
