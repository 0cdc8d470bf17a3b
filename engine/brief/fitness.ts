/** Whether a sentence can stand alone: what a careful editor would not quote is left out, whatever its score. */
import type { ParsedText } from "../text/parsed-text.ts";

/** Words of the shortest and the longest sentence that serves. */
const SHORTEST = 6;
const LONGEST = 60;
/** Words of the longest headline; the lead of a news article seldom has fewer. */
const LONGEST_HEADLINE = 16;
/** Characters looked at for the opening words. */
const OPENING = 40;

/** Each with an example that it refuses. */
export const UNFIT_OPENINGS: readonly {
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    pattern: /^(?:he|she|they|it|this|that|these|those|his|her|their|its|him|them)\b/i,
    example: "He said that the talks would go on.",
  },
  {
    pattern:
      /^(?:but|and|or|so|yet|nor|then|also|instead|however|meanwhile|moreover|still|again|nevertheless|therefore)\b/i,
    example: "But the talks went on in Geneva.",
  },
  {
    pattern:
      /^(?:read|see|watch|listen|click|subscribe|sign up|follow|share|photo|image|video|related|advertisement|source|copyright|updated|published)\b[^.]{0,20}[:!]/i,
    example: "Read also: what the talks were about in the end.",
  },
  {
    pattern: /^(?:[-•*–—·▪◦●►>]|\d{1,2}[.)]\s)/,
    example: "- A list item with more than six words.",
  },
  {
    pattern: /^(?:for example|for instance|in other words|in response|as a result|on the other hand)\b/i,
    example: "In response, the ministry called off the talks.",
  },
];

export function isFit(parsed: ParsedText, row: number): boolean {
  const sentence = parsed.sentences[row];
  if (!sentence) return false;
  const { text } = parsed;
  const [start, end] = sentence;
  if (!isWhole(text, start, end)) return false;
  const count = countWords(text, start, end);
  if (row === 0 && count <= LONGEST_HEADLINE && endsItsLine(text, end)) return false;
  if (count < SHORTEST || count > LONGEST) return false;
  const opening = text.slice(start, Math.min(end, start + OPENING));
  return !UNFIT_OPENINGS.some(({ pattern }) => pattern.test(opening));
}

/** One short sentence alone on the first line is a headline, even with a stop; a longer one is a lead. */
function endsItsLine(text: string, end: number): boolean {
  return text.length > end + 1 && /^\s*[\r\n]/.test(text.slice(end, end + 2));
}

/** Ends in a full stop, opens in a capital or a mark, and closes the quotation that it opens. */
function isWhole(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && "\"'”’»)]".includes(text[last] ?? "")) last--;
  if (!".!…。".includes(text[last] ?? "")) return false;
  const first = text[start] ?? "";
  if (first !== first.toUpperCase()) return false;
  let open = 0;
  let straight = 0;
  for (let index = start; index < end; index++) {
    const sign = text[index];
    if (sign === "“" || sign === "«" || sign === "„") open++;
    else if (sign === "”" || sign === "»") open--;
    else if (sign === '"') straight++;
  }
  return open === 0 && straight % 2 === 0 && !isBareQuotation(text, start, end);
}

/** A quotation from end to end does not say who speaks. */
function isBareQuotation(text: string, start: number, end: number): boolean {
  return "\"“«„‘'".includes(text[start] ?? "x") && "\"”»“’'".includes(text[end - 1] ?? "x");
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let index = start; index < end; index++) {
    const space = text.charCodeAt(index) <= 0x20;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}
