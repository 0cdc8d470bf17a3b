// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { Popup } from "../../../components/popup/Popup.tsx";
import type { PopupActions, PopupState } from "../../../components/popup/popup-state.ts";
import { ACTIONS, FACTS, INFO, MACRON, personId, READ, SETTINGS, SOURCE } from "./samples.ts";
import { after, find, LONG, MARKUP, named, press, show, skippedHeadings, textOf, type } from "./support.ts";

const HOST = "www.example.com";
const showPopup = (state: PopupState, actions: Partial<PopupActions> = {}, host: string | null = HOST) =>
  show(
    <Popup state={state} settings={SETTINGS} host={host} info={INFO} actions={{ ...ACTIONS, ...actions }} />,
  );

const EMPTY: PopupState = { ...READ, brief: [], people: [], ambiguous: [], claims: [], background: [] };
const NOT_ARTICLE: PopupState = {
  kind: "not-article",
  facts: {
    ...FACTS,
    article: false,
    reasons: ["url:front-page", "paragraphs:2", "link-density:0.82", "made-up:1"],
  },
};

const STATES: readonly [says: string, state: PopupState][] = [
  ["Asking the page…", { kind: "loading" }],
  ["which lets no extension read its own pages", { kind: "no-access", why: "browser-page" }],
  ["extension stores", { kind: "no-access", why: "store" }],
  ["It is a file on your computer.", { kind: "no-access", why: "file" }],
  ["no permission to read sites", { kind: "no-access", why: "not-granted" }],
  ["You switched it off on this site.", { kind: "off", where: "site" }],
  ["You switched it off on all sites.", { kind: "off", where: "everywhere" }],
  ["This page does not look like an article", NOT_ARTICLE],
  ["Reading the article…", { kind: "reading", facts: FACTS }],
  ["The text is too long.", { kind: "failed", error: "The text is too long." }],
  ["Western forces in Ukraine", READ],
  ["No leader in the dataset is named in this article.", EMPTY],
];

describe.each(STATES)("the state that says “%s”", (says, state) => {
  test("says so, keeps switches, look-up and footer, and has its headings in order", async () => {
    const root = await showPopup(state);
    expect(textOf(root)).toContain(says);
    expect(root.querySelectorAll("[role=switch]")).toHaveLength(2);
    expect(root.querySelectorAll("[role=combobox]")).toHaveLength(1);
    expect(textOf(find(root, "footer"))).toContain("Facts as of 22 August 2026");
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(skippedHeadings(root)).toEqual([]);
  });
});

