import { t } from "./strings.ts";

/** Signals that say all by their name. */
const PLAIN = {
  published: "reasonPublished",
  headline: "reasonHeadline",
  editor: "reasonEditor",
  frameset: "reasonFrames",
  "no-body": "reasonEmpty",
  "og:article": "reasonArticle",
  "url:front-page": "reasonFrontPage",
  "url:listing": "reasonListing",
  "url:shop": "reasonShop",
  "url:talk": "reasonTalk",
  "url:task": "reasonTask",
  "url:dated": "reasonAddress",
  "url:slug": "reasonAddress",
} as const;

/** Signals with a value after the colon. */
const WITH_VALUE: Readonly<Record<string, (value: string) => string>> = {
  "json-ld": (type) => (type.endsWith("Article") ? t("reasonArticle") : t("reasonType", { type })), // "json-ld:WebSite"
  og: (type) => t("reasonType", { type }), // "og:website"
  type: (type) => t("reasonFile", { type }), // "type:application/pdf"
  viewer: () => t("reasonViewer"), // "viewer:embed"
  paragraphs: (n) => t("reasonParagraphs", { n: Number(n) }), // "paragraphs:2"
  prose: (n) => t("reasonProse", { n: Number(n) }), // "prose:812"
  share: (n) => t("reasonShare", { n: percent(n) }), // "share:0.12"
  "link-density": (n) => t("reasonLinks", { n: percent(n) }), // "link-density:0.82"
  "linked-headings": (n) => t("reasonHeadings", { n: Number(n) }), // "linked-headings:31"
  articles: (n) => t("reasonCards", { n: Number(n) }), // "articles:24"
};

/** Detection's signals in plain words: "paragraphs:2" → "It has 2 paragraphs of text." One not known here: as it is. */
export function reasonText(reason: string): string {
  const plain: string | undefined = Object.hasOwn(PLAIN, reason)
    ? t(PLAIN[reason as keyof typeof PLAIN])
    : undefined;
  if (plain !== undefined) return plain;
  const [name = "", ...rest] = reason.split(":");
  const value = rest.join(":");
  const words = Object.hasOwn(WITH_VALUE, name) ? WITH_VALUE[name] : undefined;
  return words === undefined || value === "" ? reason : words(value);
}

function percent(share: string): number {
  return Math.round(Number(share) * 100);
}
