/**
 * What surrounds an article: tables of element names, roles, class names and
 * labels, with an example each where the row does not say it all.
 *
 * Names are hints, not verdicts: a block under a furniture name is set aside, and
 * taken back where little else is left (see `extract.ts`).
 */

/** Never text of an article, whatever is in it. The subtree is not entered. */
// prettier-ignore
export const CLOSED_ELEMENTS: ReadonlySet<string> = new Set([
  "script", "style", "noscript", "template", "svg", "math", "canvas",
  "iframe", "object", "embed", "video", "audio", "picture", "img", "map",
  "input", "textarea", "select", "button", "progress", "meter", "datalist",
  "nav", "footer", "dialog", "menu", "figcaption", "pre", "head", "frameset",
  "rp", "rt",
]);

/** Text runs on through these; every other element starts a block of its own. */
// prettier-ignore
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
  "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q",
  "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
  "time", "tt", "u", "var", "wbr",
]);

/** ARIA roles whose subtree is not entered. */
// prettier-ignore
export const CLOSED_ROLES: ReadonlySet<string> = new Set([
  "navigation", "search", "menu", "menubar", "toolbar", "dialog",
  "alertdialog", "alert", "textbox", "searchbox", "grid", "listbox", "tree",
  "img", "button", "contentinfo", "marquee",
]);

/** As foreign as their names say: a rail, a box of teasers, a picture with its words. */
export const ASIDE_ELEMENTS: ReadonlySet<string> = new Set(["aside", "figure", "address"]);

/**
 * Words in class names and ids. A word counts when it stands alone between
 * spaces, hyphens, underscores or a change of case: "share-bar", "articleShare",
 * "c-newsletter__box", but not "shareholders". Two words with a space between
 * are neighbours: "read also" is in "box-read-also". Look-ups in a set: one
 * expression of 150 words took half of the walk, cold.
 *
 * Foreign words name what never is the article: other texts and other writers.
 */
// prettier-ignore
const FOREIGN_WORDS: ReadonlySet<string> = new Set([
  "comment", "comments", "commentlist", "disqus", "respond", "replies", "livefyre", // readers
  "related", "recirc", "recirculation", "recommended", "recommendation", "recommendations", "outbrain", "taboola", // other articles
  "read also", "readalso", "read more", "readmore", "read next", "also read", "see also", "more stories", "more from", "most read", "most popular", "trending", "teaser", "teasers",
  "newsletter", "newsletters", "cookie", "cookies", "consent", "gdpr", "advert", "advertisement", "adbox", "dfp", "sponsored",
  "cta", "share", "sharing", "sharedaddy", "addthis", "breadcrumb", "breadcrumbs", "navbox", "navbar", "ticker",
]);

/** Furniture words may also stand on a wrapper around the article by mistake: see `extract`. */
// prettier-ignore
const FURNITURE_WORDS: ReadonlySet<string> = new Set([
  "social", "socials", "popular", "signup", "sign up", "subscribe", "subscription", "paywall", "piano", "regwall", "donate", "donation", // appeals
  "promo", "promos", "promotion", "sponsor", "register", "registration", "blocker", "ad", "ads", "banner", "affiliate",
  "byline", "bylines", "author bio", "author box", "author", "authors", "bio", "dateline", "timestamp", "meta", "published", "pubdate", // who and when
  "caption", "captions", "mediainfo", "infotext", "credit", "credits", "copyright", "gallery", "carousel", "slideshow", "slider", "lightbox", // pictures
  "tag", "tags", "taglist", "topics", "keywords", "categories", "pagination", "pager", "toc", // ways elsewhere
  "sidebar", "rail", "widgets", "widget area", "infobox", "factbox", "navigation", "nav", "menu", "footer", "masthead", "toolbar", "tools",
  "modal", "popup", "overlay", "tooltip", "dropdown", "login", "notice", "disclaimer", // boxes over the page
  "footnote", "footnotes", "references", "reflist", "print", "poll", "quiz", "rating", "ratings", "pullquote", "pull quote", "player", "video",
]);

/** Whole class names of what only screen readers read: bootstrap's, WordPress's, Drupal's. */
const UNSEEN_NAMES: ReadonlySet<string> = new Set([
  "sr-only",
  "visually-hidden",
  "visuallyhidden",
  "u-visually-hidden",
  "screen-reader-text",
  "screen-reader-only",
  "assistive-text",
  "a11y-hidden",
]);

/** Two words by which publishers name the body itself: they outweigh a furniture word beside them. */
// prettier-ignore
const BODY_FIRST: ReadonlySet<string> = new Set(["article", "story", "post", "entry", "content", "news", "page", "body", "main"]);
// prettier-ignore
const BODY_SECOND: ReadonlySet<string> = new Set(["body", "content", "text", "main", "copy", "inner", "detail"]);
// prettier-ignore
const BODY_WORDS: ReadonlySet<string> = new Set(["articlebody", "storybody", "richtext", "prose"]);

/** Names of a standfirst: the sentence or two under the headline. */
export const STANDFIRST_NAMES =
  /stand-?first|sub-?(?:title|head|headline)|deck|(?:^|[\s_-])dek(?:$|[\s_-])|lead|lede|summary|intro|teaser-?text|description|excerpt|abstract|chapo|vorspann/i;

export type NameHint = "body" | "furniture" | "foreign" | "unseen" | "none";

/** Class strings repeat all over a page, so that answers are kept. */
export function createNameReader(): (names: string) => NameHint {
  const known = new Map<string, NameHint>();
  return (names) => {
    let hint = known.get(names);
    if (hint === undefined) {
      hint = readNames(names);
      known.set(names, hint);
    }
    return hint;
  };
}

/** Longest class string worth reading, in UTF-16 units: utility-class pages reach 600. */
const MAX_NAME_LENGTH = 400;

function readNames(raw: string): NameHint {
  const names = raw.slice(0, MAX_NAME_LENGTH);
  if (names.split(/\s+/).some((name) => UNSEEN_NAMES.has(name))) return "unseen";
  const words = names
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[\s_-]+/);
  let hint: NameHint = "none";
  let before = "";
  for (const word of words) {
    const pair = `${before} ${word}`;
    if (BODY_WORDS.has(word) || (BODY_FIRST.has(before) && BODY_SECOND.has(word))) return "body";
    if (FOREIGN_WORDS.has(word) || FOREIGN_WORDS.has(pair)) hint = "foreign";
    else if (hint === "none" && (FURNITURE_WORDS.has(word) || FURNITURE_WORDS.has(pair))) hint = "furniture";
    before = word;
  }
  return hint;
}
