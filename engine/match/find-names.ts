/**
 * Finds every name of the dataset in a text: one pass over the words, longest match from each word on. People,
 * places with bodies, topics' forms and their hints are four layers, each with its own longest match, so that
 * "security guarantees for Ukraine" does not hide Ukraine.
 *
 * Cost: a probe a word and one more for each further word of a name; independent of the dictionary's size.
 */
import type { ParsedText } from "../text/parsed-text.ts";
import { foldWord } from "../text/fold.ts";
import { SIGN, WORD } from "../text/tokens.ts";
import {
  CASE_CAPITAL,
  CASE_UPPER,
  EDGE_COLUMNS,
  FORM_COLUMNS,
  ROOT,
  edgeSlot,
  formKind,
  type FormKind,
  type NameIndex,
} from "./name-index.ts";

/** Words of the text that are a name of these records. */
export interface NameHit {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  readonly forms: readonly { readonly record: number; readonly kind: FormKind }[];
}

const LAYERS = 4;
const LAYER_OF: Readonly<Record<FormKind, number>> = {
  "full-name": 0,
  surname: 0,
  name: 1,
  demonym: 1,
  metonym: 1,
  "topic-form": 2,
  "topic-hint": 3,
};

/** Hyphens, and the dots between the parts of a foreign name in Chinese and Japanese. */
const JOINTS = "-‐‑·・＝";

/** In the order of the text; of two hits at one place, people come first. */
export function findNames(parsed: ParsedText, index: NameIndex): NameHit[] {
  const { tokens } = parsed;
  const hits: NameHit[] = [];
  const freeFrom = new Int32Array(LAYERS);
  for (let first = 0; first < tokens.count; first++) {
    if (tokens.kinds[first] !== WORD) continue;
    const longest: (NameHit | undefined)[] = [];
    let node = ROOT;
    let initial = -1;
    for (let token = first; token >= 0; token = nextWord(parsed, token)) {
      const child = childOf(index, node, tokens.hashes[token] ?? 0);
      if (child !== ROOT) {
        node = child;
        collect(parsed, index, node, { first, last: token, initial }, longest);
      } else if (initial < 0 && token > first && isInitial(parsed, token)) {
        // "Gerald R. Ford", where the dataset has Gerald Ford: one middle initial more is no other person.
        initial = token;
      } else break;
    }
    for (let layer = 0; layer < LAYERS; layer++) {
      const hit = longest[layer];
      if (hit === undefined || first < (freeFrom[layer] ?? 0)) continue;
      hits.push(hit);
      freeFrom[layer] = hit.lastToken + 1;
    }
  }
  return hits;
}

function childOf(index: NameIndex, node: number, hash: number): number {
  const table = index.nameEdges;
  const mask = table.length / EDGE_COLUMNS - 1;
  let slot = edgeSlot(node, hash, mask);
  for (;;) {
    const at = slot * EDGE_COLUMNS;
    const child = table[at + 2] ?? 0;
    if (child === 0) return ROOT;
    if (table[at] === node && table[at + 1] === hash) return child;
    slot = (slot + 1) & mask;
  }
}

/** The word that goes on with a name: the next one, or the one behind a hyphen or dot. Line ends and other signs stop it. */
function nextWord(parsed: ParsedText, token: number): number {
  const { kinds, starts, ends, count } = parsed.tokens;
  let next = token + 1;
  if (next < count && kinds[next] === SIGN && JOINTS.includes(parsed.text[starts[next] ?? 0] ?? " ")) {
    if (starts[next] !== ends[token] || starts[next + 1] !== ends[next]) return -1;
    next++;
  }
  return next < count && kinds[next] === WORD ? next : -1;
}

const isInitial = ({ text, tokens }: ParsedText, token: number): boolean =>
  /^\p{Lu}\.?$/u.test(text.slice(tokens.starts[token], tokens.ends[token]));

interface Walked {
  readonly first: number;
  readonly last: number;
  /** A token in between that the name has not; -1: none. */
  readonly initial: number;
}

function collect(
  parsed: ParsedText,
  index: NameIndex,
  node: number,
  { first, last, initial }: Walked,
  longest: (NameHit | undefined)[],
): void {
  const from = index.nameOutputs[node] ?? 0;
  const to = index.nameOutputs[node + 1] ?? from;
  if (from === to) return;
  const start = parsed.tokens.starts[first] ?? 0;
  const end = parsed.tokens.ends[last] ?? start;
  const written = parsed.text.slice(start, end);
  const folded = foldedWords(parsed, first, last, initial);
  const forms: { record: number; kind: FormKind; layer: number }[] = [];
  for (let row = from; row < to; row++) {
    const at = row * FORM_COLUMNS;
    const bits = index.nameForms[at + 1] ?? 0;
    const textStart = index.formStarts[row] ?? 0;
    // The words' hashes agree; now the words themselves: two words in 4 billion may share a hash.
    if (!index.nameFormText.startsWith(folded, textStart)) continue;
    const after = index.nameFormText[textStart + folded.length];
    if ((after !== undefined && after !== "\n") || !caseFits(written, bits)) continue;
    const kind = formKind(bits);
    if (initial >= 0 && kind !== "full-name") continue;
    forms.push({ record: index.nameForms[at] ?? 0, kind, layer: LAYER_OF[kind] });
  }
  for (let layer = 0; layer < LAYERS; layer++) {
    const own = forms.filter((form) => form.layer === layer).map(({ record, kind }) => ({ record, kind }));
    if (own.length > 0) longest[layer] = { firstToken: first, lastToken: last, start, end, forms: own };
  }
}

function foldedWords(parsed: ParsedText, first: number, last: number, initial: number): string {
  const words: string[] = [];
  for (let token = first; token <= last; token++) {
    if (parsed.tokens.kinds[token] !== WORD || token === initial) continue;
    words.push(foldWord(parsed.text.slice(parsed.tokens.starts[token], parsed.tokens.ends[token])));
  }
  return words.join(" ");
}

function caseFits(written: string, bits: number): boolean {
  if ((bits & CASE_UPPER) !== 0) return written === written.toUpperCase();
  if ((bits & CASE_CAPITAL) !== 0) {
    // "von der Leyen" is written with a small first letter: any capital of the form will do, unless it has none.
    return written !== written.toLowerCase();
  }
  return true;
}
