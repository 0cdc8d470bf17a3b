/** How strongly a count or a length speaks, 0 to 1: the same measures at a glance and in the full look. */

/** On a logarithmic scale: 0 for none, 1 from `many` up. */
export function logRatio(value: number, many = 20): number {
  return Math.min(1, Math.log1p(value) / Math.log1p(many));
}

/** UTF-16 units of a headline; names of products and services are shorter. */
const LONG_HEADLINE = 80;
const MANY_SLUG_WORDS = 10;

/** @param chars UTF-16 units */
export const headlineStrength = (chars: number): number => Math.min(1, chars / LONG_HEADLINE);

export const slugStrength = (words: number): number => logRatio(words, MANY_SLUG_WORDS);

/** UTF-16 units of the first main heading; 0 for none. */
export function headlineLength(document: Document): number {
  return document.querySelector("h1")?.textContent.trim().length ?? 0;
}

/** Fields that a person can fill in. */
export function countInputs(document: Document): number {
  return document.querySelectorAll("input:not([type=hidden])").length;
}
