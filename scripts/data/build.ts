/** `npm run data:build`: compiles data/ to .output/dataset.bin. Nothing half-built is left behind. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describeError, loadData } from "./load.ts";
import { dataFolder, datasetFile } from "./paths.ts";
import { writeBinary } from "./write-binary.ts";

const loaded = loadData(dataFolder);
if (loaded.ok) {
  const bytes = writeBinary(loaded.compiled);
  mkdirSync(dirname(datasetFile), { recursive: true });
  writeFileSync(`${datasetFile}.part`, bytes);
  renameSync(`${datasetFile}.part`, datasetFile);
  console.log(`dataset: ${(bytes.byteLength / 1000).toFixed(0)} kB, as of ${loaded.compiled.meta.asOf}`);
} else {
  for (const error of loaded.errors) console.error(describeError(error));
  process.exitCode = 1;
}
