import type { Dataset } from "../dataset/dataset.ts";
import type { TopicId } from "../types.ts";
import type { TopicLink } from "../views.ts";
import { topicLinks } from "./links.ts";

/** The topics that name a person, place or body, from the index: only their own records are parsed. */
export function topicsOf(dataset: Dataset, record: number): TopicLink[] {
  const { names } = dataset.topicIndex;
  const found = names.find(record);
  if (found < 0) return [];
  const topics = dataset.recordsOf("topic");
  const ids: TopicId[] = [];
  names.forEach(found, (row) => ids.push(dataset.idOf(topics[row] ?? -1) as TopicId));
  return topicLinks(dataset, ids);
}
