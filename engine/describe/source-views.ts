import type { Dataset } from "../dataset/dataset.ts";
import type { DatedFactRecord } from "../dataset/records.ts";
import { firstDayOf } from "../dataset/days.ts";
import type { Day, SourceId } from "../types.ts";
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

/** A date known only by month or year counts from its first day: what may be older is not shown as news. */
export const datedFactViews = (
  dataset: Dataset,
  facts: readonly DatedFactRecord[],
  dateline: Day | null,
): DatedFactView[] =>
  facts.map(({ date, text, sources }) => ({
    date,
    text,
    afterArticle: dateline !== null && firstDayOf(date) > firstDayOf(dateline),
    sources: sourceViews(dataset, sources),
  }));
