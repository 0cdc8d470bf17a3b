import { expect, test } from "vitest";
import { glance } from "../../page/glance.ts";
import { fixtureNames, expectedOf, openFixture, openHtml } from "./pages.ts";

const articles = fixtureNames.filter(
  // Empty until its script has run: seen at the look after it has grown.
  (name) => expectedOf(name).article,
);

test.each(articles)("lets the article %s through", async (name) => {
  expect(glance(await openFixture(name), expectedOf(name).url).article).toBe(true);
});

const LONG = "A sentence that is long enough to be taken for prose by the measure of the first look.";

test.each<[name: string, url: string, html: string, reason: string]>([
  ["an empty page", "/a", "<body></body>", "paragraphs:0"],
  ["a front page", "/", `<p>${LONG}</p>`.repeat(9), "url:front-page"],
  ["a front page in a language", "/en/", `<p>${LONG}</p>`.repeat(9), "url:front-page"],
  ["a frameset", "/a", "<frameset><frame></frameset>", "frameset"],
  ["a PDF", "/a.pdf", '<body><embed type="application/pdf"></body>', "viewer:embed"],
  ["an editor", "/a", `<body contenteditable>${`<p>${LONG}</p>`.repeat(9)}</body>`, "editor"],
  ["a script", "/a", `<script>/* ${LONG} */</script><pre>${LONG}</pre>`.repeat(9), "paragraphs:0"],
])("dismisses %s", async (_name, path, html, reason) => {
  const look = glance(await openHtml(html), `https://sample.test${path}`);
  expect(look).toEqual({ article: false, reasons: [reason] });
});

test.each<[name: string, source: string, type: DOMParserSupportedType]>([
  ["XML", "<rss><item>x</item></rss>", "text/xml"],
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', "image/svg+xml"],
])("dismisses %s", (_name, source, type) => {
  const page = new DOMParser().parseFromString(source, type);
  expect(glance(page, "https://sample.test/a").article).toBe(false);
});

test("an address that is none is no error", async () => {
  expect(glance(await openHtml("<p>x</p>"), "nonsense").article).toBe(false);
});
