/** What an address alone tells. Tables of words, with an example each. */
export type UrlShape = "front-page" | "listing" | "shop" | "talk" | "task" | "dated" | "slug" | "plain";

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

/** Longest path looked at, in UTF-16 units. */
const MAX_PATH = 500;

export function urlShape(url: string): UrlShape {
  let path: string;
  try {
    const parsed = new URL(url);
    if (parsed.pathname === "/" && parsed.search !== "") return "plain";
    path = safeDecode(parsed.pathname).slice(0, MAX_PATH);
  } catch {
    return "plain";
  }
  return SHAPES.find(([, pattern]) => pattern.test(path))?.[0] ?? "plain";
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
