/**
 * The index of all names: a trie of words laid out as one open-addressing hash table, so that a step costs one probe
 * however many names there are. A Map from first word to candidates would not do: "Senator" collects thousands.
 *
 *   nameParents  u32 a node       the node before it; of the root: itself
 *   nameHashes   u32 a node       hash of the word that leads to it
 *   nameOutputs  u32 a node       how many forms end at the node (forms are ordered by node)
 *   nameForms    u32 × 2 a form   (record, kind | CASE bits)
 *   nameFormText UTF-8            the folded words of each form, one form a line, for checking a hash match
 *
 * The table is laid when the first article is read, in 4 ms: in the file it would be twice as large.
 */
import { foldWord } from "../text/fold.ts";
import { WORD, tokenise } from "../text/tokens.ts";

/** What a form is to its record. Append only: the number is in the dataset file. */
export const FORM_KINDS = [
  "full-name",
  "surname",
  "name",
  "demonym",
  "metonym",
  "topic-form",
  "topic-hint",
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export const EDGE_COLUMNS = 3;
export const FORM_COLUMNS = 2;
export const ROOT = 0;

const KIND_MASK = 0xff;
/** The text's first letter must be a capital. */
export const CASE_CAPITAL = 0x100;
/** The text must be in capitals throughout: "US", "WHO". */
export const CASE_UPPER = 0x200;

/** Longest form in capitals that a word in small letters could be mistaken for: US/us, WHO/who. */
const LONGEST_ACRONYM = 4;

export const formKind = (bits: number): FormKind => FORM_KINDS[bits & KIND_MASK] ?? "name";

/** The slot at which probing for this edge begins. */
export function edgeSlot(node: number, hash: number, mask: number): number {
  let mixed = Math.imul(node, 0x9e3779b1) ^ hash;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & mask;
}

/** Table at most half full: a miss, the usual case, ends after one or two probes. */
const SLOTS_PER_EDGE = 2;

/** u32 × 3 a slot: node, hash of the next word, child node. Child 0 is an empty slot; a power of two of slots. */
export function layEdges(parents: Uint32Array, hashes: Uint32Array): Uint32Array {
  let slots = 4;
  while (slots < parents.length * SLOTS_PER_EDGE) slots *= 2;
  const table = new Uint32Array(slots * EDGE_COLUMNS);
  for (let child = ROOT + 1; child < parents.length; child++) {
    const node = parents[child] ?? ROOT;
    const hash = hashes[child] ?? 0;
    let slot = edgeSlot(node, hash, slots - 1);
    while (table[slot * EDGE_COLUMNS + 2] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot * EDGE_COLUMNS] = node;
    table[slot * EDGE_COLUMNS + 1] = hash;
    table[slot * EDGE_COLUMNS + 2] = child;
  }
  return table;
}

/** The folded words of a form, as `tokenise` finds them in an article. */
export function wordsOf(form: string): {
  readonly folded: readonly string[];
  readonly hashes: readonly number[];
} {
  const tokens = tokenise(form);
  const folded: string[] = [];
  const hashes: number[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kinds[index] !== WORD) continue;
    folded.push(foldWord(form.slice(tokens.starts[index], tokens.ends[index])));
    hashes.push(tokens.hashes[index] ?? 0);
  }
  return { folded, hashes };
}

/** How the form must be written in an article to count, from how it is written in the dataset. */
export function caseBits(form: string): number {
  const letters = form.replace(/[^\p{L}]/gu, "");
  if (letters === "" || letters.toLowerCase() === letters.toUpperCase()) return 0; // no case in this script
  if (letters.length <= LONGEST_ACRONYM && letters === letters.toUpperCase()) return CASE_UPPER;
  return letters[0] === letters[0]?.toLowerCase() ? 0 : CASE_CAPITAL;
}
