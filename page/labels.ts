/**
 * Lines that stand between paragraphs but belong to the page, known by their
 * first words, in the languages of the corpora. Lower case; "#" is any number.
 * Sets of phrases: one expression with all rows is slow to compile, and most pages run it once.
 */

/** Openings of teaser lines: "Read also: Why …". */
// prettier-ignore
const TEASERS: readonly string[] = [
  "read more", "read also", "read next", "read the full", "also read", "see also", "related", "more on", "more from", "don't miss", "check out", "watch", "watch now", "listen", "recommended", "recommended for you", "most read", "most popular", // en
  "lesen sie auch", "lesen sie mehr", "mehr zum thema", "auch interessant", "lire aussi", "à lire", "a lire", "à lire aussi", "voir aussi", // de, fr
  "lea también", "lee también", "te puede interesar", "leia também", "leia mais", "leggi anche", "lees ook", // es, pt, it, nl
  "läs också", "läs mer", "läs även", "les også", "læs også", "lue myös", "czytaj też", "czytaj także", "czytaj więcej", "читайте также", "читайте також", // sv, no, da, fi, pl, ru, uk
];

/** Requests to the reader, rights and credits: "Sign up to …", "© 2025 …". */
// prettier-ignore
const APPEALS: readonly string[] = [
  "sign up", "subscribe", "subscribe to", "follow us", "join us", "join our", "get our", "download our", "download the", "click here", "have a tip", "got a tip", "have you got a", "got a story", "printed from", "do you have a", "share this", "share on", "advertisement", "anzeige", "werbung", "publicité", "skip to", "leave a reply", "leave a comment", "post a comment", "# comments", "# comment", "comments", "contact us",
  "this article was originally", "this article originally appeared", "copyright", "©", "(c)", "all rights reserved", "photo", "photos", "photo by", "photograph", "photo credit", "image", "image credit", "foto", "bild", "filed under", "tagged", "tags", "topics",
];

/** Who wrote it and when: "Published 5 Sept 2025", "3 min read". */
// prettier-ignore
const CREDITS: readonly string[] = [
  "words by", "reporting by", "text by", "story by", "written by", "posted by", "posted on", "posted in", "reviewed by", "edited by", "additional reporting", "published", "updated", "last updated", "last modified", "veröffentlicht", "aktualisiert", "stand", "publié", "publié le", "mis à jour", "publicado", "actualizado", "pubblicato",
  "# min read", "# minute read", "# minutes read", "# mins read", "# min ago", "# hours ago", "# hour ago", "# days ago", "# day ago",
];

/** Headings that open a list of other articles or the readers' corner. */
// prettier-ignore
const END_HEADINGS: readonly string[] = [
  ...TEASERS,
  "related articles", "related stories", "related posts", "more articles", "more stories", "similar articles", "similar posts", "recommended reading", "further reading", "other articles", "more news", "related content", "related coverage",
  "you may like", "you might like", "you may also like", "you might also like", "você pode gostar", "você também pode gostar", "das könnte sie auch interessieren", "vous aimerez aussi", "potrebbe interessarti", "また読みたい", "関連記事", "あわせて読みたい", "about the author", "about the authors", "comments", "comment", "# comments", "leave a comment", "leave a reply", "references", "external links", "notes", "sources", "share this", "sur le même sujet", "artículos relacionados",
];

/** Words that open a label only where the line goes on with a colon, a bar or not at all. */
// prettier-ignore
const NEEDS_STOP: ReadonlySet<string> = new Set([
  "related", "watch", "listen", "recommended", "subscribe", "copyright", "photo", "photos", "photograph", "image", "foto", "bild", "tagged", "tags", "topics", "comments", "comment", "published", "updated", "stand", "à lire", "a lire", "anzeige", "werbung", "notes", "sources", "references", "more on", "more from", "download the", "join us", "publié", "aktualisiert", "publicado", "actualizado", "pubblicato",
]);

const LABELS: ReadonlySet<string> = new Set([...TEASERS, ...APPEALS]);
const CREDIT_LABELS: ReadonlySet<string> = new Set(CREDITS);
const HEADINGS: ReadonlySet<string> = new Set(END_HEADINGS);

/** Longest line that may be a label, in UTF-16 units. */
const MAX_LABEL = 220;
const MAX_CREDIT = 110;
/** Words of the longest phrase in the tables. */
const MAX_WORDS = 4;

export function isLabel(line: string): boolean {
  if (line.length > MAX_LABEL) return false;
  if (opensWith(line, LABELS)) return true;
  return line.length <= MAX_CREDIT && (opensWith(line, CREDIT_LABELS) || isByline(line));
}

/** "By Jane Doe", "Von Anna Muster, Berlin": a name and no sentence. */
function isByline(line: string): boolean {
  const match = BYLINE.exec(line);
  const initial = match?.[1];
  return initial !== undefined && initial !== initial.toLowerCase();
}

const BYLINE = /^(?:by|von|par|por|door|af|av) (\S)[^.!?]*$/i;

export function opensFurniture(heading: string): boolean {
  return opensWith(heading, HEADINGS);
}

function opensWith(line: string, phrases: ReadonlySet<string>): boolean {
  const head = line
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[\s•▶►→»›>*[–—-]+/, "")
    .replace(/^\d+/, "#");
  const words = head.split(/[\s\u00A0]+/, MAX_WORDS);
  let phrase = "";
  for (const word of words) {
    const bare = word.replace(/[:|.,…\]]+$/, "");
    phrase = phrase === "" ? bare : `${phrase} ${bare}`;
    if (!phrases.has(phrase)) {
      if (bare !== word) return false;
      continue;
    }
    const stops = bare !== word || head.trimEnd().length === phrase.length;
    if (stops || !NEEDS_STOP.has(phrase)) return true;
  }
  return false;
}
