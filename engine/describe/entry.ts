/** The look-up: lines while typing, and the entry behind a line. */
import type { Dataset } from "../dataset/dataset.ts";
import type { RecordKind, TermRecord } from "../dataset/records.ts";
import { termsOn } from "../dataset/terms.ts";
import { lookUp } from "../look-up/look-up.ts";
import type { BodyId, Day, PersonId, PlaceId, TopicId } from "../types.ts";
import type { EntryView, LookUpHit } from "../views.ts";
import { officeTitle, regionName } from "./office-title.ts";
import { describePerson, nameIn } from "./person.ts";
import { describeBody, describePlace } from "./place.ts";
import { describeTopic } from "./topic.ts";

/** Lines of the look-up box: what fits a popup without scrolling far. */
const MOST_HITS = 12;

export type EntryKind = LookUpHit["kind"];

/** @param language of the interface: names and titles are in it where the dataset knows how. */
export function lookUpHits(dataset: Dataset, query: string, language = "en"): LookUpHit[] {
  return lookUp(dataset, query, MOST_HITS).flatMap((record) => {
    const kind = dataset.kindOf(record);
    return isEntryKind(kind) ? [hitOf(dataset, kind, dataset.idOf(record), language)] : [];
  });
}

/** The entry as of the dateline, read today; `null` where the dataset has none of that id. */
export function describeEntry(
  dataset: Dataset,
  kind: EntryKind,
  id: string,
  dateline: Day | null,
  today: Day,
  language = "en",
): EntryView | null {
  switch (kind) {
    case "person": {
      const person = describePerson(dataset, id as PersonId, dateline, today, language);
      return person && { kind, person };
    }
    case "topic": {
      const topic = describeTopic(dataset, id as TopicId, dateline);
      return topic && { kind, topic };
    }
    case "place": {
      const place = describePlace(dataset, id as PlaceId);
      return place && { kind, place };
    }
    case "body": {
      const place = describeBody(dataset, id as BodyId);
      return place && { kind: "place", place };
    }
  }
}

const isEntryKind = (kind: RecordKind): kind is EntryKind =>
  kind !== "office" && kind !== "source" && kind !== "on-record";

/** ", 2017–2024", ", 2017–", and nothing for a year that no source gives. */
function yearsOf({ from, to, unknown }: TermRecord): string {
  if (unknown === "start") return "";
  return `, ${from.slice(0, 4)}–${unknown === "end" ? "?" : (to?.slice(0, 4) ?? "")}`;
}

function hitOf(dataset: Dataset, kind: EntryKind, id: string, language: string): LookUpHit {
  switch (kind) {
    case "person": {
      const person = dataset.person(id as PersonId);
      const now = person && termsOn(dataset, person, dataset.meta.asOf as Day)[0];
      const term = now ?? person?.terms.at(-1);
      const office = term === undefined ? null : dataset.office(term.office);
      const jurisdiction = office?.jurisdiction ?? person?.role?.jurisdiction;
      return {
        id,
        kind,
        name: person === null ? id : nameIn(person, language),
        note:
          office === null || term === undefined
            ? (person?.role?.text ?? "")
            : `${officeTitle(dataset, office, language, person?.sex ?? null)}${yearsOf(term)}`,
        region: jurisdiction === undefined ? null : (dataset.get("place", jurisdiction)?.region ?? null),
      };
    }
    case "place": {
      const place = dataset.get("place", id);
      return {
        id,
        kind,
        name: regionName(dataset, id, language),
        note: place?.kind ?? "",
        region: place?.region ?? null,
      };
    }
    case "body": {
      const body = dataset.get("body", id);
      return { id, kind, name: body?.name ?? id, note: body?.kind ?? "", region: null };
    }
    case "topic": {
      const topic = dataset.topic(id);
      return { id, kind, name: topic?.title ?? id, note: topic?.kind ?? "", region: null };
    }
  }
}
