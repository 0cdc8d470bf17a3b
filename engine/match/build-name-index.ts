/** Builds the sections of match/name-index.ts. Runs when the dataset is compiled, never in a reading. */
import { EDGE_COLUMNS, FORM_KINDS, ROOT, caseBits, edgeSlot, wordsOf, type FormKind } from "./name-index.ts";

export interface NamedForm {
  /** Number of the record that the form belongs to. */
  readonly record: number;
  readonly kind: FormKind;
  readonly form: string;
}

export interface NameSections {
  readonly nameEdges: Uint32Array;
  readonly nameOutputs: Uint32Array;
  readonly nameForms: Uint32Array;
  /** A line of folded words a form, in the order of `nameForms`. */
  readonly nameFormText: string;
}

/** Table at most half full: a miss, the usual case, ends after one or two probes. */
const SLOTS_PER_EDGE = 2;

/** @throws if a form has no word at all, which the data checks report before. */
export function buildNameIndex(forms: readonly NamedForm[]): NameSections {
  const children: Map<number, number>[] = [new Map()];
  const formsAt: NamedForm[][] = [[]];
  const foldedText = new Map<NamedForm, string>();
  for (const form of forms) {
    const { folded, hashes } = wordsOf(form.form);
    if (hashes.length === 0) throw new Error(`The name "${form.form}" has no word in it.`);
    foldedText.set(form, folded.join(" "));
    let node = ROOT;
    for (const hash of hashes) {
      let child = children[node]?.get(hash);
      if (child === undefined) {
        child = children.length;
        children.push(new Map());
        formsAt.push([]);
        children[node]?.set(hash, child);
      }
      node = child;
    }
    const known = formsAt[node]?.some((other) => other.record === form.record && other.kind === form.kind);
    if (!known) formsAt[node]?.push(form);
  }
  return { nameEdges: layEdges(children), ...layForms(formsAt, foldedText) };
}

function layEdges(children: readonly ReadonlyMap<number, number>[]): Uint32Array {
  const count = children.reduce((sum, edges) => sum + edges.size, 0);
  let slots = 4;
  while (slots < count * SLOTS_PER_EDGE) slots *= 2;
  const table = new Uint32Array(slots * EDGE_COLUMNS);
  children.forEach((edges, node) => {
    for (const [hash, child] of edges) {
      let slot = edgeSlot(node, hash, slots - 1);
      while (table[slot * EDGE_COLUMNS + 2] !== 0) slot = (slot + 1) & (slots - 1);
      table.set([node, hash, child], slot * EDGE_COLUMNS);
    }
  });
  return table;
}

function layForms(formsAt: readonly (readonly NamedForm[])[], foldedText: ReadonlyMap<NamedForm, string>) {
  const outputs = Uint32Array.from(formsAt, (forms) => forms.length);
  const rows: number[] = [];
  const lines: string[] = [];
  for (const form of formsAt.flat()) {
    rows.push(form.record, FORM_KINDS.indexOf(form.kind) | caseBits(form.form));
    lines.push(foldedText.get(form) ?? "");
  }
  return { nameOutputs: outputs, nameForms: Uint32Array.from(rows), nameFormText: lines.join("\n") };
}
