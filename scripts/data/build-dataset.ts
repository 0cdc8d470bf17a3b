/** Compiles a data folder to one file, which is there in full or as it was before. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { loadData, type Loaded } from "./load.ts";
import { writeBinary } from "./write-binary.ts";

export function buildDataset(data: string, file: string): Loaded {
  const loaded = loadData(data);
  if (!loaded.ok) return loaded;
  const part = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(part, writeBinary(loaded.compiled));
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  return loaded;
}
