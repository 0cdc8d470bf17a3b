/** A name, a colon and speech: headlines ("Issa: ‘In question’") and transcripts ("TRUMP: We won."). */
import type { Attribution } from "./detect.ts";
import { isOpenMark, spanOf } from "./content.ts";
import { CAPITAL, PREPOSITION, SUBJECT_PRONOUN } from "./lexicon.ts";
import { has, signAt } from "./noun-phrases.ts";
import { speechFrom } from "./speech.ts";
import type { Sentence } from "./verb-attributions.ts";
import type { Words } from "./words.ts";

const LONGEST_LABEL = 5;
const LABEL_SCORE = 0.7;

export function contentOfLabel(words: Words, { low, high, row }: Sentence): Attribution[] {
  let colon = low;
  while (colon < high && colon - low <= LONGEST_LABEL && signAt(words, colon) !== ":") {
    const sign = signAt(words, colon);
    if (sign === "" ? !has(words, colon, CAPITAL) || has(words, colon, PREPOSITION) : sign !== ".") return [];
    colon++;
  }
  if (colon === low || colon + 1 >= high || signAt(words, colon) !== ":") return [];
  const quoted = isOpenMark(words, colon + 1);
  if (!quoted && !isShouted(words, low, colon) && !isFirstPerson(words, colon + 1)) return [];
  const content = quoted ? speechFrom(words, colon + 1, high, row) : [spanOf(words, [colon + 1, high - 1])];
  const source = spanOf(words, [low, colon - 1]);
  return [{ source: [source], cue: [spanOf(words, [colon, colon])], content, score: LABEL_SCORE }];
}

/** Transcripts set the speaker in capitals. */
function isShouted(words: Words, low: number, colon: number): boolean {
  const { text, tokens } = words.parsed;
  const label = text.slice(tokens.starts[low], tokens.ends[colon - 1]);
  return label.length > 2 && label === label.toUpperCase() && colon - low <= 3;
}

function isFirstPerson(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  const word = text.slice(tokens.starts[token], tokens.ends[token]);
  return has(words, token, SUBJECT_PRONOUN) && (word === "I" || word === "We");
}
