import { expect, test } from "vitest";
import type { Day } from "../../engine/types.ts";
import { glance } from "../../page/glance.ts";
import { readPage } from "../../page/read-page.ts";
import table from "../fixtures/pages/shapes/shapes.json";
import { openHtml, TODAY } from "./pages.ts";

/** A page whose text tells how a kind of site is built; what it must give is reviewed by hand. */
type Shape = ArticleShape | OtherShape;

interface OtherShape {
  readonly article: false;
  /** The address the page is read under. */
  readonly url: string;
  /** What goes wrong today. Such a test fails as soon as nothing does. */
  readonly failing?: string;
}

interface ArticleShape extends Omit<OtherShape, "article"> {
  readonly article: true;
  readonly title: string;
  /** Where the page contradicts itself, the day that is right. */
  readonly published: Day;
  /** "und" where the page does not say. */
  readonly language: string;
  /** How the text under the headline begins, and how it ends. */
  readonly first: string;
  readonly last: string;
  /** Phrases of the article… */
  readonly with: readonly string[];
  /** …and of what surrounds it or is not seen. */
  readonly without: readonly string[];
}

const shapes = new Map(Object.entries(table as Record<string, Shape>));
const sources = import.meta.glob<string>("../fixtures/pages/shapes/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});

function shapeOf(name: string): Shape {
  const shape = shapes.get(name);
  if (!shape) throw new Error(`no row for ${name}`);
  return shape;
}

async function openShape(name: string): Promise<Document> {
  const source = sources[`../fixtures/pages/shapes/${name}.html`];
  if (source === undefined) throw new Error(`no page for ${name}`);
  return openHtml(source);
}

/** The parts of the reading that the row is about, in the row's own terms. */
async function readingOf(name: string): Promise<unknown> {
  const shape = shapeOf(name);
  const { page, extraction } = readPage(await openShape(name), shape.url, TODAY);
  const { article, title, published, language } = page;
  if (!shape.article) return { article };
  const { text, blocks } = extraction;
  const body = text.slice(blocks.find((block) => block.kind !== "headline")?.start).trim();
  return {
    article,
    title,
    published,
    language,
    first: body.slice(0, shape.first.length),
    last: body.slice(-shape.last.length),
    missing: shape.with.filter((phrase) => !body.includes(phrase)),
    unwanted: shape.without.filter((phrase) => text.includes(phrase)),
  };
}

function wantedOf(name: string): unknown {
  const shape = shapeOf(name);
  if (!shape.article) return { article: false };
  const { article, title, published, language, first, last } = shape;
  return { article, title, published, language, first, last, missing: [], unwanted: [] };
}

const names = [...shapes.keys()];
const sound = names.filter((name) => shapeOf(name).failing === undefined);
const failing = names
  .map((name) => [name, shapeOf(name).failing ?? ""] as const)
  .filter(([, why]) => why !== "");

test("each page has its row", () => {
  const rows = names.map((name) => `../fixtures/pages/shapes/${name}.html`);
  expect(new Set(Object.keys(sources))).toEqual(new Set(rows));
});

test.each(sound)("reads %s as reviewed", async (name) => {
  expect(await readingOf(name)).toEqual(wantedOf(name));
});

test.fails.each(failing)("reads %s, except that %s", async (name) => {
  expect(await readingOf(name)).toEqual(wantedOf(name));
});

test.each(names.filter((name) => shapeOf(name).article))("lets %s through at a glance", async (name) => {
  expect(glance(await openShape(name), shapeOf(name).url).article).toBe(true);
});
