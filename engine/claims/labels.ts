/** A name, a colon and speech: headlines ("Issa: ‘In question’") and transcripts ("TRUMP: We won."). */
import type { Attribution } from "./detect.ts";
import { isOpenMark, spanOf } from "./content.ts";
import { hashFolded } from "../text/fold.ts";
import { BE, CAPITAL, HAVE, MODAL, PREPOSITION, SUBJECT_PRONOUN, TO } from "./lexicon.ts";
import { has, signAt } from "./noun-phrases.ts";
import { speechFrom } from "./speech.ts";
import type { Sentence } from "./verb-attributions.ts";
import type { Words } from "./words.ts";

const LONGEST_LABEL = 5;
const LABEL_SCORE = 0.7;
/** "Poll: Tusk leads": a headline's label without marks is a speaker two times in three (PolNeAR). */
const HEADLINE_SCORE = 0.5;
/** Words before a headline's colon that name a kind of text or a subject, not a speaker. */
const SECTIONS = new Set(
  (
    "analysis exclusive opinion editorial watch video photos live update updates breaking explained explainer review preview report fact check " +
    "factbox timeline interview comment column podcast read also related more war election politics talks crisis why how what guide"
  )
    .split(" ")
    .map(hashFolded),
);

export function contentOfLabel(words: Words, { low, high, row }: Sentence): Attribution[] {
  let colon = low;
  while (colon < high && colon - low <= LONGEST_LABEL && signAt(words, colon) !== ":") {
    const sign = signAt(words, colon);
    if (sign === "" ? !has(words, colon, CAPITAL) || has(words, colon, PREPOSITION) : sign !== ".") return [];
    colon++;
  }
  if (colon === low || colon + 1 >= high || signAt(words, colon) !== ":") return [];
  const quoted = isOpenMark(words, colon + 1);
  const sure = quoted || isShouted(words, low, colon) || isFirstPerson(words, colon + 1);
  if (!sure && !(row === 0 && isHeadlineSpeaker(words, low, colon, high))) return [];
  const content = quoted ? speechFrom(words, colon + 1, high, row) : [spanOf(words, [colon + 1, high - 1])];
  const source = spanOf(words, [low, colon - 1]);
  return [
    {
      source: [source],
      cue: [spanOf(words, [colon, colon])],
      content,
      score: sure ? LABEL_SCORE : HEADLINE_SCORE,
    },
  ];
}

/** Transcripts set the speaker in capitals. */
function isShouted(words: Words, low: number, colon: number): boolean {
  const { text, tokens } = words.parsed;
  const label = text.slice(tokens.starts[low], tokens.ends[colon - 1]);
  return label.length > 2 && label === label.toUpperCase() && colon - low <= 3;
}

function isHeadlineSpeaker(words: Words, low: number, colon: number, high: number): boolean {
  for (let index = low; index < colon; index++)
    if (SECTIONS.has(words.parsed.tokens.hashes[index] ?? 0)) return false;
  for (let index = colon + 1; index < high; index++) {
    if (has(words, index, BE | HAVE | MODAL | SUBJECT_PRONOUN | TO) || isOpenMark(words, index)) return true;
  }
  return false;
}

function isFirstPerson(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  const word = text.slice(tokens.starts[token], tokens.ends[token]);
  return has(words, token, SUBJECT_PRONOUN) && (word === "I" || word === "We");
}
