import { expect, test } from "vitest";
import { sinceThen } from "../../../components/popup/since-then.ts";
import type { PartialDate } from "../../../engine/types.ts";
import { MACRON, READ } from "./samples.ts";

const date = (text: string) => text as PartialDate;

test("changes of people and later facts of topics, newest first, each told once", () => {
  const [entry] = READ.background;
  if (entry === undefined) throw new Error("no topic in the sample");
  const [first, second] = entry.topic.facts;
  if (first === undefined || second === undefined) throw new Error("no facts in the sample");
  const topic = {
    ...entry.topic,
    facts: [first, { ...second, date: date("2025-10-01"), afterArticle: true }],
  };
  const person = {
    ...MACRON,
    changes: [
      { kind: "ended", title: "President of France", date: date("2027-05-13") },
      { kind: "began", title: "Envoy", date: date("2025-09-20") },
      { kind: "died", date: date("2031") },
    ],
  } as const;
  expect(
    sinceThen([person], [topic, { ...topic, title: "Another" }]).map(({ date: on, text }) => `${on} ${text}`),
  ).toEqual([
    `2031 ${MACRON.name} died.`,
    `2027-05-13 ${MACRON.name} left office as President of France.`,
    `2025-10-01 ${second.text}`,
    `2025-09-20 ${MACRON.name} became Envoy.`,
  ]);
});

test("nothing changed", () => {
  expect(sinceThen([{ ...MACRON, changes: [] }], [])).toEqual([]);
});
