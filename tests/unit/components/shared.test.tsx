// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { Flag } from "../../../components/shared/Flag.tsx";
import { TopicChips } from "../../../components/shared/TopicChips.tsx";
import { TermBar } from "../../../components/shared/TermBar.tsx";
import { claimTypeLabel } from "../../../components/shared/claim-labels.ts";
import { dayNumber, formatDate, formatRange, latest } from "../../../components/shared/dates.ts";
import { nodesOf, textsOf } from "../../../components/shared/strings.ts";
import { uniqueSources } from "../../../components/shared/unique-sources.ts";
import { CLAIM_TYPES } from "../../../engine/types.ts";
import type { Day, PartialDate, TopicId } from "../../../engine/types.ts";
import { SOURCE } from "./samples.ts";
import { after, find, named, show, textOf } from "./support.ts";

const date = (text: string) => text as PartialDate;

test.each([
  ["2025-09-05", "5 September 2025"],
  ["2025-09", "September 2025"],
  ["2025", "2025"],
  ["not a date", "not a date"],
  ["0987-01-02", "2 January 987"],
])("%s reads %s", (from, to) => {
  expect(formatDate(date(from))).toBe(to);
});

test("another locale has its own order", () => {
  expect(formatDate(date("2025-09-05"), "de")).toBe("5. September 2025");
});

test.each([
  ["2017-05-14", null, "14 May 2017 – today"],
  ["2020", "2026-07", "2020 – July 2026"],
])("%s to %s reads %s", (from, to, text) => {
  expect(formatRange(date(from), to === null ? null : date(to))).toBe(text);
});

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024-12", "2024-12-01", "2024-12-31"],
  ["2024-02-10", "2024-02-10", "2024-02-10"],
])("%s lasts from %s to %s", (partial, first, last) => {
  expect(dayNumber(date(partial))).toBe(dayNumber(date(first)));
  expect(dayNumber(date(partial), "end")).toBe(dayNumber(date(last)));
});

test("the newest of some days, or none", () => {
  expect(latest(["2026-01-01", "2026-08-22", "2025-12-31"] as Day[])).toBe("2026-08-22");
  expect(latest([])).toBeNull();
});

describe("messages", () => {
  const table = {
    mentions: { one: "{n} mention", other: "{n} mentions" },
    on: "On {day}: {what}",
    plain: "Plain",
  } as const;
  const t = textsOf(table);

  test("have a form for each plural, and numbers in the language's writing", () => {
    expect([t("mentions", { n: 1 }), t("mentions", { n: 0 }), t("mentions", { n: 1234 })]).toEqual([
      "1 mention",
      "0 mentions",
      "1,234 mentions",
    ]);
  });

  test("keep a value that looks like a placeholder as it is", () => {
    expect(t("on", { day: "{what}", what: "{day}" })).toBe("On {what}: {day}");
  });

  test("hold elements where a text has to be one", async () => {
    const root = await show(<p>{nodesOf(table)("on", { day: <time>Monday</time>, what: "rain" })}</p>);
    expect(textOf(root)).toBe("On Monday: rain");
    expect(root.querySelector("time")).not.toBeNull();
  });
});

test("every type of claim has its own label", () => {
  const labels = CLAIM_TYPES.map(claimTypeLabel);
  expect(new Set(labels).size).toBe(CLAIM_TYPES.length);
});

test.each([
  ["FR", "🇫🇷"],
  ["GB", "🇬🇧"],
])("%s flies %s", async (region, flag) => {
  expect(textOf(await show(<Flag region={region} />))).toBe(flag);
});

test.each([null, "fr", "FRA", "", "<>"])("%s flies no flag", async (region) => {
  expect((await show(<Flag region={region} />)).innerHTML).toBe("");
});

describe("the bar of a term", () => {
  const axis = { start: dayNumber(date("2020-01-01")), end: dayNumber(date("2030-01-01")) };
  const barOf = async (from: string, to: string | null, dateline: string | null = null) => {
    const root = await show(
      <TermBar
        from={date(from)}
        to={to === null ? null : date(to)}
        axis={axis}
        dateline={dateline as Day | null}
      />,
    );
    const bar = find<SVGRectElement>(root, ".term-span");
    return { root, x: Number(bar.getAttribute("x")), width: Number(bar.getAttribute("width")) };
  };

  test("covers its share of the axis", async () => {
    const { x, width } = await barOf("2020-01-01", "2025-01-01");
    expect(x).toBe(0);
    expect(width).toBeCloseTo(500, 0);
  });

  test("of an office still held reaches the end", async () => {
    const { x, width } = await barOf("2025-01-01", null);
    expect(x + width).toBe(1000);
  });

  test.each([
    ["2029-12-31", null],
    ["1990", "2050"],
    ["2024-01-01", "2024-01-02"],
    ["2026-01-01", "2025-01-01"],
  ])("from %s to %s stays on the axis and visible", async (from, to) => {
    const { x, width } = await barOf(from, to);
    expect(width).toBeGreaterThanOrEqual(12);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1000);
  });

  test("marks the dateline, where there is one", async () => {
    const { root } = await barOf("2020-01-01", null, "2025-01-01");
    expect(Number(find(root, ".term-dateline").getAttribute("x1"))).toBeCloseTo(500, 0);
    expect((await barOf("2020-01-01", null)).root.querySelector(".term-dateline")).toBeNull();
  });
});

test("a source shared by two facts is listed once", () => {
  expect(
    uniqueSources([{ sources: [SOURCE] }, { sources: [SOURCE, { ...SOURCE, title: "Other" }] }]),
  ).toHaveLength(2);
});

test("of many topics the first are shown, the rest on demand", async () => {
  const topics = Array.from({ length: 30 }, (_, index) => ({
    id: `t${index}` as TopicId,
    title: `Topic ${index}`,
  }));
  const root = await show(<TopicChips topics={topics} />);
  expect(root.querySelectorAll(".chip")).toHaveLength(8);
  await after(() => named(root, "Show 22 more").click());
  expect(root.querySelectorAll(".chip")).toHaveLength(30);
});
