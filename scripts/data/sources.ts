/** All sources of the dataset, read and checked one by one. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import {
  bodySchema,
  leadersSchema,
  placeSchema,
  sourceSchema,
  titlesSchema,
  topicSchema,
} from "../../data/schema.ts";
import { readYaml, type DataError, type YamlFile } from "./yaml-file.ts";

export interface DataSources {
  readonly sources: YamlFile<v.InferOutput<typeof sourceSchema>[]>;
  readonly places: YamlFile<v.InferOutput<typeof placeSchema>[]>;
  readonly bodies: YamlFile<v.InferOutput<typeof bodySchema>[]>;
  readonly leaders: readonly YamlFile<v.InferOutput<typeof leadersSchema>>[];
  readonly titles: YamlFile<v.InferOutput<typeof titlesSchema>>;
  readonly topics: readonly YamlFile<v.InferOutput<typeof topicSchema>>[];
}

/** @param data the folder data/ of the project, or one laid out like it */
export function readSources(data: string, errors: DataError[]): DataSources | null {
  const sources = readYaml(data, join(data, "sources.yaml"), v.array(sourceSchema), errors);
  const places = readYaml(data, join(data, "places.yaml"), v.array(placeSchema), errors);
  const bodies = readYaml(data, join(data, "bodies.yaml"), v.array(bodySchema), errors);
  const titles = readYaml(data, join(data, "titles.yaml"), titlesSchema, errors);
  const leaders = yamlFiles(join(data, "leaders")).map((path) => {
    const file = readYaml(data, path, leadersSchema, errors);
    if (file && file.value.jurisdiction !== basename(path, ".yaml")) {
      const message = `jurisdiction: write ${basename(path, ".yaml")}, the name of the file, or rename the file`;
      errors.push({ file: file.file, line: file.lineOf(["jurisdiction"]), message });
    }
    return file;
  });
  const topics = yamlFiles(join(data, "topics")).map((path) => {
    const file = readYaml(data, path, topicSchema, errors);
    if (file && file.value.id !== basename(path, ".yaml")) {
      const message = `id: write ${basename(path, ".yaml")}, the name of the file, or rename the file`;
      errors.push({ file: file.file, line: file.lineOf(["id"]), message });
    }
    return file;
  });
  if (!sources || !places || !bodies || !titles || leaders.includes(null) || topics.includes(null))
    return null;
  return {
    sources,
    places,
    bodies,
    titles,
    leaders: leaders.filter((file) => file !== null),
    topics: topics.filter((file) => file !== null),
  };
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => join(folder, name));
}
