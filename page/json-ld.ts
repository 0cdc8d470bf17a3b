/** What JSON-LD says that we ask it: types, dates, headline. The page controls every byte of it. */
export interface LinkedData {
  /** Schema.org types, "https://schema.org/" removed, without doubles. */
  readonly types: readonly string[];
  /** `datePublished` of the first article, or of the page that holds it; as it stands, unchecked. */
  readonly published: string | null;
  /** `dateModified`, likewise. */
  readonly modified: string | null;
  readonly headline: string | null;
}

/** Blocks longer than this are skipped unparsed; the corpora's longest article block is 190,000. UTF-16 units. */
const MAX_BLOCK = 500_000;
const MAX_BLOCKS = 30;
/** Objects looked at over all blocks; nesting is followed no deeper than this many levels. */
const MAX_OBJECTS = 2_000;
const MAX_DEPTH = 6;
const MAX_TYPES = 40;

/** Where JSON-LD stands. */
export const LINKED_DATA = 'script[type="application/ld+json" i]';

/** Reads every JSON-LD block of the page. Broken ones count as absent. */
export function readLinkedData(document: Document): LinkedData {
  const types = new Set<string>();
  const articles: JsonObject[] = [];
  const pages: JsonObject[] = [];
  const budget = { objects: MAX_OBJECTS };
  const blocks = document.querySelectorAll(LINKED_DATA);
  for (const block of Array.from(blocks).slice(0, MAX_BLOCKS)) {
    const value = parse(block);
    for (const item of objectsIn(value, 0, budget)) {
      const named = typesOf(item);
      for (const type of named) if (types.size < MAX_TYPES) types.add(type);
      if (named.some((type) => isArticleType(type))) articles.push(item);
      else if (named.includes("WebPage") || named.includes("ClaimReview")) pages.push(item);
    }
  }
  return {
    types: [...types],
    published: firstString([...articles, ...pages], "datePublished"),
    modified: firstString([...articles, ...pages], "dateModified"),
    headline: firstString(articles, "headline"),
  };
}

/** NewsArticle, BlogPosting, ReportageNewsArticle, OpinionNewsArticle, Report … but no forum posts. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

const ARTICLE_TYPE = /^(?:\w*Article|\w*BlogPosting|Report|Review\w*News\w*)$/;

type JsonObject = Readonly<Record<string, unknown>>;

function parse(block: Element): unknown {
  const node = block.firstChild;
  if (!node || (node as Text).length > MAX_BLOCK) return null;
  const source = block.textContent;
  if (source.length > MAX_BLOCK) return null;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null;
  }
}

/** The objects of a value, its `@graph` and `mainEntity` included, others' properties not. */
function* objectsIn(value: unknown, depth: number, budget: { objects: number }): Generator<JsonObject> {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return;
  if (budget.objects-- <= 0) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsIn(item, depth + 1, budget);
    return;
  }
  const object = value as JsonObject;
  yield object;
  yield* objectsIn(own(object, "@graph"), depth + 1, budget);
  yield* objectsIn(own(object, "mainEntity"), depth + 1, budget);
}

function typesOf(object: JsonObject): string[] {
  const type = own(object, "@type");
  const list: unknown[] = Array.isArray(type) ? type.slice(0, MAX_TYPES) : [type];
  return list
    .filter((item) => typeof item === "string")
    .map((item) => item.slice(0, 200).replace(/^.*[/#:]/, ""))
    .filter((item) => /^\w{1,60}$/.test(item));
}

function firstString(objects: readonly JsonObject[], key: string): string | null {
  for (const object of objects) {
    const value = own(object, key);
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return null;
}

/** Own properties only: `{"__proto__": …}` and inherited names give nothing. */
function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
