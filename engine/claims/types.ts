/** The type of a claim: that of its cue, but for what negation and the content's first words change. */
import type { ClaimType, Span } from "../types.ts";
import { foldWord, hashFolded } from "../text/fold.ts";
import { BE, MODAL, NEGATION } from "./lexicon.ts";
import { CUE_NOUNS } from "./cue-nouns.ts";
import { CUE_VERBS } from "./cue-verbs.ts";
import { has } from "./noun-phrases.ts";
import { VERB_ENTRIES, type Words } from "./words.ts";

interface Shift {
  readonly when: "negated cue" | "content asks" | "content demands" | "content foresees" | "content denies";
  readonly from: readonly ClaimType[];
  readonly to: ClaimType;
  readonly example: string;
}

/** In order; the first that fits decides. */
export const TYPE_SHIFTS: readonly Shift[] = [
  {
    when: "negated cue",
    from: ["promise", "offer", "accusation", "announcement"],
    to: "denial",
    example: "Modi did not promise to help.",
  },
  {
    when: "content asks",
    from: ["statement"],
    to: "question",
    example: "“Who pays?” Tusk said.",
  },
  {
    when: "content demands",
    from: ["statement"],
    to: "demand",
    example: "Rutte said that allies must spend more.",
  },
  {
    when: "content foresees",
    from: ["statement", "announcement"],
    to: "prediction",
    example: "Powell said that prices will fall.",
  },
];

const MUST = new Set(["must", "should", "ought"].map(hashFolded));
const WILL = new Set(["will", "wont", "going"].map(hashFolded));
const PRONOUNS = new Set(["he", "she", "they", "we", "i"].map((word) => hashFolded(foldWord(word))));
/** A speaker's own future ("he will go") is no prediction; nor is a far "will". */
const NEAR = 14;

export function claimType(words: Words, cue: readonly Span[], content: readonly Span[]): ClaimType {
  const { type, negated } = typeOfCue(words, cue);
  for (const shift of TYPE_SHIFTS) {
    if (!shift.from.includes(type)) continue;
    if (shift.when === "negated cue" ? negated : contentIs(words, content, shift.when)) return shift.to;
  }
  return type;
}

function typeOfCue(words: Words, cue: readonly Span[]): { type: ClaimType; negated: boolean } {
  let type: ClaimType = "statement";
  let negated = false;
  for (const span of cue) {
    const first = tokenAt(words, span[0]);
    const last = tokenAt(words, span[1] - 1);
    for (let index = first; index <= last; index++) {
      if (has(words, index, NEGATION)) negated = true;
      const noun = CUE_NOUNS[(words.nouns[index] ?? 0) - 1];
      const verb = verbRow(words, index);
      if (verb && !has(words, index, MODAL | BE)) type = CUE_VERBS[verb.row]?.type ?? type;
      else if (noun && first === last) type = noun.type;
    }
    // A lone noun after "according to" or a possessor, "warning" above all, is a noun here.
    const noun = CUE_NOUNS[(words.nouns[first] ?? 0) - 1];
    if (noun && first === last && span === cue.at(-1) && cue.length > 1) type = noun.type;
  }
  return { type, negated };
}

function verbRow(words: Words, token: number): { readonly row: number } | undefined {
  const entry = VERB_ENTRIES[(words.verbs[token] ?? 0) - 1];
  const { hashes } = words.parsed.tokens;
  return entry?.rows.find(({ rest }) => rest.every((hash, offset) => hashes[token + 1 + offset] === hash));
}

function contentIs(words: Words, content: readonly Span[], what: Shift["when"]): boolean {
  const span = content[0];
  if (!span) return false;
  const first = tokenAt(words, span[0]);
  const last = tokenAt(words, span[1] - 1);
  const { text, tokens } = words.parsed;
  if (what === "content asks")
    return content.length === 1 && /\?["”’»]?$/.test(text.slice(Math.max(span[0], span[1] - 2), span[1]));
  const own = PRONOUNS.has(tokens.hashes[first] ?? 0) || PRONOUNS.has(tokens.hashes[first + 1] ?? 0);
  for (let index = first; index <= Math.min(last, first + NEAR); index++) {
    const hash = tokens.hashes[index] ?? 0;
    if (what === "content demands" && MUST.has(hash)) return true;
    if (what === "content foresees" && WILL.has(hash)) return !own;
  }
  return false;
}

/** Index of the token that holds the offset. */
export function tokenAt({ parsed }: Words, offset: number): number {
  const { starts, count } = parsed.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
