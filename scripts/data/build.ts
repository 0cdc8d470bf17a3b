/** `npm run data:build`: compiles data/ to .output/dataset.bin. Nothing half-built is left behind. */
import { statSync } from "node:fs";
import { buildDataset } from "./build-dataset.ts";
import { describeError } from "./load.ts";
import { dataFolder, datasetFile } from "./paths.ts";

const loaded = buildDataset(dataFolder, datasetFile);
if (loaded.ok) {
  const size = (statSync(datasetFile).size / 1000).toFixed(0);
  console.log(`dataset: ${size} kB, as of ${loaded.compiled.meta.asOf}`);
} else {
  for (const error of loaded.errors) console.error(describeError(error));
  process.exitCode = 1;
}
