/** `npm run data:sample-facts -- N [SEED]`: N dated facts drawn at random, for checking one by one against their source. */
import { draw } from "./draw.ts";
import { dataFolder } from "./paths.ts";
import { allSources, readSources } from "./sources.ts";
import type { DataError } from "./yaml-file.ts";

const [count = "60", seed = "2026"] = process.argv.slice(2);
const errors: DataError[] = [];
const data = readSources(dataFolder, errors);
if (data === null) throw new Error("data/ has errors: npm run data:check");

const sources = new Map(allSources(data).map((source) => [source.id, source]));
const cite = (id: string): string => {
  const source = sources.get(id);
  return source === undefined ? id : `${source.publisher}, ${source.title}, ${source.date}`;
};
const facts = [
  ...data.topics.flatMap(({ value }) => value.facts.map((fact) => ({ ...fact, of: value.id }))),
  ...data.onRecord.flatMap(({ value }) => value.documented.map((fact) => ({ ...fact, of: value.id }))),
];
const lines = facts.map(({ of, date, text, sources: ids }) =>
  [of, date, text, ids.map(cite).join(" + ")].join("\t"),
);
for (const line of draw(lines, Number(count), Number(seed))) console.log(line);
