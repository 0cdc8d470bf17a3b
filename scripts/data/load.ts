/** Reads, checks and compiles the sources under data/. */
import { compile, type Compiled } from "./compile.ts";
import { checkRecords } from "./check-records.ts";
import { readSources } from "./sources.ts";
import type { DataError } from "./yaml-file.ts";

export type Loaded =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly errors: readonly DataError[] };

/** Records are compared with each other only when each file is right in itself. */
export function loadData(folder: string): Loaded {
  const errors: DataError[] = [];
  const sources = readSources(folder, errors);
  if (sources === null || errors.length > 0) return { ok: false, errors };
  const found = checkRecords(sources);
  return found.length > 0 ? { ok: false, errors: found } : { ok: true, compiled: compile(sources) };
}

export const describeError = ({ file, line, message }: DataError): string =>
  `data/${file}:${line}: ${message}`;
