import type { Run } from "./blocks.ts";

/** The words of a run, white space collapsed; for looking at them, without offsets. */
export function textOf(run: Run): string {
  let text = "";
  for (const part of run.parts) text += part ? part.data : " ";
  return text.trim().replaceAll(/[ \t\n\f\r]+/g, " ");
}

/** Case, punctuation and spacing put aside, to tell whether two lines say the same. */
export function fold(line: string): string {
  return line.toLowerCase().replaceAll(PUNCTUATION, " ").trim();
}

/** ASCII and general punctuation by range: `\p{P}` costs a millisecond to compile, cold. */
const PUNCTUATION = /[\s!-/:-@[-`{-~\u00A0-\u00BF\u2000-\u206F\u3000-\u303F\uFF00-\uFF0F]+/g;

/** A full stop or its kin, with closing quotation marks and brackets after it. */
const SENTENCE_END = /[.!?…:;。！？؟।]["'”’»)\]]*$/;

export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}
