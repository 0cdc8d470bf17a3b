import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../lib/settings-schema.ts";
import { offAt, siteOf } from "../../../lib/site.ts";

test.each([
  ["https://News.Example/a?b#c", "news.example"],
  ["http://localhost:8080/", "localhost:8080"],
  ["about:blank", null],
  ["chrome://extensions", null],
  ["file:///home/me/a.html", null],
  ["", null],
  ["no address", null],
])("the site of %s is %s", (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ["https://a.example/x", {}, null],
  ["https://a.example/x", { sitesOff: ["a.example"] }, "site"],
  ["https://b.a.example/x", { sitesOff: ["a.example"] }, null],
  ["https://b.example/x", { enabled: false }, "everywhere"],
])("at %s with %o: %s", (url, settings, off) => {
  expect(offAt({ ...DEFAULT_SETTINGS, ...settings }, url)).toBe(off);
});
