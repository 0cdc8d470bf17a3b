/** The project's own dataset, compiled as the build does it, and small ones made for a case. */
import * as v from "valibot";
import { sourceSchema } from "../../data/fields.ts";
import { bodySchema, eventSchema, leadersSchema, placeSchema, titlesSchema } from "../../data/schema.ts";
import { onRecordSchema, topicSchema } from "../../data/topic-schema.ts";
import type { Dataset } from "../../engine/dataset/dataset.ts";
import { openDataset } from "../../engine/dataset/open.ts";
import { compile, type Compiled } from "../../scripts/data/compile.ts";
import { loadData } from "../../scripts/data/load.ts";
import { dataFolder } from "../../scripts/data/paths.ts";
import type { DataSources } from "../../scripts/data/sources.ts";
import { writeBinary } from "../../scripts/data/write-binary.ts";
import type { YamlFile } from "../../scripts/data/yaml-file.ts";

export function bytesOf(compiled: Compiled): ArrayBuffer {
  const file = writeBinary(compiled);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

function open(compiled: Compiled): Dataset {
  const opened = openDataset(bytesOf(compiled));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

let compiledData: Compiled | undefined;

export function projectCompiled(): Compiled {
  if (compiledData === undefined) {
    const loaded = loadData(dataFolder);
    if (!loaded.ok) throw new Error("data/ has errors: npm run data:check");
    compiledData = loaded.compiled;
  }
  return compiledData;
}

let projectDataset: Dataset | undefined;

/** data/ as it ships. */
export const shippedDataset = (): Dataset => (projectDataset ??= open(projectCompiled()));

type Input<S extends v.GenericSchema> = v.InferInput<S>;

export interface SmallData {
  readonly leaders?: readonly Input<typeof leadersSchema>[];
  readonly places?: readonly Partial<Input<typeof placeSchema>>[];
  readonly bodies?: readonly Partial<Input<typeof bodySchema>>[];
  readonly titles?: Input<typeof titlesSchema>;
  readonly topics?: readonly Partial<Input<typeof topicSchema>>[];
  readonly onRecord?: readonly Partial<Input<typeof onRecordSchema>>[];
  readonly scheduled?: readonly Partial<Input<typeof eventSchema>>[];
}

const SOURCE = {
  id: "gazette",
  title: "Gazette",
  publisher: "State",
  date: "2025",
  url: "https://example.org/",
};
const FACT = { sources: ["gazette"], asOf: "2025-10-01" };

/** A dataset of just these records; what a case does not care about is filled in. */
export function smallDataset(data: SmallData): Dataset {
  return open(compile(smallSources(data)));
}

export function smallSources(data: SmallData): DataSources {
  const places = (data.places ?? []).map((place) =>
    v.parse(placeSchema, { id: "UTO", name: "Utopia", kind: "state", ...FACT, ...place }),
  );
  const bodies = (data.bodies ?? []).map((body) =>
    v.parse(bodySchema, { id: "league", name: "League", what: "A league.", ...FACT, ...body }),
  );
  const topics = (data.topics ?? []).map((topic) =>
    v.parse(topicSchema, {
      id: "talks",
      title: "Talks",
      kind: "negotiation",
      forms: ["peace talks"],
      summary: "Talks are held.",
      facts: ["2021", "2022", "2023", "2024"].map((date) => ({
        date,
        text: `Held in ${date}.`,
        sources: ["gazette"],
      })),
      since: "2020",
      asOf: "2025-10-01",
      ...topic,
    }),
  );
  const onRecord = (data.onRecord ?? []).map((entry) =>
    v.parse(onRecordSchema, {
      id: "promise",
      statement: "A promise was made.",
      triggers: [["promise"]],
      documented: ["2021", "2022"].map((date) => ({
        date,
        text: `Minuted in ${date}.`,
        sources: ["gazette"],
      })),
      asOf: "2025-10-01",
      ...entry,
    }),
  );
  return {
    sources: file([v.parse(sourceSchema, SOURCE)]),
    places: file(places),
    titles: file(v.parse(titlesSchema, data.titles ?? { titles: [], fields: [] })),
    bodies: file(bodies),
    scheduled: file(
      (data.scheduled ?? []).map((event) =>
        v.parse(eventSchema, {
          kind: "election",
          jurisdiction: "UTO",
          what: "election in Utopia",
          ...FACT,
          ...event,
        }),
      ),
    ),
    leaders: (data.leaders ?? []).map((leaders) => file(v.parse(leadersSchema, leaders))),
    topics: topics.map(file),
    onRecord: onRecord.map(file),
  };
}

const file = <T>(value: T): YamlFile<T> => ({
  file: "made-for-a-test.yaml",
  value,
  text: "",
  lineOf: () => 1,
});

/** A term with a source, for leaders made in a test. */
export const term = (office: string, from: string, to?: string) => ({
  office,
  from,
  ...(to === undefined ? {} : { to }),
  ...FACT,
});
