// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { Card } from "../../../components/card/Card.tsx";
import type { CardView } from "../../../components/card/card-view.ts";
import { SIGNALS } from "../../../engine/claims/check-worthy-signals.ts";
import type { Day, OnRecordId, PartialDate, PersonId } from "../../../engine/types.ts";
import type { PersonView, TermView } from "../../../engine/views.ts";
import { CANDIDATES, CLAIM, MACRON, SOURCE, STARMER, term } from "./samples.ts";
import { after, find, LONG, MARKUP, named, show, skippedHeadings, textOf } from "./support.ts";

const noop = () => {};
const showCard = (view: CardView, onOpenPerson: (id: PersonId) => void = noop) =>
  show(<Card view={view} onClose={noop} onOpenPerson={onOpenPerson} />);
const showPerson = (person: PersonView) => showCard({ kind: "person", person });

describe("the frame", () => {
  test.each<[string, CardView]>([
    ["Background on Keir Starmer", { kind: "person", person: STARMER }],
    ["Background on a claim", { kind: "claim", claim: CLAIM }],
    ["Background: choose who is meant", { kind: "choice", surface: "Bush", candidates: CANDIDATES }],
    ["Background is being looked up", { kind: "loading" }],
    ["Background could not be shown", { kind: "failed", error: "No answer." }],
  ])("is a dialog named %s", async (name, view) => {
    const dialog = find(await showCard(view), "[role=dialog]");
    expect(dialog.getAttribute("aria-label")).toBe(name);
    expect(skippedHeadings(dialog)).toEqual([]);
  });

  test("what is on record about the statement, with days and sources, and no verdict", async () => {
    const onRecord = {
      id: "not-one-inch" as OnRecordId,
      statement: "A promise was made.",
      people: [{ id: MACRON.id, name: MACRON.name }],
      others: ["officials in Paris"],
      documented: [
        { date: "1990-02-09" as PartialDate, text: "Minuted.", afterArticle: false, sources: [SOURCE] },
      ],
      topics: [],
      asOf: "2026-08-22" as Day,
    };
    const root = await showCard({ kind: "claim", claim: { ...CLAIM, onRecord } });
    const text = textOf(find(root, ".on-record"));
    expect(text).toContain("A promise was made.");
    expect(text).toContain(`${MACRON.name} and officials in Paris made it, in words like these:`);
    expect(text).toContain("Minuted.");
    expect(text).toContain(SOURCE.publisher);
    expect(text).toContain("As of 22 August 2026");
  });

  test("has a close button", async () => {
    const onClose = vi.fn<() => void>();
    const root = await show(<Card view={{ kind: "loading" }} onClose={onClose} onOpenPerson={noop} />);
    await after(() => named(root, "Close").click());
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("says in one sentence what failed", async () => {
    expect(textOf(find(await showCard({ kind: "failed", error: "No answer." }), "[role=alert]"))).toBe(
      "No answer.",
    );
  });
});

describe("a person", () => {
  test("speaks as of the dateline first, then of today, then of what changed", async () => {
    const text = textOf(await showPerson(STARMER));
    const order = [
      "On 5 September 2025, the day of this article",
      "Prime Minister of the United Kingdom",
      "Today",
      "No office known.",
      "Since this article",
      "20 July 2026: left office as Prime Minister of the United Kingdom.",
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("does not repeat an office that is still held", async () => {
    const offices = textOf(find(await showPerson(MACRON), ".offices"));
    expect(offices).toContain("Still in these 2 offices.");
    expect(offices.split("President of France")).toHaveLength(2);
  });

  test("without a dateline says that today's office is shown, and why", async () => {
    const text = textOf(await showPerson({ ...MACRON, dateline: null, onDateline: [] }));
    expect(text).toContain("Without the date of an article, this is the office held today.");
    expect(text).not.toContain("the day of this article");
  });

  test("shows the newest as-of date without a click", async () => {
    const asOf = find(await showPerson(STARMER), ".as-of");
    expect(textOf(asOf)).toBe("Facts as of 5 October 2026");
    expect(asOf.closest("details")).toBeNull();
  });

  test("names a source and an as-of date for every term", async () => {
    const root = await showPerson(STARMER);
    const sources = textOf(find(root, ".person-footer details"));
    for (const { title } of STARMER.terms) expect(sources).toContain(title);
    const groups = [...root.querySelectorAll(".source-group")];
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      expect(textOf(group)).toMatch(/Facts as of \d/u);
      expect(group.querySelector("a")).not.toBeNull();
    }
  });

  test("links to a publisher without a way back into the page", async () => {
    const link = find<HTMLAnchorElement>(await showPerson(MACRON), ".sources a");
    expect(link.target).toBe("_blank");
    expect(link.rel).toBe("noopener noreferrer");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", " javascript:x"])(
    "makes no link of %s",
    async (url) => {
      const root = await showPerson({
        ...MACRON,
        terms: [term({ title: "Mayor", from: "2020" as PartialDate, sources: [{ ...SOURCE, url }] })],
      });
      expect(root.querySelector(".sources a")).toBeNull();
      expect(textOf(find(root, ".sources"))).toContain(SOURCE.publisher);
    },
  );

  test("draws a bar for every term, with the dateline on it", async () => {
    const root = await showPerson(STARMER);
    expect(root.querySelectorAll(".term-bar")).toHaveLength(STARMER.terms.length);
    expect(root.querySelectorAll(".term-dateline")).toHaveLength(STARMER.terms.length);
  });

  test("of whom the dataset knows no term still gets a card", async () => {
    const text = textOf(
      await showPerson({ ...MACRON, onDateline: [], now: [], terms: [], changes: [], topics: [] }),
    );
    expect(text).toContain("No office known for that day.");
  });

  describe("says when it may be out of date", () => {
    const reason = (date: string, what = "general election in France") => ({
      kind: "event" as const,
      what,
      date: date as PartialDate,
      sources: [SOURCE],
    });
    const president = (mayBeOutdated: TermView["mayBeOutdated"]) =>
      term({ title: "President of France", from: "2017-05-14" as PartialDate, mayBeOutdated });
    const noteOn = async (then: TermView[], now: TermView[]) =>
      (await showPerson({ ...MACRON, onDateline: then, now })).querySelector(".offices .note");

    test.each<[string, TermView["mayBeOutdated"], string]>([
      ["a day", reason("2026-10-04"), "general election in France on 4 October 2026; "],
      ["a month", reason("2026-10"), "general election in France in October 2026; "],
      ["its own end", { kind: "end", date: "2026-09" as PartialDate }, "end of term, September 2026; "],
    ])("%s", async (_, why, words) => {
      const note = await noteOn([], [president(why)]);
      expect(note && textOf(note)).toContain(`May be out of date: ${words}this is as of 22 August 2026.`);
    });

    test("once, with the source of the schedule, for the office then and now", async () => {
      const held = [president(reason("2026-10-04"))];
      const root = await showPerson({ ...MACRON, onDateline: held, now: held });
      expect(root.querySelectorAll(".offices .note")).toHaveLength(1);
      expect(find<HTMLAnchorElement>(root, ".offices .note a").href).toBe(SOURCE.url);
    });

    test("nothing where nothing has happened", async () => {
      expect(await noteOn([president(null)], [president(null)])).toBeNull();
    });
  });

  test("says that an office is contested, and who says so", async () => {
    const contested = { note: "Few states recognise it.", sources: [SOURCE] };
    const held = [term({ title: "Governor", from: "2021" as PartialDate, contested })];
    const office = find(await showPerson({ ...MACRON, onDateline: held, now: [] }), ".office");
    expect(textOf(office)).toContain("Few states recognise it.");
    expect(find<HTMLAnchorElement>(office, "a").href).toBe(SOURCE.url);
  });

  test.each([
    ["Ana", null, "2021 – today · after Ana"],
    [null, "Bea", "2021 – today · before Bea"],
    ["Ana", "Bea", "2021 – today · after Ana, before Bea"],
    [null, null, "2021 – today"],
  ])("names who held the office before and after: %s, %s", async (earlier, later, words) => {
    const link = (name: string | null) => (name === null ? null : { id: "Q1" as PersonId, name });
    const held = term({
      title: "Mayor",
      from: "2021" as PartialDate,
      before: link(earlier),
      after: link(later),
    });
    expect(textOf(find(await showPerson({ ...MACRON, terms: [held] }), ".terms small"))).toBe(words);
  });

  test("takes no flag from a malformed region", async () => {
    const root = await showPerson({ ...MACRON, region: "<b>" });
    expect(root.querySelector(".flag")).toBeNull();
  });
});

describe("a claim", () => {
  test("has words for each reason that the engine gives", async () => {
    const why = SIGNALS.filter(({ reason }) => reason).map(({ name }) => name);
    expect(why.length).toBeGreaterThan(0);
    const text = textOf(await showCard({ kind: "claim", claim: { ...CLAIM, why } }));
    expect(text).not.toContain("It can be looked up");
  });

  test("shows who, what, how it is quoted and why it is marked, and never judges", async () => {
    const root = await showCard({ kind: "claim", claim: CLAIM });
    const text = textOf(root);
    expect(text).toContain("Announcement");
    expect(text).toContain("President of France on 5 September 2025");
    expect(textOf(find(root, "blockquote"))).toBe(CLAIM.content.join(" … "));
    expect(text).toContain("Reported in the article’s words, not quoted.");
    expect(text).toContain("It states a number.");
    expect(text).toContain("Backgrounder marks who said what. It does not judge whether it is true.");
  });

  test("of an unknown speaker keeps the article's words", async () => {
    const claim = { ...CLAIM, speaker: null, speakerWords: "officials in Kyiv", quote: "full" } as const;
    const text = textOf(await showCard({ kind: "claim", claim }));
    expect(text).toContain("officials in Kyiv");
    expect(text).toContain("The article puts these words in quotation marks.");
  });

  test("leads to its speaker", async () => {
    const onOpenPerson = vi.fn<(id: PersonId) => void>();
    const root = await showCard({ kind: "claim", claim: CLAIM }, onOpenPerson);
    await after(() => named(root, "About Emmanuel Macron").click());
    expect(onOpenPerson).toHaveBeenCalledExactlyOnceWith(MACRON.id);
  });
});

test("two candidates are a choice, not a person", async () => {
  const onOpenPerson = vi.fn<(id: PersonId) => void>();
  const root = await showCard({ kind: "choice", surface: "Bush", candidates: CANDIDATES }, onOpenPerson);
  expect(textOf(find(root, "h2"))).toBe("2 people match “Bush”");
  await after(() => find(root, "li:nth-child(2) button").click());
  expect(onOpenPerson).toHaveBeenCalledExactlyOnceWith("Q2");
});

test("markup in any field is text, and long names stay whole", async () => {
  const person: PersonView = {
    ...STARMER,
    name: MARKUP,
    jurisdiction: LONG,
    changes: [{ kind: "began", title: MARKUP, date: "2026" as PartialDate }],
    onDateline: [term({ title: MARKUP, from: "2020" as PartialDate, party: MARKUP })],
    terms: [term({ title: MARKUP, from: "2020" as PartialDate })],
  };
  const views: CardView[] = [
    { kind: "person", person },
    {
      kind: "claim",
      claim: { ...CLAIM, speaker: null, speakerWords: MARKUP, content: [MARKUP], why: [MARKUP] },
    },
    {
      kind: "choice",
      surface: MARKUP,
      candidates: [{ id: MACRON.id, name: MARKUP, title: MARKUP, region: MARKUP }],
    },
    { kind: "failed", error: MARKUP },
  ];
  for (const view of views) {
    const root = await showCard(view);
    expect(root.querySelector("img, script")).toBeNull();
    expect(textOf(root)).toContain(MARKUP);
  }
  expect(textOf(await showPerson(person))).toContain(LONG);
  expect("hacked" in globalThis).toBe(false);
});
