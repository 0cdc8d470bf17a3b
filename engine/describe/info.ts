import type { Dataset } from "../dataset/dataset.ts";
import type { Day } from "../types.ts";
import type { DatasetInfo } from "../views.ts";

export function describeDataset({ meta, version }: Dataset): DatasetInfo {
  const { people, terms, places, bodies, topics, onRecord } = meta.counts;
  return { version, asOf: meta.asOf as Day, people, terms, places, bodies, topics, onRecord };
}
