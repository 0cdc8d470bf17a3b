/** `npm run data:format`: sorts data/leaders/ and writes it as `npm run data:check` wants it. */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeError } from "./load.ts";
import { dataFolder } from "./paths.ts";
import { sortLeaders } from "./sort-leaders.ts";
import { readSources } from "./sources.ts";
import { writeLeaders } from "./write-leaders.ts";
import type { DataError } from "./yaml-file.ts";

const errors: DataError[] = [];
const data = readSources(dataFolder, errors);
if (data === null || errors.length > 0) {
  for (const error of errors) console.error(describeError(error));
  process.exitCode = 1;
} else {
  const names = new Map([...data.places.value, ...data.bodies.value].map(({ id, name }) => [id, name]));
  for (const { file, value, text } of data.leaders) {
    const written = writeLeaders(sortLeaders(value), names.get(value.jurisdiction) ?? "");
    if (written === text) continue;
    writeFileSync(join(dataFolder, `${file}.part`), written);
    renameSync(join(dataFolder, `${file}.part`), join(dataFolder, file));
    console.log(`formatted: data/${file}`);
  }
}
