/**
 * Who said what, by rule: cue verbs, cue nouns, "according to" and labels ("Issa: …"), each with its source and content.
 * The interface is the one a trained tagger implements; only this file's export may be relied on.
 */
import type { Span } from "../types.ts";
import { LINE_END } from "../text/tokens.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { contentOfLabel } from "./labels.ts";
import { attributionsOfNouns } from "./noun-attributions.ts";
import { attributionsOfVerbs } from "./verb-attributions.ts";
import { signAt } from "./noun-phrases.ts";
import { describeWords, type Words } from "./words.ts";

export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** 0 to 1: how sure it is that somebody is reported here at all. */
  readonly score: number;
}

/** Below this an attribution is not worth marking; chosen on PolNeAR's training part. */
const LEAST_SCORE = 0.4;

/** In the order of the text. Linear in its length. */
export function detectAttributions(parsed: ParsedText): Attribution[] {
  const words = describeWords(parsed);
  const found: Attribution[] = [];
  for (let row = 0; row < parsed.sentences.length; row++) {
    const low = words.sentenceStarts[row] ?? 0;
    let high = words.sentenceStarts[row + 1] ?? words.count;
    while (high > low && parsed.tokens.kinds[high - 1] === LINE_END) high--;
    if (isListItem(words, low, high)) continue;
    const sentence = { low, high, row };
    const nouns = attributionsOfNouns(words, sentence);
    const verbs = attributionsOfVerbs(words, sentence, nouns);
    found.push(
      ...nouns.filter((noun) => !isInside(noun, verbs)),
      ...verbs,
      ...contentOfLabel(words, sentence),
    );
  }
  const kept = found.filter(({ score, content }) => score >= LEAST_SCORE && content.length > 0);
  return kept.toSorted((a, b) => positionOf(a) - positionOf(b));
}

/** A bullet without a stop at its end: a link of a list ("Read also"), not a sentence of the article. */
function isListItem(words: Words, low: number, high: number): boolean {
  return "-•*–·▪◦●►".includes(signAt(words, low) || "x") && !'.!?”"'.includes(signAt(words, high - 1) || "x");
}

/** "have announced their intentions to": the verb has said it already. */
function isInside(noun: Attribution, verbs: readonly Attribution[]): boolean {
  const [start, end] = noun.source[0] ?? [0, 0];
  return verbs.some(({ content }) => content.some(([first, last]) => first <= start && end <= last));
}

function positionOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start));
}
