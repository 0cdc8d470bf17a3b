/** The quiet lines of a card in a real browser: read in full, on narrow screens too, and with enough contrast. */
import axe from "axe-core";
import { h, render } from "preact";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { Card } from "../../components/card/Card.tsx";
import { cardCss } from "../../components/card/card-css.ts";
import type { PartialDate } from "../../engine/types.ts";
import { MACRON, SOURCE, term } from "../unit/components/samples.ts";

const HELD = term({
  title: "Supreme Leader of Utopia",
  from: "2021-08-15" as PartialDate,
  contested: {
    note: "The islands dispute the election; few states recognise the government.",
    sources: [SOURCE],
  },
  before: { id: MACRON.id, name: "Bartholomew van der Woodsen" },
  after: { id: MACRON.id, name: "Ana Törö" },
  mayBeOutdated: {
    kind: "event",
    what: "first round of the presidential election in Utopia",
    date: "2026-10-04" as PartialDate,
    sources: [SOURCE],
  },
});

function showCard(theme: "light" | "dark"): HTMLElement {
  const root = document.createElement("div");
  const style = document.createElement("style");
  style.textContent = cardCss.replaceAll(":host", ":root");
  document.body.replaceChildren(style, root);
  const person = { ...MACRON, onDateline: [HELD], now: [HELD], terms: [HELD] };
  const nothing = (): void => {};
  render(h(Card, { view: { kind: "person", person }, theme, onClose: nothing, onOpenPerson: nothing }), root);
  return root;
}

afterEach(() => document.body.replaceChildren());

test.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 280],
  ["dark", 280],
] as const)("%s, %i pixels wide", async (theme, width) => {
  await page.viewport(width, 800);
  const root = showCard(theme);
  for (const words of [
    "May be out of date: first round of the presidential election in Utopia on 4 October 2026",
    "few states recognise the government",
    "after Bartholomew van der Woodsen, before Ana Törö",
  ]) {
    const line = [...root.querySelectorAll(".note, .office small, .terms small")].find((element) =>
      element.textContent?.includes(words),
    );
    expect(line?.checkVisibility()).toBe(true);
    expect(line?.scrollWidth).toBeLessThanOrEqual(width);
  }
  const card = root.querySelector(".card");
  expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0);
  const { violations } = await axe.run(root);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("the source of a schedule can be reached by the keyboard", () => {
  const link = showCard("light").querySelector<HTMLAnchorElement>(".offices .note a");
  link?.focus();
  expect(document.activeElement).toBe(link);
  expect(link?.href).toBe(SOURCE.url);
});
