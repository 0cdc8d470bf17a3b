/**
 * Quotations by their marks, of every style, in one pass and without looking back, so that a megabyte of unbalanced
 * marks costs no more than a megabyte of prose. Only the outer of nested quotations counts.
 */
import { LINE_END, SIGN } from "../text/tokens.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { spanAt } from "../text/parsed-text.ts";

export interface Quotation {
  /** Token of the opening mark. */
  readonly open: number;
  /** Last token: the closing mark, or the last token of the part where the mark is missing. */
  readonly close: number;
  /** Runs on in the quotation that opens the next paragraph, as newspapers set a long speech. */
  readonly continues: boolean;
}

const OPENERS = "“„«‹‘\"'»”";
/** Which marks close what one opens: „…“ and »…« are German, ”…” Swedish, «…» French. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"',
  "„": "“”",
  "«": "»",
  "‹": "›",
  "‘": "’",
  '"': '"”',
  "'": "'",
  "»": "«",
  "”": "”",
};
const SINGLE = "‘'‹";
/** Marks that open only where no mark of theirs could close: they stand after a space and before a word. */
const TWO_FACED = "\"'»”‘";

export function findQuotations(parsed: ParsedText): Quotation[] {
  const { text, tokens } = parsed;
  const found: Quotation[] = [];
  let open = -1;
  let mark = "";
  const endOfSentence = (token: number, last: number): number => {
    const sentence = parsed.sentences[spanAt(parsed.sentences, tokens.starts[token] ?? 0)];
    let end = token;
    while (end < last && (tokens.ends[end + 1] ?? 0) <= (sentence?.[1] ?? 0)) end++;
    return end;
  };
  const abandon = (last: number): void => {
    if (open >= 0 && !SINGLE.includes(mark))
      found.push({ open, close: endOfSentence(open, last), continues: false });
    open = -1;
  };
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index];
    if (kind === LINE_END) {
      if (open >= 0 && !SINGLE.includes(mark) && nextLineOpens(parsed, index)) {
        found.push({ open, close: index - 1, continues: true });
        open = -1;
      } else {
        abandon(index - 1);
      }
      continue;
    }
    if (kind !== SIGN) continue;
    const start = tokens.starts[index] ?? 0;
    const sign = text[start] ?? "";
    if (open >= 0 && (CLOSERS[mark] ?? "").includes(sign) && !looksOpening(text, start)) {
      if (index > open + 1) found.push({ open, close: index, continues: false });
      open = -1;
    } else if (OPENERS.includes(sign)) {
      const single = SINGLE.includes(sign);
      if (single && open >= 0) continue;
      if (TWO_FACED.includes(sign) && !looksOpening(text, start)) continue;
      abandon(index - 1);
      open = index;
      mark = sign;
    }
  }
  abandon(tokens.count - 1);
  return found;
}

/** A space, a bracket or a mark before it, and none behind it. */
function looksOpening(text: string, at: number): boolean {
  const before = text[at - 1] ?? "\n";
  const after = text[at + 1] ?? "\n";
  return (
    (/\s/.test(before) || "([—–-‘“\"'".includes(before)) && !/\s/.test(after) && !".,;:!?)".includes(after)
  );
}

function nextLineOpens({ text, tokens }: ParsedText, lineEnd: number): boolean {
  let index = lineEnd;
  while (index < tokens.count && tokens.kinds[index] === LINE_END) index++;
  const sign = text[tokens.starts[index] ?? 0] ?? "";
  return index < tokens.count && '“"„«'.includes(sign);
}
