/** Builds the sections of match/name-index.ts. Runs when the dataset is compiled, never in a reading. */
import { FORM_KINDS, ROOT, caseBits, wordsOf, type FormKind } from "./name-index.ts";

export interface NamedForm {
  /** Number of the record that the form belongs to. */
  readonly record: number;
  readonly kind: FormKind;
  readonly form: string;
}

export interface NameSections {
  readonly nameParents: Uint32Array;
  readonly nameHashes: Uint32Array;
  readonly nameOutputs: Uint32Array;
  readonly nameForms: Uint32Array;
  /** A line of folded words a form, in the order of `nameForms`. */
  readonly nameFormText: string;
}

/** @throws if a form has no word at all, which the data checks report before. */
export function buildNameIndex(forms: readonly NamedForm[]): NameSections {
  const children: Map<number, number>[] = [new Map()];
  const formsAt: NamedForm[][] = [[]];
  const parents = [ROOT];
  const hashesOfNodes = [0];
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
        parents.push(node);
        hashesOfNodes.push(hash);
        children[node]?.set(hash, child);
      }
      node = child;
    }
    const known = formsAt[node]?.some((other) => other.record === form.record && other.kind === form.kind);
    if (!known) formsAt[node]?.push(form);
  }
  return {
    nameParents: Uint32Array.from(parents),
    nameHashes: Uint32Array.from(hashesOfNodes),
    ...layForms(formsAt, foldedText),
  };
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
