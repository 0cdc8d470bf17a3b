/**
 * Every message of the extension, defined once: what is sent, checked on receipt; what comes back, by type.
 * To add one: a row in `toBackground` or `toTab`, its reply in the map below it, its handler in the entrypoint.
 */
import * as v from "valibot";
import type {
  DatasetInfo,
  EntryView,
  LookUpHit,
  OnRecordView,
  PersonView,
  TopicView,
} from "../engine/views.ts";
import type { PageState, Reading } from "../engine/types.ts";
import type { EntryKind } from "../engine/describe/entry.ts";

/**
 * Longest article sent to the engine, in UTF-16 code units: a book of 900 pages. A longer one is refused. The
 * extractor stops at 400,000 (page/blocks.ts); `npm run read` cuts a text file here.
 */
export const MAX_ARTICLE_LENGTH = 2_000_000;
/** Longest query of the look-up box. */
const MAX_QUERY_LENGTH = 200;
/** Most ids described at once; a longer list is refused. */
const MAX_IDS = 500;

const id = v.pipe(v.string(), v.maxLength(100));
const day = v.nullable(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/u),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Asked of the background by pages of the extension and by its content scripts. */
export const toBackground = {
  /** The gate saw a likely article: put the reader into that tab, unless it is switched off there. */
  "read-this-page": v.object({}),
  /** Find everything in this text. */
  analyze: v.object({
    text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE_LENGTH)),
    language: v.pipe(v.string(), v.maxLength(35)),
    published: day,
  }),
  /** People, topics and what is on record, as the surfaces show them, as of the dateline. */
  describe: v.object({
    people: v.pipe(v.array(id), v.maxLength(MAX_IDS)),
    topics: v.pipe(v.array(id), v.maxLength(MAX_IDS)),
    onRecord: v.pipe(v.array(id), v.maxLength(MAX_IDS)),
    published: day,
  }),
  "look-up": v.object({ query: v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH)) }),
  /** One entry of the dataset, as of the article's day or of today. */
  entry: v.object({
    id,
    published: day,
    kind: v.picklist(["person", "place", "body", "topic"] satisfies EntryKind[]),
  }),
  "dataset-info": v.object({}),
  /** How many leaders this tab's marks name; `null`: nothing is marked any more. */
  badge: v.object({ count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  /** The reader wants that tab read although it did not look like an article. */
  "read-anyway": v.object({ tab: v.pipe(v.number(), v.integer()), url: v.string() }),
} as const;

export interface BackgroundReplies {
  "read-this-page": InjectReply;
  analyze: { readonly reading: Reading; /** Milliseconds in the engine. */ readonly ms: number };
  describe: {
    readonly people: readonly PersonView[];
    readonly topics: readonly TopicView[];
    readonly onRecord: readonly OnRecordView[];
  };
  "look-up": readonly LookUpHit[];
  entry: EntryView | null;
  "dataset-info": DatasetInfo;
  badge: null;
  "read-anyway": InjectReply;
}

/** `off`: the reader's own switch forbids it. */
export interface InjectReply {
  readonly off: "site" | "everywhere" | null;
}

/** Asked of a tab's content scripts by the background and the popup. */
export const toTab = {
  "page-state": v.object({}),
  /** Scroll to these words and flash them. */
  "go-to": v.object({ start: offset, end: offset }),
  /** The keyboard command: open the card of the next mark. */
  "next-mark": v.object({}),
  "read-now": v.object({}),
} as const;

export interface TabReplies {
  "page-state": PageState;
  "go-to": { readonly shown: boolean };
  "next-mark": { readonly shown: boolean };
  "read-now": { readonly shown: boolean };
}

type Requests = typeof toBackground & typeof toTab;
export type BackgroundMessage = keyof typeof toBackground;
export type TabMessage = keyof typeof toTab;
export type Payload<K extends keyof Requests> = v.InferOutput<Requests[K]>;
