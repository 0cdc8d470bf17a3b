/** The questions that need the dataset, answered in the background: one copy of it, never one a tab. */
import { analyze } from "../engine/analyze.ts";
import type { Dataset } from "../engine/dataset/dataset.ts";
import { describeEntry, lookUpHits } from "../engine/describe/entry.ts";
import { describeDataset } from "../engine/describe/info.ts";
import { describeOnRecord } from "../engine/describe/on-record.ts";
import { describePerson } from "../engine/describe/person.ts";
import { describeTopic } from "../engine/describe/topic.ts";
import type { Day, OnRecordId, PersonId, Result, TopicId } from "../engine/types.ts";
import { loadDataset } from "./dataset-store.ts";
import { today } from "./today.ts";
import type { BackgroundHandlers } from "./serve.ts";

// The messages' schemas have checked these for their shape.
const asDay = (day: string | null): Day | null => day as Day | null;

export const onDataset = {
  analyze: async (article) => {
    const reply = await withDataset((dataset) => {
      const begun = performance.now();
      const reading = analyze({ ...article, published: asDay(article.published) }, dataset);
      return { reading, ms: performance.now() - begun };
    });
    return reply;
  },
  describe: ({ people, topics, onRecord, published }) =>
    withDataset((dataset) => ({
      people: people.flatMap(
        (id) => describePerson(dataset, id as PersonId, asDay(published), today()) ?? [],
      ),
      topics: topics.flatMap((id) => describeTopic(dataset, id as TopicId, asDay(published)) ?? []),
      onRecord: onRecord.flatMap((id) => describeOnRecord(dataset, id as OnRecordId, asDay(published)) ?? []),
    })),
  lookUp: ({ query }) => withDataset((dataset) => lookUpHits(dataset, query)),
  entry: ({ kind, id, published }) =>
    withDataset((dataset) => describeEntry(dataset, kind, id, asDay(published), today())),
  info: () => withDataset((dataset) => describeDataset(dataset, today())),
} satisfies {
  analyze: BackgroundHandlers["analyze"];
  describe: BackgroundHandlers["describe"];
  lookUp: BackgroundHandlers["look-up"];
  entry: BackgroundHandlers["entry"];
  info: BackgroundHandlers["dataset-info"];
};

async function withDataset<T>(use: (dataset: Dataset) => T): Promise<Result<T>> {
  const dataset = await loadDataset();
  return dataset.ok ? { ok: true, value: use(dataset.value) } : dataset;
}
