/** Topics and what is on record: dated facts in order, and documents that are the same in every file that brings them. */
import { isDeepStrictEqual } from "node:util";
import { firstDayOf, lastDayOf } from "../../engine/dataset/days.ts";
import type { PartialDate } from "../../engine/types.ts";
import type { Report } from "./report.ts";
import type { DataSources, Source } from "./sources.ts";
import type { YamlFile } from "./yaml-file.ts";

export function checkFacts(data: DataSources, report: Report): void {
  for (const file of data.topics) checkDates(file, file.value.facts, "facts", report);
  for (const file of data.onRecord) checkDates(file, file.value.documented, "documented", report);
}

function checkDates(
  file: YamlFile<{ readonly asOf: string }>,
  facts: readonly { readonly date: string }[],
  field: string,
  report: Report,
): void {
  const first = (date: string): number => firstDayOf(date as PartialDate);
  facts.forEach((fact, index) => {
    if (first(fact.date) > lastDayOf(file.value.asOf as PartialDate))
      report(file, [field, index, "date"], "this fact lies after the file's as-of day");
    const before = facts[index - 1];
    if (before && first(before.date) > first(fact.date))
      report(file, [field, index, "date"], "put the facts in the order of their dates");
  });
}

/** Two files may bring the same document; two documents must not share an id. */
export function checkOwnSources(data: DataSources, report: Report): void {
  const seen = new Map<string, { readonly source: Source; readonly file: string }>(
    data.sources.value.map((source) => [source.id, { source, file: data.sources.file }]),
  );
  for (const file of [...data.topics, ...data.onRecord]) {
    file.value.sources.forEach((source, index) => {
      const other = seen.get(source.id);
      if (other === undefined) seen.set(source.id, { source, file: file.file });
      else if (!isDeepStrictEqual(other.source, source)) {
        const message = `${source.id}: ${other.file} has another source of this id; make the two alike, or rename one`;
        report(file, ["sources", index, "id"], message);
      }
    });
  }
}
