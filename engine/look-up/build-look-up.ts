/** Builds the sections of look-up.ts. Runs when the dataset is compiled, never in a reading. */
import { foldName } from "./look-up.ts";

export interface LookUpName {
  readonly record: number;
  readonly name: string;
}

/** A line for every word start of every name, sorted by code unit, as `lowerBound` compares. */
export function buildLookUp(names: readonly LookUpName[]): {
  readonly text: string;
  readonly records: Uint32Array;
} {
  const lines = new Map<string, { readonly line: string; readonly record: number }>();
  for (const { record, name } of names) {
    const words = foldName(name).split(" ");
    for (let first = 0; first < words.length; first++) {
      const line = words.slice(first).join(" ");
      if (line !== "") lines.set(`${line}\n${record}`, { line, record });
    }
  }
  const sorted = [...lines.values()].toSorted((a, b) =>
    a.line < b.line ? -1 : a.line > b.line ? 1 : a.record - b.record,
  );
  return {
    text: sorted.map(({ line }) => line).join("\n"),
    records: Uint32Array.from(sorted, ({ record }) => record),
  };
}
