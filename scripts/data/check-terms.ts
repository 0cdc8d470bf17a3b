/** Terms against lives, against each other, and against what news would look for. */
import { isSingle } from "../../data/schema.ts";
import { firstDayOf, lastDayOf } from "../../engine/dataset/days.ts";
import type { PartialDate } from "../../engine/types.ts";
import { gapsBetween, needsExplaining } from "./gaps.ts";
import { holdersByOffice, type Held } from "./holders.ts";
import { overlappingHolders } from "./overlaps.ts";
import type { Report } from "./report.ts";
import type { DataSources } from "./sources.ts";
import type { DataPath } from "./yaml-file.ts";

export function checkTerms(data: DataSources, report: Report): void {
  for (const file of data.leaders) checkLives(file, report);
  checkHolders(data, report);
}

const first = (date: string): number => firstDayOf(date as PartialDate);
const last = (date: string): number => lastDayOf(date as PartialDate);

function checkLives(file: DataSources["leaders"][number], report: Report): void {
  file.value.people.forEach((person, index) => {
    const at = (...path: DataPath): DataPath => ["people", index, ...path];
    if (person.died !== undefined && person.born !== undefined && last(person.died) < first(person.born)) {
      report(file, at("died"), `${person.name} died before being born; correct one of the dates`);
    }
    person.terms.forEach((given, row) => {
      const term = { ...given, from: given.from ?? given.asOf };
      if (term.to !== undefined && term.end !== undefined) {
        report(file, at("terms", row, "end"), `${person.name}: this term has a last day; remove \`end\``);
      }
      if (given.from === undefined && (term.to !== undefined || term.end !== undefined)) {
        report(file, at("terms", row), `${person.name}: a term that has ended needs its first day`);
      }
      if (term.to !== undefined && last(term.to) < first(term.from)) {
        report(file, at("terms", row, "to"), `${person.name}: this term ends before it begins`);
      }
      if (first(term.from) > last(term.asOf)) {
        report(file, at("terms", row, "from"), `${person.name}: this term begins after its as-of day`);
      }
      if (person.born !== undefined && first(term.from) < first(person.born)) {
        report(file, at("terms", row, "from"), `${person.name}: this term begins before the birth`);
      }
      if (person.died !== undefined && first(term.from) > last(person.died)) {
        report(file, at("terms", row, "from"), `${person.name}: this term begins after the death`);
      }
      if (person.died !== undefined && term.to === undefined && term.end === undefined) {
        report(file, at("terms", row), `${person.name} has died: this term needs its last day`);
      }
    });
  });
}

/** An office that one person holds at a time has neither two holders for longer than a handover takes, nor none. */
function checkHolders(data: DataSources, report: Report): void {
  const offices = new Map(
    data.leaders.flatMap((file) => file.value.offices.map((office) => [office.id, office] as const)),
  );
  for (const [id, held] of holdersByOffice(data)) {
    const office = offices.get(id);
    const isHeldByOne = office !== undefined && isSingle(office);
    if (isHeldByOne) checkOverlaps(held, report);
    checkGaps(held, isHeldByOne && needsExplaining(office), report);
  }
}

function checkOverlaps(held: readonly Held[], report: Report): void {
  for (const [before, after] of overlappingHolders(held)) {
    if (before.term.overlap !== undefined || after.term.overlap !== undefined) continue;
    const message = `${after.term.office}: ${before.name} and ${after.name} hold it at once; correct a date, or say why under \`overlap\``;
    report(after.file, after.path, message);
  }
}

function checkGaps(held: readonly Held[], mustExplain: boolean, report: Report): void {
  const gaps = new Map(gapsBetween(held).map(([before, after]) => [after, before]));
  for (const after of held) {
    const before = gaps.get(after);
    const { office, from, gap } = after.term;
    if (before === undefined && gap !== undefined) {
      report(
        after.file,
        [...after.path, "gap"],
        `${after.name}: no time without a holder comes before; remove \`gap\``,
      );
    }
    if (before !== undefined && gap === undefined && mustExplain) {
      const message = `${office}: nobody between ${before.name} (to ${before.term.to ?? "?"}) and ${after.name} (from ${from ?? "?"}); add the holder, or say why under \`gap\``;
      report(after.file, after.path, message);
    }
  }
}
