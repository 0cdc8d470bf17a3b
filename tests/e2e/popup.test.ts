/** The popup: who, what, the background, and the way into the page. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { marksOf } from "../../scripts/browsers/marks.ts";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { BROWSERS, clickControl, expectToShow, Reader, shownText } from "../support/reader.ts";
import { storedIn } from "../support/storage.ts";

describe.each(BROWSERS)("the popup in %s", (name) => {
  let reader: Reader;
  let tab: Tab;
  let id: number;
  beforeAll(async () => {
    reader = await Reader.start(name);
    ({ tab, id } = await reader.read(await reader.sampleUrl()));
  });
  afterAll(async () => {
    await reader.close();
  });

  test("shows the people with their offices on the article's day, the claims and the background", async () => {
    const popup = await reader.popup(id);
    await expectToShow(popup, "Published 5 September 2025");
    for (const [person, office] of [
      ["Vladimir Putin", "President of Russia"],
      ["Emmanuel Macron", "President of France"],
      ["Keir Starmer", "Prime Minister of the United Kingdom"],
      ["Volodymyr Zelenskyy", "President of Ukraine"],
      ["Donald Trump", "President of the United States"],
      ["Mark Rutte", "Secretary General of NATO"],
      ["Ursula von der Leyen", "President of the European Commission"],
      ["Giorgia Meloni", "Prime Minister of Italy"],
    ] as const) {
      expect(await personLine(popup, person)).toContain(office);
    }
    const text = await shownText(popup);
    expect(text).toContain("that 26 countries had committed themselves to security guarantees for Ukraine");
    expect(text).toContain("Security guarantees for Ukraine");
    expect(text).not.toContain("Xi Jinping");
    await popup.close();
  });

  test("gives the article in brief, in its own sentences", async () => {
    const popup = await reader.popup(id);
    await expectToShow(popup, "In brief");
    const brief = await popup.evaluate(() => {
      const section = [...document.querySelectorAll("section")].find((part) =>
        part.innerText.startsWith("In brief"),
      );
      return [...(section?.querySelectorAll("li") ?? [])].map((line) =>
        line.innerText.replaceAll(/\s+/gu, " ").trim(),
      );
    });
    expect(brief).toHaveLength(3);
    const article = (await shownText(tab)).replaceAll(/\s+/gu, " ");
    for (const sentence of brief) expect(article).toContain(sentence);
    await popup.close();
  });

  test("goes to a person's place in the article", async () => {
    await tab.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    const popup = await reader.popup(id);
    await clickControl(popup, "Next mention of Giorgia Meloni");
    await tab.show();
    await expect.poll(() => inWindow(tab, "Giorgia Meloni"), { timeout: 5_000 }).toBe(true);
    await popup.close();
  });

  test("looks a name up in the dataset", async () => {
    const popup = await reader.popup(id);
    await popup.show();
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>("input[type=search], [role=combobox]")?.focus(),
    );
    await popup.type("zelenski");
    await expect
      .poll(() => popup.evaluate(() => document.querySelector("[role=listbox]")?.textContent ?? ""), {
        timeout: 5_000,
      })
      .toContain("Volodymyr Zelenskyy");
    await popup.close();
  });

  test("looks up what was selected, in a page of its own", async () => {
    const page = await reader.browser.open(`${reader.browser.extensionOrigin}/look-up.html?query=zelenski`);
    await expectToShow(page, "President of Ukraine, 2019–");
    await page.close();
    const entry = await reader.browser.open(
      `${reader.browser.extensionOrigin}/look-up.html?entry=topic:nato-article-5`,
    );
    await expectToShow(entry, "Article 5");
    expect(await shownText(entry)).not.toContain("No office");
    await entry.close();
  });

  test("shows the same reading after the browser has put the background to sleep", async () => {
    await reader.browser.stopWorker();
    const popup = await reader.popup(id);
    await expectToShow(popup, "Published 5 September 2025");
    expect(await personLine(popup, "Emmanuel Macron")).toContain("President of France");
    await popup.close();
  });

  test("reads a page anyway that looks like no article, when the reader wishes so", async () => {
    const seen = await reader.lookAt(await reader.fixtureUrl("front-page"));
    expect(seen.state).toMatchObject({ kind: "not-article" });
    const popup = await reader.popup(seen.id);
    await clickControl(popup, "Read it anyway");
    await expectToShow(popup, "Who said what");
    await popup.close();
    await seen.tab.close();
  });

  test("nothing about what was read is stored", async () => {
    const stored = JSON.stringify(await storedIn(reader.console));
    for (const trace of ["Macron", "Q3052772", "article.html", "Sample Courier", "127.0.0.1"]) {
      expect(stored).not.toContain(trace);
    }
  });

  test("nothing asked any other machine for anything", () => {
    expect(reader.browser.outsideRequests()).toEqual([]);
  });
});

/** Name and office as the list of people shows them, in one line. */
function personLine(popup: Tab, person: string): Promise<string> {
  return popup.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>(".person-open")];
    return (
      buttons.find((button) => button.innerText.includes(wanted))?.innerText.replaceAll(/\s+/gu, " ") ?? ""
    );
  }, person);
}

async function inWindow(tab: Tab, words: string): Promise<boolean> {
  const mark = (await marksOf(tab)).find(({ text }) => text === words);
  const height = await tab.evaluate(() => innerHeight);
  return mark !== undefined && mark.box.y > 0 && mark.box.y < height;
}
