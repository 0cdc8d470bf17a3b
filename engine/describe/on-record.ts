/** What is on record about a statement, as the surfaces show it. */
import type { Dataset } from "../dataset/dataset.ts";
import type { Day, OnRecordId } from "../types.ts";
import type { OnRecordView } from "../views.ts";
import { personLinks, topicLinks } from "./links.ts";
import { datedFactViews } from "./source-views.ts";

/** @param dateline `null`: the article has no date */
export function describeOnRecord(
  dataset: Dataset,
  id: OnRecordId,
  dateline: Day | null,
): OnRecordView | null {
  const entry = dataset.get("on-record", id);
  if (entry === null) return null;
  return {
    id,
    statement: entry.statement,
    people: personLinks(dataset, entry.people),
    others: entry.others,
    documented: datedFactViews(dataset, entry.documented, dateline),
    topics: topicLinks(dataset, entry.topics),
    asOf: entry.asOf,
  };
}
