/**
 * From the names as the dataset file keeps them to the index that the matcher walks. Built when a dataset is opened:
 * 45,000 names take about 10 ms, and the file is a quarter smaller than with the index in it, since hashes do not
 * compress.
 */
import { lineStarts } from "../dataset/offsets.ts";
import { EMPTY_HASH, hashStep } from "../text/fold.ts";
import {
  EDGE_COLUMNS,
  FORM_COLUMNS,
  ROOT,
  edgeSlot,
  type NameIndex,
  type NameSections,
} from "./name-index.ts";

/** Table at most half full: a miss, the usual case, ends after one or two probes. */
const SLOTS_PER_EDGE = 2;

const SPACE = 0x20;
const NEWLINE = 0x0a;

/** Lines are sorted, so a name stands before those that begin with its words, and nodes end in the order of lines. */
export function buildNameIndex({ nameForms, nameFormText }: NameSections): NameIndex {
  const forms = nameForms.length / FORM_COLUMNS;
  const edges = new Edges(countWords(nameFormText));
  /** The node in which each form ends. */
  const ends = new Uint32Array(forms);
  let form = 0;
  let node = ROOT;
  let hash = EMPTY_HASH;
  for (let at = 0; at <= nameFormText.length && form < forms; at++) {
    const code = at < nameFormText.length ? nameFormText.charCodeAt(at) : NEWLINE;
    if (code !== SPACE && code !== NEWLINE) {
      hash = hashStep(hash, code);
      continue;
    }
    node = edges.childOf(node, hash >>> 0);
    hash = EMPTY_HASH;
    if (code === SPACE) continue;
    ends[form++] = node;
    node = ROOT;
  }
  return {
    nameEdges: edges.table,
    nameOutputs: firstForms(ends, edges.nodes),
    nameForms,
    formStarts: lineStarts(nameFormText, forms),
    nameFormText,
  };
}

class Edges {
  readonly table: Uint32Array;
  nodes = 1;
  readonly #mask: number;

  constructor(most: number) {
    let slots = 4;
    while (slots < most * SLOTS_PER_EDGE) slots *= 2;
    this.table = new Uint32Array(slots * EDGE_COLUMNS);
    this.#mask = slots - 1;
  }

  /** The child by that word; a new one where there is none yet. */
  childOf(node: number, hash: number): number {
    let slot = edgeSlot(node, hash, this.#mask);
    for (;;) {
      const at = slot * EDGE_COLUMNS;
      const child = this.table[at + 2] ?? 0;
      if (child === 0) {
        this.table[at] = node;
        this.table[at + 1] = hash;
        return (this.table[at + 2] = this.nodes++);
      }
      if (this.table[at] === node && this.table[at + 1] === hash) return child;
      slot = (slot + 1) & this.#mask;
    }
  }
}

function countWords(text: string): number {
  let words = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === NEWLINE) words++;
  }
  return words;
}

/** For each node the first form that ends in it or in a later one. */
function firstForms(ends: Uint32Array, nodes: number): Uint32Array {
  const outputs = new Uint32Array(nodes + 1);
  let form = 0;
  for (let node = 0; node <= nodes; node++) {
    while (form < ends.length && (ends[form] ?? 0) < node) form++;
    outputs[node] = form;
  }
  return outputs;
}
