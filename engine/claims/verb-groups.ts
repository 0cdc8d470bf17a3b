/** The words that make one cue: auxiliaries, adverbs, negation, the verb and its particle ("has not ruled out"). */
import { CUE_VERBS, type CueVerb } from "./cue-verbs.ts";
import { BASE, ING, PAST, S_FORM } from "./inflect.ts";
import {
  ADVERB,
  BE,
  CAPITAL,
  CATENATIVE,
  DETERMINER,
  HAVE,
  MODAL,
  NEGATION,
  NUMBER,
  OBJECT_PRONOUN,
  POSSESSIVE_WORD,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  THAT,
  TO,
} from "./lexicon.ts";
import { hashFolded } from "../text/fold.ts";
import { has, signAt } from "./noun-phrases.ts";
import { POSSESSIVE, WORD } from "../text/tokens.ts";
import { VERB_ENTRIES, type Words } from "./words.ts";

export interface VerbGroup {
  readonly cue: CueVerb;
  readonly first: number;
  /** The cue verb itself. */
  readonly verb: number;
  /** Its last word: the particle, where it has one. */
  readonly last: number;
  readonly kind: "finite" | "participle" | "infinitive" | "passive";
  readonly negated: boolean;
}

/** Cue verbs whose form in -s is as often a plural noun. */
const PLURAL_NOUNS = new Set(
  (
    "states remarks comments reports claims views calls plans supports demands promises pledges offers orders requests notes charges labels brands " +
    "projects fears hopes doubts questions attacks objects forecasts estimates signals answers vows finds shows posts backs favors favours disputes"
  )
    .split(" ")
    .map(hashFolded),
);

/** Longest run of auxiliaries and adverbs before a verb: "would not have been so quickly". */
const LONGEST_RUN = 6;

/** `null` where the word is no verb here: "the claim", "his reports". */
export function verbGroup(words: Words, verb: number, low: number, high: number): VerbGroup | null {
  const entry = VERB_ENTRIES[(words.verbs[verb] ?? 0) - 1];
  const forms = words.forms[verb] ?? 0;
  if (!entry) return null;
  const match = entry.rows.find(({ rest }) =>
    rest.every(
      (hash, offset) => verb + 1 + offset < high && words.parsed.tokens.hashes[verb + 1 + offset] === hash,
    ),
  );
  const cue = match && CUE_VERBS[match.row];
  if (!match || !cue) return null;
  const last = verb + match.rest.length;

  let first = verb;
  let seen = 0;
  let infinitive = false;
  for (let steps = 0; first > low && steps < LONGEST_RUN; steps++) {
    const before = first - 1;
    if (words.quoted[before] !== words.quoted[verb]) break;
    const classes = words.classes[before] ?? 0;
    if ((classes & TO) !== 0 && first === verb && (forms & BASE) !== 0) {
      infinitive = true;
      const catenative = before - 1;
      if (catenative >= low && has(words, catenative, CATENATIVE)) first = catenative;
      else if (catenative > low && has(words, catenative - 1, CATENATIVE))
        first = catenative - 1; // "went on to"
      else break;
      infinitive = false;
      seen |= MODAL;
    } else if ((classes & (BE | HAVE | MODAL)) !== 0) {
      seen |= classes;
      first = before;
    } else if (isContractedBe(words, before) && (forms & (ING | PAST)) !== 0) {
      seen |= BE;
      first = before;
    } else if ((classes & (ADVERB | NEGATION)) !== 0 || endsInLy(words, before)) {
      seen |= classes & NEGATION;
      first = before;
    } else {
      break;
    }
  }
  const kind = kindOf(words, verb, first, forms, seen, infinitive, last);
  return kind && { cue, first, verb, last, kind, negated: (seen & NEGATION) !== 0 };
}

function kindOf(
  words: Words,
  verb: number,
  first: number,
  forms: number,
  seen: number,
  infinitive: boolean,
  last: number,
): VerbGroup["kind"] | null {
  if (infinitive) return "infinitive";
  const before = first - 1;
  const after = verb + 1;
  if ((seen & MODAL) !== 0 && (forms & BASE) !== 0) return "finite";
  if ((seen & BE) !== 0) return (forms & ING) !== 0 ? "finite" : (forms & PAST) !== 0 ? "passive" : null;
  const nounBefore =
    has(words, before, DETERMINER | POSSESSIVE_WORD | NUMBER) &&
    !has(words, before, THAT | SUBJECT_PRONOUN | CAPITAL);
  if (nounBefore || (first === verb && words.parsed.tokens.kinds[before] === POSSESSIVE)) return null;
  if ((seen & HAVE) !== 0) return (forms & PAST) !== 0 ? "finite" : null;
  if ((forms & ING) !== 0)
    return has(words, before, PREPOSITION) && !has(words, after, THAT) ? null : "participle";
  if (has(words, before, PREPOSITION)) return null;
  if ((forms & PAST) !== 0) return "finite";
  if ((forms & S_FORM) !== 0) {
    if (words.parsed.tokens.kinds[before] !== WORD && signAt(words, before) === "") return null;
    if (!PLURAL_NOUNS.has(words.parsed.tokens.hashes[verb] ?? 0) || last > verb) return "finite";
    // "the party claims that", "Merz backs the plan", but "bellwether states and counties".
    const verbal =
      has(words, before, SUBJECT_PRONOUN | RELATIVE | ADVERB) || has(words, after, THAT | SUBJECT_PRONOUN);
    return verbal || (has(words, before, CAPITAL) && !has(words, after, PREPOSITION | BE | HAVE | MODAL))
      ? "finite"
      : null;
  }
  return has(words, before, SUBJECT_PRONOUN | RELATIVE) || isPlural(words, before) ? "finite" : null;
}

function endsInLy(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  const end = tokens.ends[token] ?? 0;
  return (
    tokens.kinds[token] === WORD &&
    end - (tokens.starts[token] ?? 0) > 4 &&
    text.startsWith("ly", end - 2) &&
    !has(words, token, CAPITAL)
  );
}

/** The 's of "he's saying". */
function isContractedBe(words: Words, token: number): boolean {
  return words.parsed.tokens.kinds[token] === POSSESSIVE && has(words, token - 1, SUBJECT_PRONOUN);
}

function isPlural(words: Words, token: number): boolean {
  const { text, tokens } = words.parsed;
  const end = tokens.ends[token] ?? 0;
  if (tokens.kinds[token] !== WORD || has(words, token, PREPOSITION | POSSESSIVE_WORD | OBJECT_PRONOUN))
    return false;
  return (
    (text.startsWith("s", end - 1) && !text.startsWith("ss", end - 2)) ||
    text.startsWith("people", end - 6) ||
    text.startsWith("men", end - 3)
  );
}
