/** What the rules ask of each token, worked out once: parallel columns, one row a token. */
import type { ParsedText } from "../text/parsed-text.ts";
import { foldWord, hashFolded } from "../text/fold.ts";
import { WORD } from "../text/tokens.ts";
import { CUE_NOUNS } from "./cue-nouns.ts";
import { CUE_VERBS } from "./cue-verbs.ts";
import { inflect } from "./inflect.ts";
import { CAPITAL, classesOf, ED_FORM, ING_FORM, NUMBER } from "./lexicon.ts";
import { findQuotations, type Quotation } from "./quotations.ts";

export interface Words {
  readonly parsed: ParsedText;
  readonly count: number;
  /** Bits of lexicon.ts. */
  readonly classes: Uint32Array;
  /** Row of `VERB_ENTRIES` plus 1; 0 where the word is no cue verb. */
  readonly verbs: Uint16Array;
  /** Forms (inflect.ts) that the cue verb can be in. */
  readonly forms: Uint8Array;
  /** Row of `CUE_NOUNS` plus 1. */
  readonly nouns: Uint16Array;
  readonly quotations: readonly Quotation[];
  /** Index of the quotation that a token stands in, its marks too; -1 outside. */
  readonly quoted: Int32Array;
  /** First token of each sentence, and one more row for the end. */
  readonly sentenceStarts: Int32Array;
}

/** Rows of CUE_VERBS that begin with the same word, the longest first. */
interface VerbEntry {
  readonly rows: readonly {
    readonly row: number;
    readonly rest: readonly number[];
  }[];
}

interface Form {
  readonly entry: number;
  readonly bits: number;
}

const { entries: VERB_ENTRIES, forms: VERB_FORMS } = buildVerbs();
const ACRONYMS = new Set(["us", "who", "it"].map(hashFolded));
const NOUN_FORMS = buildNouns();

export { VERB_ENTRIES };

function buildVerbs(): {
  entries: readonly VerbEntry[];
  forms: ReadonlyMap<number, Form>;
} {
  const byVerb = new Map<string, { row: number; rest: number[] }[]>();
  CUE_VERBS.forEach((cue, row) => {
    const [verb = "", ...rest] = cue.lemma.split(" ");
    const rows = byVerb.get(verb) ?? [];
    rows.push({ row, rest: rest.map((word) => hashFolded(foldWord(word))) });
    byVerb.set(verb, rows);
  });
  const entries: VerbEntry[] = [];
  const forms = new Map<number, Form>();
  for (const [verb, rows] of byVerb) {
    rows.sort((a, b) => b.rest.length - a.rest.length);
    for (const [form, bits] of inflect(verb))
      forms.set(hashFolded(foldWord(form)), { entry: entries.length, bits });
    entries.push({ rows });
  }
  return { entries, forms };
}

function buildNouns(): ReadonlyMap<number, number> {
  const forms = new Map<number, number>();
  CUE_NOUNS.forEach(({ noun }, row) => {
    forms.set(hashFolded(noun), row);
    forms.set(hashFolded(`${noun}s`), row);
  });
  return forms;
}

export function describeWords(parsed: ParsedText): Words {
  const { text, tokens } = parsed;
  const count = tokens.count;
  const classes = new Uint32Array(count);
  const verbs = new Uint16Array(count);
  const forms = new Uint8Array(count);
  const nouns = new Uint16Array(count);
  for (let index = 0; index < count; index++) {
    if (tokens.kinds[index] !== WORD) continue;
    const hash = tokens.hashes[index] ?? 0;
    const start = tokens.starts[index] ?? 0;
    classes[index] =
      (isAcronym(text, start, hash) ? 0 : classesOf(hash)) | shapeOf(text, start, tokens.ends[index] ?? 0);
    const verb = VERB_FORMS.get(hash);
    if (verb) {
      verbs[index] = verb.entry + 1;
      forms[index] = verb.bits;
    }
    const noun = NOUN_FORMS.get(hash);
    if (noun !== undefined) nouns[index] = noun + 1;
  }
  const quotations = findQuotations(parsed);
  const quoted = new Int32Array(count).fill(-1);
  quotations.forEach((quotation, row) => void quoted.fill(row, quotation.open, quotation.close + 1));
  return {
    parsed,
    count,
    classes,
    verbs,
    forms,
    nouns,
    quotations,
    quoted,
    sentenceStarts: tokensOfSentences(parsed),
  };
}

/** "U.S.", "WHO" and "IT" fold to pronouns. */
function isAcronym(text: string, start: number, hash: number): boolean {
  return ACRONYMS.has(hash) && /^[A-Z][A-Z.]$/.test(text.slice(start, start + 2));
}

function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 0x30 && first <= 0x39) return NUMBER;
  let shape = 0;
  const upper = first < 0x80 ? first >= 0x41 && first <= 0x5a : text[start] !== text[start]?.toLowerCase();
  if (upper) shape |= CAPITAL;
  if (end - start > 3) {
    if (endsIn(text, end, "ed")) shape |= ED_FORM;
    else if (endsIn(text, end, "ing")) shape |= ING_FORM;
  }
  return shape;
}

const endsIn = (text: string, end: number, suffix: string): boolean =>
  text.startsWith(suffix, end - suffix.length);

function tokensOfSentences({ sentences, tokens }: ParsedText): Int32Array {
  const first = new Int32Array(sentences.length + 1);
  let token = 0;
  sentences.forEach(([start], row) => {
    while (token < tokens.count && (tokens.starts[token] ?? 0) < start) token++;
    first[row] = token;
  });
  first[sentences.length] = tokens.count;
  return first;
}
