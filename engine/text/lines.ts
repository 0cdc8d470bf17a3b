/** A text of many lines, each found by its number. */
export interface Lines {
  readonly text: string;
  /** Where each line begins, and one more: where the next would. */
  readonly starts: Uint32Array;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  starts.push(text.length + 1);
  return { text, starts: Uint32Array.from(starts) };
}

export const lineAt = ({ text, starts }: Lines, line: number): string =>
  text.slice(starts[line], (starts[line + 1] ?? 1) - 1);
