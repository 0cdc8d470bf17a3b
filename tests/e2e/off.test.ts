/** Off is one click, takes effect at once in open tabs, and is undone by the same click. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { marksOf } from "../../scripts/browsers/marks.ts";
import type { Tab } from "../../scripts/browsers/tab.ts";
import { BROWSERS, clickControl, expectToShow, Reader, SOON_MS } from "../support/reader.ts";
import { storedIn, storeSettings } from "../support/storage.ts";

describe.each(BROWSERS)("switching off in %s", (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(name);
  });
  afterAll(async () => {
    await reader.close();
  });

  const expectMarks = async (tab: Tab, painted: boolean): Promise<void> => {
    await expect.poll(async () => (await marksOf(tab)).length > 0, { timeout: SOON_MS }).toBe(painted);
  };

  test.each([
    ["This site", "You switched it off on this site."],
    ["All sites", "You switched it off on all sites."],
  ])(
    "by “%s”: all marks go from every open tab without a reload, and come back",
    async (control, sentence) => {
      const first = await reader.read(await reader.sampleUrl());
      const second = await reader.read(await reader.sampleUrl());
      const popup = await reader.popup(first.id);
      await clickControl(popup, control);
      await expectMarks(first.tab, false);
      await expectMarks(second.tab, false);
      await expectToShow(popup, sentence);
      const later = await reader.lookAt(await reader.sampleUrl());
      expect(later.state).toMatchObject({ kind: "off" });
      expect(await marksOf(later.tab)).toEqual([]);
      await clickControl(popup, control);
      await expectMarks(first.tab, true);
      await expectMarks(second.tab, true);
      // A tab behind that was not read before is read when the reader comes to it.
      await later.tab.show();
      await expectMarks(later.tab, true);
      for (const tab of [popup, first.tab, second.tab, later.tab]) await tab.close();
    },
  );

  test("a damaged setting falls back alone: the good ones beside it stay", async () => {
    const damaged = {
      enabled: true,
      leaders: "purple",
      claims: "none",
      sitesOff: "everything",
      cardOpens: 7,
    };
    await storeSettings(reader.console, damaged);
    const { tab } = await reader.read(await reader.sampleUrl());
    const highlights = new Set((await marksOf(tab)).map(({ highlight }) => highlight));
    expect([...highlights]).toEqual(["backgrounder-leader-underline"]);
    expect(await storedIn(reader.console)).toMatchObject({ sync: { settings: damaged } });
    const options = await reader.browser.open(`${reader.browser.extensionOrigin}/options.html`);
    await expectToShow(options, "Some options were damaged and stand at their defaults");
    await options.close();
    await tab.close();
  });

  test.each([["no object at all"], [null], [[1, 2]]])(
    "settings that are %j give all defaults",
    async (settings) => {
      await storeSettings(reader.console, settings);
      const { tab } = await reader.read(await reader.sampleUrl());
      expect((await marksOf(tab)).length).toBeGreaterThan(0);
      await tab.close();
      await storeSettings(reader.console, undefined);
    },
  );
});
