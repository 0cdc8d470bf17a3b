/** What is to come, in the order of its first days, and said before it was over, or it would be no schedule. */
import { lastDayOf } from "../../engine/dataset/days.ts";
import type { PartialDate } from "../../engine/types.ts";
import type { Report } from "./report.ts";
import type { DataSources } from "./sources.ts";

type ScheduledEvent = DataSources["scheduled"]["value"][number];

export function checkScheduled(file: DataSources["scheduled"], report: Report): void {
  file.value.forEach((event, index) => {
    const before = file.value[index - 1];
    if (before && compareEvents(before, event) > 0) {
      report(
        file,
        [index, "date"],
        `${event.what}: put it before ${before.what} (by date, then by jurisdiction)`,
      );
    }
    if (lastDayOf(event.date as PartialDate) < lastDayOf(event.asOf as PartialDate)) {
      report(
        file,
        [index, "asOf"],
        `${event.what}: its as-of day lies after it; remove the line, or correct a date`,
      );
    }
  });
}

const key = ({ date, jurisdiction }: ScheduledEvent): string => `${date} ${jurisdiction}`;

const compareEvents = (a: ScheduledEvent, b: ScheduledEvent): number =>
  key(a) < key(b) ? -1 : Number(key(a) > key(b));
