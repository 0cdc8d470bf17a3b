/** Every surface, read by axe: popup in each state, options, and the card in its place on the page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { pointAt, cardSaying } from "../support/card.ts";
import { BROWSERS, expectToShow, Reader } from "../support/reader.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** "rule: the element", one a violation. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.run(axe);
  return tab.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await engine.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(BROWSERS)("accessible in %s", (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(async () => {
    await reader.close();
  });

  test.each(["light", "dark"] as const)("the popup of an article, %s", async (scheme) => {
    const { id } = await reader.read(await reader.sampleUrl());
    const popup = await reader.popup(id);
    await popup.prefer(scheme);
    await expectToShow(popup, "In brief");
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test("the popup of a page that is no article", async () => {
    const { id } = await reader.lookAt(await reader.fixtureUrl("front-page"));
    const popup = await reader.popup(id);
    await expectToShow(popup, "Read it anyway");
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test.each(["light", "dark"] as const)("the options, %s", async (scheme) => {
    await reader.console.prefer(scheme);
    expect(await violations(reader.console)).toEqual([]);
  });

  test("the card has a name, a heading and a labelled way out", async () => {
    const { tab } = await reader.read(await reader.sampleUrl());
    await pointAt(tab, "Emmanuel Macron");
    await cardSaying(tab, "President of France");
    const parts = await tab.inShadow("backgrounder-card", (root) => ({
      dialog: root.querySelector("[role=dialog]")?.getAttribute("aria-label") ?? "",
      heading: root.querySelector("h1, h2, h3")?.textContent ?? "",
      close: root.querySelector("button")?.getAttribute("aria-label") ?? "",
    }));
    expect(parts?.dialog).toContain("Emmanuel Macron");
    expect(parts?.heading).toContain("Emmanuel Macron");
    expect(parts?.close).toMatch(/close/iu);
    await tab.close();
  });
});
