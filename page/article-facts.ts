import type { Day, PageFacts } from "../engine/types.ts";
import { createDayReader } from "./dateline-text.ts";
import { dayInUrl, dayOf } from "./dateline.ts";
import type { Extraction } from "./extract.ts";
import { readLinkedData } from "./json-ld.ts";
import { isAboutPage } from "./shown-title.ts";

export interface ArticleFacts extends Pick<PageFacts, "title" | "published" | "publishedFrom" | "language"> {
  /** Schema.org types that the page gives itself, by JSON-LD and microdata, and "og:" types. */
  readonly types: readonly string[];
}

/** What the page says of itself. Nothing in it is trusted: dates are checked, lengths are capped. */
export function readFacts(
  document: Document,
  url: string,
  today: Day,
  { nearHeadline }: Pick<Extraction, "nearHeadline">,
): ArticleFacts {
  const linked = readLinkedData(document);
  const meta = readMeta(document);
  const language = languageOf(document, meta);
  const own = (title: string | null | undefined): string | null =>
    title && isAboutPage(document, title) ? title : null;
  const ownHeadline = own(linked.headline);
  const asData = (values: readonly (string | null | undefined)[]): Day | null =>
    firstOf(values, (text) => dayOf(text, today));
  const dateline = firstDay([
    ["json-ld", () => (ownHeadline === null && linked.headline !== null ? null : asData([linked.published]))],
    ["meta", () => asData(PUBLISHED_META.map((name) => meta.get(name)))],
    ["microdata", () => asData(microdataDates(document))],
    ["time", () => asData(timeDates(document))],
    ["url", () => dayInUrl(url, today)],
    ["text", () => firstOf(nearHeadline, createDayReader(language, today))],
    // Better a day of data that name another headline, or of a change, than none.
    ["json-ld", () => asData([linked.published])],
    ["modified", () => asData([linked.modified, ...MODIFIED_META.map((name) => meta.get(name))])],
  ]);
  const title = ownHeadline ?? own(meta.get("og:title")) ?? document.title.slice(0, MAX_VALUE);
  return {
    title: clean(title),
    ...dateline,
    language,
    types: [...linked.types, ...microdataTypes(document), ...ogTypes(meta)],
  };
}

type Source = Exclude<PageFacts["publishedFrom"], null>;
type Dateline = Pick<ArticleFacts, "published" | "publishedFrom">;

/** The first date that makes sense, in the order of trust. */
function firstDay(sources: readonly (readonly [Source, () => Day | null])[]): Dateline {
  for (const [publishedFrom, read] of sources) {
    const published = read();
    if (published) return { published, publishedFrom };
  }
  return { published: null, publishedFrom: null };
}

function firstOf(
  texts: readonly (string | null | undefined)[],
  read: (text: string) => Day | null,
): Day | null {
  for (const text of texts) {
    const day = text ? read(text) : null;
    if (day) return day;
  }
  return null;
}

/** Names under which publishers put the day, most exact first. */
const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dc.date.created",
  "sailthru.date",
  "article.published",
  "published_at",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "published",
  "date",
] as const;

const MODIFIED_META = ["article:modified_time", "og:updated_time", "last-modified"] as const;

const MAX_META = 300;
/** Longest value taken from the page's head, in UTF-16 units. */
const MAX_VALUE = 500;

/** Lower-cased property or name → content; the first one counts. */
function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  const elements = document.getElementsByTagName("meta");
  for (const element of Array.from(elements).slice(0, MAX_META)) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("http-equiv");
    const content = element.getAttribute("content");
    if (!name || !content) continue;
    const key = name.slice(0, MAX_VALUE).toLowerCase();
    if (!meta.has(key)) meta.set(key, content.slice(0, MAX_VALUE));
  }
  return meta;
}

function microdataDates(document: Document): (string | null)[] {
  const element = document.querySelector('[itemprop~="datePublished" i]');
  return element
    ? ["datetime", "content"]
        .map((name) => element.getAttribute(name))
        .concat(element.childElementCount === 0 ? element.textContent : null)
    : [];
}

/** `<time>` of the article's head only: a rail's teasers carry times of their own. */
function timeDates(document: Document): (string | null)[] {
  const element =
    document.querySelector("time[pubdate][datetime]") ??
    document.querySelector("article time[datetime], main time[datetime]") ??
    document.querySelector("time[datetime]");
  return [element?.getAttribute("datetime") ?? null];
}

function microdataTypes(document: Document): string[] {
  const elements = document.querySelectorAll("[itemscope][itemtype]");
  return Array.from(elements)
    .slice(0, MAX_SCOPES)
    .map((element) => element.getAttribute("itemtype") ?? "")
    .map((type) => /schema\.org\/(\w{1,60})\/?$/.exec(type.slice(0, MAX_VALUE)))
    .flatMap((match) => match?.[1] ?? []);
}

const MAX_SCOPES = 20;

function ogTypes(meta: ReadonlyMap<string, string>): string[] {
  const type = meta.get("og:type")?.trim().toLowerCase().slice(0, 60);
  return type ? [`og:${type}`] : [];
}

function languageOf(document: Document, meta: ReadonlyMap<string, string>): string {
  const root = document.documentElement as Element | null;
  return (
    primaryLanguage(root?.getAttribute("lang")) ??
    primaryLanguage(root?.getAttribute("xml:lang")) ??
    primaryLanguage(meta.get("content-language")) ??
    primaryLanguage(meta.get("og:locale")) ??
    primaryLanguage(meta.get("language")) ??
    "und"
  );
}

/** "en" of "en-GB" or "en_GB"; `null` for "english" and other nonsense. */
function primaryLanguage(tag: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(tag?.slice(0, 40) ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}

function clean(title: string): string {
  return title.slice(0, MAX_VALUE).trim().replaceAll(/\s+/g, " ");
}
