import type { Dataset } from "../dataset/dataset.ts";
import { isOldOn } from "../dataset/freshness.ts";
import type { Day } from "../types.ts";
import type { DatasetInfo } from "../views.ts";

export function describeDataset(dataset: Dataset, today: Day): DatasetInfo {
  const { meta, version } = dataset;
  const { people, terms, places, bodies, topics, onRecord } = meta.counts;
  return {
    version,
    asOf: meta.asOf as Day,
    old: isOldOn(dataset, today),
    people,
    terms,
    places,
    bodies,
    topics,
    onRecord,
  };
}