describe("the switches", () => {
  test("come first, take effect in one click, and say how to undo it", async () => {
    const setSite = vi.fn<PopupActions["setSite"]>();
    const setAll = vi.fn<PopupActions["setAll"]>();
    const root = await showPopup(READ, { setSite, setAll });
    const [site, all] = [...root.querySelectorAll<HTMLInputElement>("input")];
    expect(site?.checked).toBe(true);
    await after(() => site?.click());
    expect(setSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(textOf(find(root, "[aria-live=polite]"))).toBe(
      `Off on ${HOST}. Nothing runs there until you turn this switch on again.`,
    );
    await after(() => all?.click());
    expect(setAll).toHaveBeenCalledExactlyOnceWith(false);
    expect(textOf(find(root, "[aria-live=polite]"))).toContain("Off on all sites.");
  });

  test("show a site that is off as off", async () => {
    const root = await showPopup({ kind: "off", where: "site" }, {}, "news.example.org");
    expect(find<HTMLInputElement>(root, "input").checked).toBe(false);
  });

  test("leave a page that is no website alone", async () => {
    const root = await showPopup({ kind: "no-access", why: "browser-page" }, {}, null);
    expect(find<HTMLInputElement>(root, "input").disabled).toBe(true);
    expect(textOf(root)).toContain("This page is no website.");
  });
});

describe("a page that is no article", () => {
  test("gets its reasons in plain words, and those without words as they are", async () => {
    const reasons = [...(await showPopup(NOT_ARTICLE)).querySelectorAll(".notice-reasons li")].map(textOf);
    expect(reasons).toEqual([
      "Its address is that of a front page.",
      "It has 2 paragraphs of text.",
      "82 percent of its text is links.",
      "made-up:1",
    ]);
  });

  test("can be read anyway", async () => {
    const readAnyway = vi.fn<() => void>();
    const root = await showPopup(NOT_ARTICLE, { readAnyway });
    await after(() => named(root, "Read it anyway").click());
    expect(readAnyway).toHaveBeenCalledOnce();
  });
});

test("without permission there is a button that asks for it", async () => {
  const requestAccess = vi.fn<() => void>();
  const root = await showPopup({ kind: "no-access", why: "not-granted" }, { requestAccess });
  await after(() => named(root, "Allow reading sites").click());
  expect(requestAccess).toHaveBeenCalledOnce();
});

describe("the reading", () => {
  test("a sentence of the brief leads to its place", async () => {
    const goTo = vi.fn<PopupActions["goTo"]>();
    const root = await showPopup(READ, { goTo });
    await after(() => find(root, "#brief li:nth-child(2) button").click());
    expect(goTo).toHaveBeenCalledExactlyOnceWith(READ.brief[1]?.span);
  });

  test("next and previous step through the mentions and round again", async () => {
    const goTo = vi.fn<PopupActions["goTo"]>();
    const root = await showPopup(READ, { goTo });
    const spans = READ.people[1]?.spans;
    for (const word of ["Next", "Next", "Previous", "Previous"]) {
      await after(() => named(root, `${word} mention of Volodymyr Zelenskyy`).click());
    }
    expect(goTo.mock.calls.map(([span]) => span)).toEqual([spans?.[0], spans?.[1], spans?.[0], spans?.[2]]);
    expect(textOf(find(root, "#people"))).toContain("3 of 3");
  });

  test("a person opens in place and asks for the card of the dateline", async () => {
    const loadEntry = vi.fn<PopupActions["loadEntry"]>(ACTIONS.loadEntry);
    const root = await showPopup(READ, { loadEntry });
    const open = find(root, "#people li:nth-child(4) .person-open");
    expect(open.getAttribute("aria-expanded")).toBe("false");
    await after(() => open.click());
    expect(open.getAttribute("aria-expanded")).toBe("true");
    expect(loadEntry).toHaveBeenCalledExactlyOnceWith({ kind: "person", id: MACRON.id }, "2025-09-05");
    expect(textOf(find(root, ".inline-card"))).toContain("On 5 September 2025");
  });

  test("a card that cannot be had says so", async () => {
    const root = await showPopup(READ, { loadEntry: () => Promise.reject(new Error("port closed")) });
    await after(() => find(root, "#people .person-open").click());
    expect(textOf(find(root, "#people"))).toContain("This could not be looked up.");
  });

  test("a name that fits two people asserts neither", async () => {
    const root = await showPopup(READ);
    expect(textOf(find(root, ".ambiguous-row .person-open"))).toBe("Bush2 people match “Bush”");
  });

  test("claims are grouped by speaker in the order of the article", async () => {
    const root = await showPopup(READ);
    expect([...root.querySelectorAll("#claims h3")].map(textOf)).toEqual([
      "Vladimir Putin",
      "Volodymyr Zelenskyy",
      "France and Britain",
      "Emmanuel Macron",
    ]);
    expect(textOf(find(root, "#claims .speaker"))).toContain("Promise partly quoted");
  });

  test("every dated fact and position of the background names its source", async () => {
    const root = await showPopup(READ);
    const facts = [...root.querySelectorAll("#background .timeline li, #background .positions dd")];
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(fact.querySelector("a")).not.toBeNull();
  });

  test("since this was written: newest first, each leads to what it is about; no section where nothing changed", async () => {
    const root = await showPopup(READ);
    const items = [...root.querySelectorAll("#since li")];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("left office as Prime Minister of France"),
      expect.stringContaining("A second meeting is held"),
    ]);
    expect(items[1]?.querySelector("a")?.textContent).toContain(SOURCE.publisher);
    expect(items[0]?.querySelector("button")?.textContent).toBe("François Bayrou");
    expect((await showPopup({ ...READ, since: [] })).querySelector("#since")).toBeNull();
  });

  test("what happened since the article is marked in the timeline, by a word", async () => {
    const [entry] = READ.background;
    if (entry === undefined) throw new Error("no topic in the sample");
    const facts = entry.topic.facts.map((fact, index) => ({ ...fact, afterArticle: index === 2 }));
    const root = await showPopup({
      ...READ,
      background: [{ ...entry, topic: { ...entry.topic, facts } }],
    });
    const marked = [...root.querySelectorAll("#background .timeline li")].filter((fact) =>
      fact.textContent.includes("since this article"),
    );
    expect(marked).toHaveLength(1);
    expect(marked[0]?.textContent).toContain("26 states");
  });

  test("the article's words carry its language", async () => {
    const root = await showPopup({ ...READ, facts: { ...FACTS, language: "ar" } });
    expect(find(root, "h1").lang).toBe("ar");
    expect(find(root, "#claims .go-to span").lang).toBe("ar");
  });

  test("a page that was read in part says so, others do not", async () => {
    const sentence = "This page is very long: only its beginning was read.";
    const long = await showPopup({ ...READ, facts: { ...FACTS, truncated: true } });
    expect(textOf(find(long, ".article-header"))).toContain(sentence);
    expect(textOf(await showPopup(READ))).not.toContain(sentence);
  });

  test("400 people cost 30 rows until the reader asks for all", async () => {
    const people = Array.from({ length: 400 }, (_, i) => ({
      id: personId(`Q${i}`),
      name: `Person ${i}`,
      title: null,
      region: null,
      spans: [[i, i + 1]] as const,
    }));
    const root = await showPopup({ ...READ, people, ambiguous: [] });
    expect(root.querySelectorAll("#people li")).toHaveLength(30);
    await after(() => named(root, "Show 370 more").click());
    expect(root.querySelectorAll("#people li")).toHaveLength(400);
  });
});

