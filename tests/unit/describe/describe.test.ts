import { describe, expect, test } from "vitest";
import { describeEntry, lookUpHits } from "../../../engine/describe/entry.ts";
import { describePerson } from "../../../engine/describe/person.ts";
import { describeTopic } from "../../../engine/describe/topic.ts";
import type { Day, PersonId, TopicId } from "../../../engine/types.ts";
import { shippedDataset, smallDataset } from "../../support/dataset.ts";
import { UTOPIA } from "../../support/leaders.ts";

const TODAY = "2025-10-01" as Day;
const dataset = smallDataset(UTOPIA);
const person = (id: string, dateline: string | null) =>
  describePerson(dataset, id as PersonId, dateline as Day | null, TODAY);

describe("describePerson", () => {
  test("as of the dateline first, then today, then what changed", () => {
    expect(person("Q1", "2012-05-01")).toMatchObject({
      name: "Ana Törö",
      jurisdiction: "Utopia",
      onDateline: [{ title: "Foreign Minister of Utopia", from: "2010-01-01", to: "2014-12-31" }],
      now: [],
      changes: [
        { kind: "ended", title: "Foreign Minister of Utopia", date: "2014-12-31" },
        { kind: "began", title: "President of Utopia", date: "2015-01-01" },
        { kind: "ended", title: "President of Utopia", date: "2024-06-30" },
      ],
    });
  });

  test("without a dateline only today is spoken of", () => {
    expect(person("Q2", null)).toMatchObject({
      dateline: null,
      onDateline: [],
      now: [{ title: "President of Utopia" }],
      changes: [],
    });
  });

  test("an office of the dateline may be out of date by then, one of today by now", () => {
    const scheduled = { date: "2025-11-02", offices: ["uto-president"], what: "election in Utopia" };
    const voting = smallDataset({ ...UTOPIA, scheduled: [scheduled] });
    const marsh = (dateline: string, today: string) => {
      const view = describePerson(voting, "Q2" as PersonId, dateline as Day, today as Day);
      return [view?.onDateline[0]?.mayBeOutdated, view?.now[0]?.mayBeOutdated];
    };
    const election = {
      kind: "event",
      what: "election in Utopia",
      date: "2025-11-02",
      sources: [{ title: "Gazette", publisher: "State", date: "2025", url: "https://example.org/" }],
    };
    expect(marsh("2025-10-31", "2025-11-01")).toEqual([null, null]);
    expect(marsh("2025-10-31", "2025-11-02")).toEqual([null, election]);
    expect(marsh("2025-11-02", "2025-11-02")).toEqual([election, election]);
  });

  test("a contested office says so with its sources; who came before is derived", () => {
    const [leader] = describePerson(shippedDataset(), "Q24237654" as PersonId, null, TODAY)?.now ?? [];
    expect(leader?.contested?.sources.length).toBeGreaterThan(0);
    expect(person("Q2", null)?.now[0]?.before).toEqual({ id: "Q1", name: "Ana Törö" });
  });

  test("every term has a source and an as-of day", () => {
    const shipped = shippedDataset();
    for (let record = 0; record < shipped.size; record++) {
      if (shipped.kindOf(record) !== "person") continue;
      const view = describePerson(shipped, shipped.idOf(record) as PersonId, null, TODAY);
      for (const held of view?.terms ?? []) {
        expect(held.sources.length).toBeGreaterThan(0);
        expect(held.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }
    }
  });

  test("somebody unknown is null", () => {
    expect(person("Q404", null)).toBeNull();
  });
});

test("facts of a topic from after the dateline are told apart; a month counts from its first day", () => {
  const small = smallDataset({
    topics: [
      {
        facts: ["2020-05-01", "2020-06", "2020-06-16", "2021"].map((date) => ({
          date,
          text: `Held in ${date}.`,
          sources: ["gazette"],
        })),
      },
    ],
  });
  const after = (dateline: Day | null) =>
    describeTopic(small, "talks" as TopicId, dateline)?.facts.map(({ afterArticle }) => afterArticle);
  expect(after("2020-06-15" as Day)).toEqual([false, false, true, true]);
  expect(after(null)).toEqual([false, false, false, false]);
});

describe("entries", () => {
  test("a country with those who lead it now", () => {
    expect(describeEntry(dataset, "place", "UTO", null, TODAY)).toMatchObject({
      kind: "place",
      place: { name: "Utopia", leaders: [{ name: "Bela Marsh" }, { name: "Otto van der Berg" }] },
    });
  });

  test("what a country belongs to and borders on, by name", () => {
    const facts = (id: string) => {
      const entry = describeEntry(dataset, "place", id, null, TODAY);
      return entry?.kind === "place" ? entry.place.facts : [];
    };
    expect(facts("UTO")).toEqual([
      { label: "memberOf", value: ["League of Islands"], year: null },
      { label: "neighbours", value: ["Erewhon"], year: null },
    ]);
    expect(facts("amaurot")).toEqual([{ label: "within", value: "Utopia", year: null }]);
  });

  test("a body with its kind, and what is unknown", () => {
    expect(describeEntry(dataset, "body", "league", null, TODAY)).toMatchObject({
      place: { kind: "bloc", name: "League of Islands", leaders: [{ name: "Otto van der Berg" }] },
    });
    expect(lookUpHits(dataset, "league of")).toMatchObject([{ kind: "body", note: "bloc" }]);
    expect(describeEntry(dataset, "body", "UTO", null, TODAY)).toBeNull();
    expect(describeEntry(dataset, "topic", "nothing", null, TODAY)).toBeNull();
  });

  test("every topic is described whole: facts with sources, links that lead somewhere", () => {
    const shipped = shippedDataset();
    for (let record = 0; record < shipped.size; record++) {
      if (shipped.kindOf(record) !== "topic") continue;
      const id = shipped.idOf(record) as TopicId;
      const topic = describeTopic(shipped, id, null);
      expect(topic?.facts.every(({ sources }) => sources.length > 0)).toBe(true);
      expect(topic?.people).toHaveLength(shipped.topic(id)?.people.length ?? -1);
      for (const other of topic?.related ?? []) expect(describeTopic(shipped, other.id, null)).not.toBeNull();
    }
  });
});
