/** All sources of the dataset, read and checked one by one. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { sourceSchema } from "../../data/fields.ts";
import { bodySchema, eventSchema, leadersSchema, placeSchema, titlesSchema } from "../../data/schema.ts";
import { onRecordSchema, topicSchema } from "../../data/topic-schema.ts";
import { readYaml, type DataError, type YamlFile } from "./yaml-file.ts";

export interface DataSources {
  readonly sources: YamlFile<v.InferOutput<typeof sourceSchema>[]>;
  readonly places: YamlFile<v.InferOutput<typeof placeSchema>[]>;
  readonly bodies: YamlFile<v.InferOutput<typeof bodySchema>[]>;
  readonly scheduled: YamlFile<v.InferOutput<typeof eventSchema>[]>;
  readonly leaders: readonly YamlFile<v.InferOutput<typeof leadersSchema>>[];
  readonly titles: YamlFile<v.InferOutput<typeof titlesSchema>>;
  readonly topics: readonly YamlFile<v.InferOutput<typeof topicSchema>>[];
  readonly onRecord: readonly YamlFile<v.InferOutput<typeof onRecordSchema>>[];
}

export type Source = v.InferOutput<typeof sourceSchema>;

/** Every document once: of sources.yaml, and those that topics and on-record entries bring themselves. */
export function allSources(data: DataSources): Source[] {
  const sources = [data.sources, ...data.topics, ...data.onRecord].flatMap(({ value }) =>
    Array.isArray(value) ? value : value.sources,
  );
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** @param data the folder data/ of the project, or one laid out like it */
export function readSources(data: string, errors: DataError[]): DataSources | null {
  const sources = readYaml(data, join(data, "sources.yaml"), v.array(sourceSchema), errors);
  const places = readYaml(data, join(data, "places.yaml"), v.array(placeSchema), errors);
  const bodies = readYaml(data, join(data, "bodies.yaml"), v.array(bodySchema), errors);
  const scheduled = readYaml(data, join(data, "scheduled.yaml"), v.array(eventSchema), errors);
  const titles = readYaml(data, join(data, "titles.yaml"), titlesSchema, errors);
  /** The files of one folder, each named like the id in it. */
  const folder = <Field extends string, Schema extends v.GenericSchema<unknown, Record<Field, string>>>(
    name: string,
    schema: Schema,
    id: Field,
  ): (YamlFile<v.InferOutput<Schema>> | null)[] =>
    yamlFiles(data, name, errors).map((path) => {
      const file = readYaml(data, path, schema, errors);
      const stem = basename(path, ".yaml");
      if (file && file.value[id] !== stem) {
        const message = `${id}: write ${stem}, the name of the file, or rename the file`;
        errors.push({ file: file.file, line: file.lineOf([id]), message });
      }
      return file;
    });
  const leaders = folder("leaders", leadersSchema, "jurisdiction");
  const topics = folder("topics", topicSchema, "id");
  const onRecord = folder("on-record", onRecordSchema, "id");
  if (!sources || !places || !bodies || !scheduled || !titles) return null;
  if ([...leaders, ...topics, ...onRecord].includes(null)) return null;
  return {
    sources,
    places,
    bodies,
    scheduled,
    titles,
    leaders: leaders.filter((file) => file !== null),
    topics: topics.filter((file) => file !== null),
    onRecord: onRecord.filter((file) => file !== null),
  };
}

function yamlFiles(data: string, folder: string, errors: DataError[]): string[] {
  if (!existsSync(join(data, folder))) return [];
  const names = readdirSync(join(data, folder)).filter((name) => !name.startsWith("."));
  for (const name of names.filter((other) => !other.endsWith(".yaml"))) {
    const message = "the file: give it a name that ends in .yaml, or remove it";
    errors.push({ file: join(folder, name), line: 1, message });
  }
  return names
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => join(data, folder, name));
}
