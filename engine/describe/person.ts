/** A person as the surfaces show one: as of the dateline first, then today, then all. */
import type { Dataset } from "../dataset/dataset.ts";
import { changesSince, type Change } from "../dataset/changes.ts";
import { outdatedOn, type Outdated } from "../dataset/freshness.ts";
import { neighboursOf } from "../dataset/holders.ts";
import type { PersonRecord, TermRecord } from "../dataset/records.ts";
import { termsOn } from "../dataset/terms.ts";
import type { Day, PersonId } from "../types.ts";
import type { ChangeView, OutdatedView, PersonLink, PersonView, TermView } from "../views.ts";
import { titleIn } from "./office-title.ts";
import { sourceViews } from "./source-views.ts";
import { topicsOf } from "./topics-of.ts";

/** The name as the language writes it, else the English one. */
export const nameIn = (person: PersonRecord, language: string): string =>
  person.names?.[language] ?? person.name;

/**
 * @param dateline `null`: the article has no date, so only today's offices are given.
 * @param today the reader's day, from which a fact may be out of date; the dataset has its own, up to which it speaks.
 * @param language of the interface: names and titles are in it where the dataset knows how.
 */
export function describePerson(
  dataset: Dataset,
  id: PersonId,
  dateline: Day | null,
  today: Day,
  language = "en",
): PersonView | null {
  const person = dataset.person(id);
  if (person === null) return null;
  const titleOf = (term: TermRecord): string => titleIn(dataset, term.office, language, person.sex);
  const viewOn =
    (day: Day) =>
    (term: TermRecord): TermView =>
      termView(dataset, person, term, titleOf(term), day);
  const now = termsOn(dataset, person, dataset.meta.asOf as Day);
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
    onDateline: onDateline.map(viewOn(dateline ?? today)),
    now: now.map(viewOn(today)),
    changes:
      dateline === null ? [] : changesSince(person, dateline).map((change) => changeView(change, titleOf)),
    role: person.role?.text ?? null,
    terms: newestFirst.map(viewOn(today)),
    topics: topicsOf(dataset, dataset.numberOf("person", id)),
  };
}

function termView(
  dataset: Dataset,
  person: PersonRecord,
  term: TermRecord,
  title: string,
  day: Day,
): TermView {
  const office = dataset.office(term.office);
  const contested = office?.contested ?? null;
  const { before, after } = neighboursOf(dataset, person, term);
  return {
    office: term.office,
    title,
    from: term.from,
    to: term.to,
    unknown: term.unknown,
    party: term.party,
    acting: term.acting,
    contested: contested && { note: contested.note, sources: sourceViews(dataset, contested.sources) },
    before: before && linkTo(before),
    after: after && linkTo(after),
    mayBeOutdated: outdatedView(dataset, outdatedOn(dataset, term, day)),
    asOf: term.asOf,
    sources: sourceViews(dataset, term.sources),
  };
}

const linkTo = ({ id, name }: PersonRecord): PersonLink => ({ id, name });

function outdatedView(dataset: Dataset, outdated: Outdated | null): OutdatedView | null {
  if (outdated?.kind !== "event") return outdated;
  const { what, date, sources } = outdated.event;
  return { kind: "event", what, date, sources: sourceViews(dataset, sources) };
}

function changeView(change: Change, titleOf: (term: TermRecord) => string): ChangeView {
  if (change.kind === "died") return change;
  return { kind: change.kind, title: titleOf(change.term), date: change.date };
}
