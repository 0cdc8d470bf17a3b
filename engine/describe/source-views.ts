import type { Dataset } from "../dataset/dataset.ts";
import type { DatedFactRecord } from "../dataset/records.ts";
import type { SourceId } from "../types.ts";
import type { DatedFactView, SourceView } from "../views.ts";

/** The sources as shown; an id that the dataset lacks is left out (the compiler lets none through). */
export function sourceViews(dataset: Dataset, ids: readonly SourceId[]): SourceView[] {
  return ids.flatMap((id) => {
    const source = dataset.get("source", id);
    return source === null
      ? []
      : [{ title: source.title, publisher: source.publisher, date: source.date, url: source.url }];
  });
}

export const datedFactViews = (dataset: Dataset, facts: readonly DatedFactRecord[]): DatedFactView[] =>
  facts.map(({ date, text, sources }) => ({ date, text, sources: sourceViews(dataset, sources) }));
