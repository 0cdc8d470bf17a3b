/** The names as the dataset file keeps them: see engine/match/name-index.ts. */
import {
  FORM_KINDS,
  caseBits,
  wordsOf,
  type FormKind,
  type NameSections,
} from "../../engine/match/name-index.ts";

export interface NamedForm {
  /** Number of the record that the form belongs to. */
  readonly record: number;
  readonly kind: FormKind;
  readonly form: string;
}

/** @throws if a form has no word at all, which the data checks report before. */
export function nameSections(forms: readonly NamedForm[]): NameSections {
  const lines = new Map<string, { readonly text: string; readonly row: readonly [number, number] }>();
  for (const { record, kind, form } of forms) {
    const text = wordsOf(form).folded.join(" ");
    if (text === "") throw new Error(`The name "${form}" has no word in it.`);
    const number = FORM_KINDS.indexOf(kind);
    const key = `${text}\n${record} ${number}`;
    // Two spellings that fold alike are one form, written as the first one is.
    if (!lines.has(key)) lines.set(key, { text, row: [record, number | caseBits(form)] });
  }
  const sorted = [...lines.values()].toSorted(
    (a, b) => Number(a.text > b.text) - Number(a.text < b.text) || a.row[0] - b.row[0],
  );
  return {
    nameForms: Uint32Array.from(sorted.flatMap(({ row }) => row)),
    nameFormText: sorted.map(({ text }) => text).join("\n"),
  };
}
