/** The questions that every page of the extension may ask of the dataset, as the components take them. */
import { browser } from "wxt/browser";
import type { Day, Result } from "../engine/types.ts";
import type { EntryView, LookUpHit } from "../engine/views.ts";
import { askBackground } from "./ask.ts";

const NO_ENTRY = "The dataset has no entry of that name.";

export const datasetQuestions = {
  /** @throws with a sentence for the reader where the background does not answer */
  search: async (query: string): Promise<readonly LookUpHit[]> => {
    const hits = await askBackground("look-up", { query });
    if (!hits.ok) throw new Error(hits.error);
    return hits.value;
  },
  loadEntry: async (
    { kind, id }: Pick<LookUpHit, "kind" | "id">,
    published: Day | null,
  ): Promise<Result<EntryView>> => {
    const entry = await askBackground("entry", { kind, id, published });
    if (!entry.ok) return entry;
    return entry.value === null ? { ok: false, error: NO_ENTRY } : { ok: true, value: entry.value };
  },
  openOptions: (): void => void browser.runtime.openOptionsPage(),
};
