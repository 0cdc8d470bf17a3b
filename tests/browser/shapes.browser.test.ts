import { expect, test } from "vitest";
import type { Day } from "../../engine/types.ts";
import { glance } from "../../page/glance.ts";
import { readPage } from "../../page/read-page.ts";
import shapes from "../fixtures/pages/shapes/shapes.json";
import { openHtml, TODAY } from "./pages.ts";

/** What a shape of page must give; reviewed by hand. */
interface Shape {
  /** The address the page is read under. */
  readonly url: string;
  readonly article: boolean;
  /** What goes wrong today. The test then says so once it no longer does. */
  readonly failing?: string;
}

interface ArticleShape extends Shape {
  readonly article: true;
  readonly title: string;
  /** Where the page lies or contradicts itself: the day that is right. */
  readonly published: Day;
  /** "und" where the page does not say. */
  readonly language: string;
  /** How the text after the headline begins, and how it ends. */
  readonly first: string;
  readonly last: string;
  /** Phrases of the article, and of what surrounds it or is not seen. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

const sources = import.meta.glob<string>("../fixtures/pages/shapes/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const table = shapes as Readonly<Record<string, Shape | ArticleShape>>;
const names = Object.keys(table);

async function openShape(name: string): Promise<Document> {
  const source = sources[`../fixtures/pages/shapes/${name}.html`];
  if (source === undefined) throw new Error(`no shape ${name}`);
  return openHtml(source);
}

function isArticle(shape: Shape | ArticleShape): shape is ArticleShape {
  return shape.article;
}

test("each page has its row", () => {
  const pages = Object.keys(sources).map((path) => path.split("/").at(-1)?.replace(".html", ""));
  expect(pages.toSorted()).toEqual(names.toSorted());
});

for (const [name, shape] of Object.entries(table)) {
  const run = shape.failing === undefined ? test : test.fails;
  const kind = isArticle(shape) ? "an article" : "no article";
  run(`reads ${name} as ${kind}`, async () => {
    const { page, extraction } = readPage(await openShape(name), shape.url, TODAY);
    if (!isArticle(shape)) {
      expect(page.article, page.reasons.join(" ")).toBe(false);
      return;
    }
    const { article, title, published, language } = page;
    const { text, blocks } = extraction;
    const body = text.slice(blocks.find(({ kind }) => kind !== "headline")?.start).trimEnd();
    expect({
      article,
      title,
      published,
      language,
      first: body.slice(0, shape.first.length),
      last: body.slice(-shape.last.length),
      missing: shape.with.filter((phrase) => !body.includes(phrase)),
      unwanted: shape.without.filter((phrase) => text.includes(phrase)),
    }).toEqual({
      article: true,
      title: shape.title,
      published: shape.published,
      language: shape.language,
      first: shape.first,
      last: shape.last,
      missing: [],
      unwanted: [],
    });
  });
}

test.each(names.filter((name) => table[name]?.article))("lets %s through at a glance", async (name) => {
  expect(glance(await openShape(name), table[name]?.url ?? "").article).toBe(true);
});
