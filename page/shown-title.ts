import { fold } from "./run-text.ts";

/** UTF-16 units of a line that are compared. */
const MAX_LINE = 1_000;
/** Shorter words are in every headline. */
const MIN_WORD = 4;
/** With fewer words there is nothing to compare; scripts without spaces make one. */
const MIN_WORDS = 3;

/**
 * Whether a headline from the page's data has a word in common with the page's own heading, or its title:
 * templates leave the data of other pages, or of the whole site, behind. True where there is too little to compare.
 */
export function isAboutPage(document: Document, headline: string): boolean {
  // The title often names the site, whose words prove nothing.
  const heading = wordsOf(document.querySelector("h1")?.textContent ?? "");
  const shown = heading.length < MIN_WORDS ? wordsOf(document.title) : heading;
  const words = wordsOf(headline);
  if (words.length < MIN_WORDS || shown.length < MIN_WORDS) return true;
  return words.some((word) => shown.includes(word));
}

function wordsOf(line: string): string[] {
  return fold(line.slice(0, MAX_LINE))
    .split(" ")
    .filter((word) => word.length >= MIN_WORD);
}