describe("the look-up", () => {
  const field = (root: Element) => find<HTMLInputElement>(root, "[role=combobox]");

  test("is worked by keyboard alone, and Back returns to the field", async () => {
    const root = await showPopup({ kind: "off", where: "site" });
    await after(() => type(field(root), "u"));
    expect(field(root).getAttribute("aria-expanded")).toBe("true");
    await after(() => press(field(root), "ArrowDown"));
    expect(textOf(find(root, "[aria-selected=true]"))).toContain("Security guarantees");
    expect(field(root).getAttribute("aria-activedescendant")).toBe(find(root, "[aria-selected=true]").id);
    await after(() => press(field(root), "Enter"));
    expect(document.activeElement?.textContent).toBe("Security guarantees for Ukraine");
    await after(() => named(root, "Back").click());
    expect(document.activeElement).toBe(field(root));
    expect(field(root).value).toBe("u");
  });

  test.each([
    ["ukr", "CapitalKyiv"],
    ["ukr", "35,661,826 (2024)"],
    ["ukr", "NeighboursBelarus, Poland and Russia"],
    ["macron", "President of France"],
  ])("opens the entry of “%s”", async (query, says) => {
    const root = await showPopup({ kind: "loading" });
    await after(() => type(field(root), query));
    await after(() => find(root, "[role=option]").click());
    expect(textOf(find(root, ".look-up-entry"))).toContain(says);
  });

  test("says when nothing matches, with the question as text", async () => {
    const root = await showPopup({ kind: "loading" });
    await after(() => type(field(root), MARKUP));
    expect(textOf(find(root, "#look-up"))).toContain(`Nothing in the dataset matches “${MARKUP}”.`);
  });

  test("drops an answer that a newer question has overtaken", async () => {
    const answers: ((hits: []) => void)[] = [];
    const search: PopupActions["search"] = () => new Promise<[]>((resolve) => answers.push(resolve));
    const root = await showPopup({ kind: "loading" }, { search });
    await after(() => type(field(root), "old"));
    await after(() => type(field(root), "new"));
    await after(() => answers[1]?.([]));
    await after(() => answers[0]?.([]));
    expect(textOf(find(root, "#look-up"))).toContain("matches “new”");
  });

  test("Esc empties the field", async () => {
    const root = await showPopup({ kind: "loading" });
    await after(() => type(field(root), "u"));
    await after(() => press(field(root), "Escape"));
    expect(field(root).value).toBe("");
  });

  test("a failed search says so", async () => {
    const root = await showPopup({ kind: "loading" }, { search: () => Promise.reject(new Error("gone")) });
    await after(() => type(field(root), "u"));
    expect(textOf(find(root, "#look-up"))).toContain("The look-up did not answer. Try again.");
  });
});

test("markup and long names in any field are text", async () => {
  const state: PopupState = {
    ...READ,
    facts: { ...FACTS, title: MARKUP },
    brief: [{ text: MARKUP, span: [0, 1] }],
    people: [{ id: personId("Q1"), name: MARKUP, title: LONG, region: MARKUP, spans: [[0, 1]] }],
    claims: READ.claims.map((claim) => ({ ...claim, speakerName: MARKUP, text: MARKUP })),
    background: READ.background.map(({ topic }) => ({
      topic: { ...topic, title: MARKUP, summary: MARKUP },
      why: [MARKUP],
    })),
  };
  const root = await showPopup(state);
  expect(root.querySelector("img, script")).toBeNull();
  expect(textOf(root)).toContain(LONG);
  expect(textOf(find(root, "h1"))).toBe(MARKUP);
});
