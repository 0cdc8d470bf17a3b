import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { lookUpRequest, openLookUp } from "../../../lib/look-up-window.ts";

describe("the address of the look-up", () => {
  test.each<[name: string, search: string, query: string, entry: object | null]>([
    ["a selection", "?query=Angela+Merkel", "Angela Merkel", null],
    ["an entry that was chosen", "?query=&entry=person%3AQ567", "", { kind: "person", id: "Q567" }],
    ["an id with a colon", "?entry=person:bg:jane-doe", "", { kind: "person", id: "bg:jane-doe" }],
    ["a kind that is none", "?entry=office:fra-president", "", null],
    ["a kind from the prototype", "?entry=constructor:x", "", null],
    ["no id", "?entry=person", "", null],
    ["a paragraph", `?query=${"x".repeat(500)}`, "x".repeat(100), null],
    ["nothing", "", "", null],
  ])("%s", (_, search, query, entry) => {
    expect(lookUpRequest(search)).toEqual({ query, entry });
  });
});

describe("openLookUp", () => {
  beforeEach(() => fakeBrowser.reset());

  test("asks for what its page reads from the address", async () => {
    const create = vi.spyOn(browser.windows, "create").mockResolvedValue(undefined);
    await openLookUp({ query: "  Macron & Merz ", entry: { kind: "person", id: "bg:a-b" } });
    const { url } = create.mock.calls[0]?.[0] ?? {};
    expect(lookUpRequest(new URL(String(url)).search)).toEqual({
      query: "Macron & Merz",
      entry: { kind: "person", id: "bg:a-b" },
    });
  });
});
