/** Times with no holder or two of an office that one person holds at a time, each with what the data says about it. */
import { isSingle } from "../../data/schema.ts";
import { NO_HOLDER, gapsBetween } from "./gaps.ts";
import { holdersByOffice } from "./holders.ts";
import { overlappingHolders } from "./overlaps.ts";
import type { DataSources } from "./sources.ts";

export function doubtLines(data: DataSources): string[] {
  const holders = holdersByOffice(data);
  const counts = { explained: 0, notExamined: 0, others: 0, overlaps: 0 };
  const lines: string[] = [];
  for (const { id } of data.leaders.flatMap(({ value }) => value.offices).filter(isSingle)) {
    const held = holders.get(id) ?? [];
    for (const [before, after] of gapsBetween(held)) {
      const { gap, from } = after.term;
      if (gap === undefined) counts.others++;
      else if (gap === NO_HOLDER) counts.notExamined++;
      else counts.explained++;
      const span = `nobody ${before.term.to ?? "?"} – ${from ?? "?"}`;
      lines.push(`${id}: ${span}, after ${before.name}: ${gap ?? "not asked for"}`);
    }
    for (const [before, after] of overlappingHolders(held)) {
      counts.overlaps++;
      const reason = after.term.overlap ?? before.term.overlap ?? "";
      lines.push(`${id}: ${before.name} and ${after.name} at once from ${after.term.from ?? "?"}: ${reason}`);
    }
  }
  return [
    ...lines.toSorted(),
    "",
    `times without a known head since 1945: ${counts.explained} explained, ${counts.notExamined} not examined`,
    `times without a known holder of another single office: ${counts.others}`,
    `two holders at once of a single office: ${counts.overlaps}`,
  ];
}
