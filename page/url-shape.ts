/** What an address alone tells. Tables of words, with an example each. */
export type UrlShape = "front-page" | "task" | "talk" | "shop" | "listing" | "dated" | "slug" | "plain";
/** What more its host and folders say, beside the shape. */
export type UrlTrait = "help-host" | "news-folder" | "help-folder";

export interface Address {
  readonly shape: UrlShape;
  readonly traits: readonly UrlTrait[];
  /** Words of the last part, between hyphens or underscores. */
  readonly slugWords: number;
}

/** First that fits counts. */
// prettier-ignore
const SHAPES: readonly (readonly [UrlShape, RegExp])[] = [
  ["front-page", /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|(?:index|home|default)(?:\.\w{2,5})?)?\/?$/i], // "/", "/en/"
  ["task", /\/(?:log-?in|sign-?(?:in|up)|register|account|cart|checkout|contact(?:-us)?|search|donate|subscribe|password|auth|user)\b/i], // "/user/login"
  ["talk", /\/(?:forums?|threads?|topic|discussions?|viewtopic|showthread|questions?|comments|t|q)[/.-]/i], // "/forum/viewtopic.php"
  ["shop", /\/(?:products?|shop|store|dp|item|catalog|collections?|buy|p)\//i], // "/products/red-shoes"
  ["listing", /\/(?:tags?|category|categories|authors?|topics?|sections?|archives?|page\/\d+|docs?|documentation|reference|api|wiki|manual|services?|solutions|features|pricing)(?:\/|$)/i], // "/tag/nato"
  ["dated", /\/(?:19|20)\d{2}[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})[/_-]/i], // "/2025/09/05/x", "/2025-09-05-x"
  ["slug", /(?:[\p{L}\p{N}]+[-_]){3,}[\p{L}\p{N}]+[^/]*\/?$|\d{6,}[^/]*\/?$/iu], // "/world/leaders-meet-in-paris-again"
];

const HELP_HOST =
  /^(?:docs?|help|support|developers?|dev|api|wiki|learn|kb|community|discuss|discourse|store|shop|status|manual|knowledge)\.|forum|community/; // "docs.example.org"
// prettier-ignore
const NEWS_FOLDER = /\/(?:blogs?|news|nachrichten|noticias|actualites?|articles?|stor(?:y|ies)|posts?|insights?|magazine|opinion|press|politics|politik|world|business|wirtschaft|sports?|culture)(?:\/|$)/i; // "/news/x"
// prettier-ignore
const HELP_FOLDER = /\/(?:docs?|documentation|reference|api|guides?|manual|tutorials?|help|support|kb|en-us|latest|stable|library)(?:\/|$)/i; // "/docs/latest/x"

/** Longest path looked at, in UTF-16 units. */
const MAX_PATH = 500;

export function readAddress(url: string): Address {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return { shape: "plain", traits: [], slugWords: 0 };
  }
  const path = safeDecode(parsed.pathname).slice(0, MAX_PATH);
  const traits: UrlTrait[] = [];
  if (HELP_HOST.test(parsed.hostname)) traits.push("help-host");
  if (NEWS_FOLDER.test(path)) traits.push("news-folder");
  if (HELP_FOLDER.test(path)) traits.push("help-folder");
  return { shape: shapeOf(path, parsed.search), traits, slugWords: slugWords(path) };
}

function shapeOf(path: string, search: string): UrlShape {
  const shape = SHAPES.find(([, pattern]) => pattern.test(path))?.[0] ?? "plain";
  // "/?p=12345" and "/index.php?id=5" name an article.
  return shape === "front-page" && search !== "" ? "plain" : shape;
}

function slugWords(path: string): number {
  const last = path.replace(/\/$/, "").split("/").at(-1) ?? "";
  return last.split(/[-_]/).filter((word) => word !== "").length;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
