/** A person as the surfaces show one: as of the dateline first, then today, then all. */
import type { Dataset } from "../dataset/dataset.ts";
import { firstDayOf, lastDayOf } from "../dataset/days.ts";
import type { PersonRecord, TermRecord } from "../dataset/records.ts";
import { termsOn } from "../dataset/terms.ts";
import type { Day, PersonId } from "../types.ts";
import type { ChangeView, PersonView, TermView } from "../views.ts";
import { titleIn } from "./office-title.ts";
import { sourceViews } from "./source-views.ts";

/** The name as the language writes it, else the English one. */
export const nameIn = (person: PersonRecord, language: string): string =>
  person.names?.[language] ?? person.name;

/**
 * @param dateline `null`: the article has no date, so only today's offices are given.
 * @param language of the interface: names and titles are in it where the dataset knows how.
 */
export function describePerson(
  dataset: Dataset,
  id: PersonId,
  dateline: Day | null,
  language = "en",
): PersonView | null {
  const person = dataset.person(id);
  if (person === null) return null;
  const today = dataset.meta.asOf as Day;
  const titleOf = (term: TermRecord): string => titleIn(dataset, term.office, language, person.sex);
  const view = (term: TermRecord): TermView => termView(dataset, term, titleOf(term));
  const now = termsOn(dataset, person, today);
  const onDateline = dateline === null ? [] : termsOn(dataset, person, dateline);
  const newestFirst = person.terms.toReversed();
  const main = onDateline[0] ?? now[0] ?? newestFirst[0];
  const jurisdiction =
    main === undefined
      ? (person.role?.jurisdiction ?? "")
      : (dataset.office(main.office)?.jurisdiction ?? "");
  return {
    id,
    name: nameIn(person, language),
    jurisdiction:
      dataset.get("place", jurisdiction)?.name ?? dataset.get("body", jurisdiction)?.name ?? jurisdiction,
    region: dataset.get("place", jurisdiction)?.region ?? null,
    born: person.born,
    died: person.died,
    dateline,
    onDateline: onDateline.map(view),
    now: now.map(view),
    changes: dateline === null ? [] : changesSince(person, dateline, titleOf),
    role: person.role?.text ?? null,
    terms: newestFirst.map(view),
    topics: topicsOf(dataset, id),
  };
}

function termView(dataset: Dataset, term: TermRecord, title: string): TermView {
  return {
    office: term.office,
    title,
    from: term.from,
    to: term.to,
    unknown: term.unknown,
    party: term.party,
    acting: term.acting,
    asOf: term.asOf,
    sources: sourceViews(dataset, term.sources),
  };
}

/** What began or ended after the day, oldest first. A date known only to the year counts from its first day. */
function changesSince(person: PersonRecord, day: Day, titleOf: (term: TermRecord) => string): ChangeView[] {
  const at = firstDayOf(day);
  const changes: ChangeView[] = [];
  for (const term of person.terms) {
    const title = titleOf(term);
    if (term.unknown !== "start" && firstDayOf(term.from) > at)
      changes.push({ kind: "began", title, date: term.from });
    if (term.to !== null && lastDayOf(term.to) > at) changes.push({ kind: "ended", title, date: term.to });
  }
  if (person.died !== null && firstDayOf(person.died) > at) changes.push({ kind: "died", date: person.died });
  return changes.toSorted((a, b) => firstDayOf(a.date) - firstDayOf(b.date));
}

function topicsOf(dataset: Dataset, id: PersonId): PersonView["topics"] {
  const topics: { id: PersonView["topics"][number]["id"]; title: string }[] = [];
  for (const record of dataset.recordsOf("topic")) {
    const topic = dataset.topic(dataset.idOf(record));
    if (topic?.people.includes(id) === true) topics.push({ id: topic.id, title: topic.title });
  }
  return topics;
}
