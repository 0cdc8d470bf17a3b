import { readFileSync } from "node:fs";
import type { Dataset } from "../../engine/dataset/dataset.ts";
import { openDataset } from "../../engine/dataset/open.ts";

/** Opens the compiled dataset; the error names the file. */
export function readDataset(file: string): Dataset {
  const bytes = readFileSync(file);
  const opened = openDataset(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (!opened.ok) throw new Error(`${file}: ${opened.error}`);
  return opened.value;
}
