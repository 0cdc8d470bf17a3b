import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../../lib/settings-schema.ts";
import {
  changeSettings,
  damagedSettings,
  parseSettings,
  readSettings,
  resetSettings,
  switchSite,
  watchSettings,
} from "../../../lib/settings.ts";

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.sync.get("settings"))["settings"];

/** What a page is told by its window. */
let window: EventTarget;

beforeEach(() => {
  fakeBrowser.reset();
  window = new EventTarget();
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("parseSettings", () => {
  test.each<[name: string, value: unknown, settings: object]>([
    ["nothing", undefined, DEFAULT_SETTINGS],
    ["no object", "broken", DEFAULT_SETTINGS],
    ["an empty object", {}, DEFAULT_SETTINGS],
    [
      "one damaged field",
      { enabled: "yes", leaders: "tint", claims: 7 },
      { ...DEFAULT_SETTINGS, leaders: "tint" },
    ],
    [
      "damaged sites among good ones",
      { sitesOff: ["b.example", 7, "A B", "a.example", "b.example"] },
      { ...DEFAULT_SETTINGS, sitesOff: ["a.example", "b.example"] },
    ],
    ["a list that is none", { sitesOff: "a.example", badge: false }, { ...DEFAULT_SETTINGS, badge: false }],
    ["prototype keys", JSON.parse('{"__proto__": {"enabled": false}}'), DEFAULT_SETTINGS],
  ])("%s", (_, value, settings) => {
    expect(parseSettings(value)).toEqual(settings);
  });

  test("any value at all gives whole settings", () => {
    const fields = Object.keys(DEFAULT_SETTINGS).toSorted();
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(parseSettings(value)).toSorted()).toEqual(fields);
      }),
    );
  });
});

describe("the stored settings", () => {
  test("a change keeps everything else, and fields of a newer version", async () => {
    await fakeBrowser.storage.sync.set({ settings: { claims: "tint", fromTheFuture: [1, 2] } });
    await changeSettings({ leaders: "none" });
    expect(await stored()).toEqual({
      ...DEFAULT_SETTINGS,
      claims: "tint",
      leaders: "none",
      fromTheFuture: [1, 2],
    });
  });

  test("a damaged value costs no good one, and is mended by the next change", async () => {
    await fakeBrowser.storage.sync.set({ settings: { enabled: 3, sitesOff: ["a.example"], badge: false } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ["a.example"], badge: false });
    await changeSettings({ cardOpens: "click" });
    expect(await stored()).toEqual({
      ...DEFAULT_SETTINGS,
      sitesOff: ["a.example"],
      badge: false,
      cardOpens: "click",
    });
  });

  test("what was damaged is known, until it is mended", async () => {
    await fakeBrowser.storage.sync.set({ settings: { enabled: 3, badge: false, fromTheFuture: 1 } });
    expect(await damagedSettings()).toEqual(["enabled"]);
    await changeSettings({ badge: true });
    expect(await damagedSettings()).toEqual([]);
    await fakeBrowser.storage.sync.set({ settings: "broken" });
    expect(await damagedSettings()).toEqual(["settings"]);
  });

  test("a site is switched off and on again without touching the others", async () => {
    await switchSite("b.example", false);
    await switchSite("a.example", false);
    expect((await readSettings()).sitesOff).toEqual(["a.example", "b.example"]);
    await switchSite("b.example", true);
    expect((await readSettings()).sitesOff).toEqual(["a.example"]);
  });

  test("two changes at once both hold", async () => {
    await Promise.all([changeSettings({ leaders: "tint" }), changeSettings({ claims: "none" })]);
    expect(await readSettings()).toMatchObject({ leaders: "tint", claims: "none" });
    await Promise.all([switchSite("b.example", false), switchSite("a.example", false)]);
    expect((await readSettings()).sitesOff).toEqual(["a.example", "b.example"]);
  });

  test.each(["my_site.example.com", "[::1]:8080", "localhost:8080", "xn--bcher-kva.example"])(
    "the site %s can be switched off",
    async (site) => {
      await switchSite(site, false);
      expect((await readSettings()).sitesOff).toEqual([site]);
    },
  );

  test("the 300th site pushes no other out", async () => {
    const many = Array.from({ length: 299 }, (_, index) => `a${index}.example`);
    await changeSettings({ sitesOff: many });
    await switchSite("0.example", false);
    expect((await readSettings()).sitesOff).toHaveLength(300);
  });

  test("watchers hear of a change at once, until they stop", async () => {
    const heard: boolean[] = [];
    const stop = watchSettings(({ enabled }) => heard.push(enabled));
    await changeSettings({ enabled: false });
    stop();
    await resetSettings();
    expect(heard).toEqual([false]);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test("watchers hear how things stand when their page comes out of the back/forward cache", async () => {
    const heard: boolean[] = [];
    const stop = watchSettings(({ enabled }) => heard.push(enabled));
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await vi.waitFor(() => expect(heard).toEqual([true]));
    stop();
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await readSettings();
    expect(heard).toEqual([true]);
  });
});
