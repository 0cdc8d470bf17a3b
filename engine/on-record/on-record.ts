/**
 * Which documented statement a claim repeats. An entry fits where all words of one of its triggers stand in the claim's
 * content; nothing is compared by meaning, so that a reader can see why it is shown.
 */
import type { Dataset } from "../dataset/dataset.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import { foldWord } from "../text/fold.ts";
import { WORD } from "../text/tokens.ts";
import type { Claim, OnRecordId, Span } from "../types.ts";

/** Of two entries that fit, one counts this much more where the speaker is known to make the statement. */
const SPEAKER_POINTS = 2;

export type OnRecordFinder = (content: readonly Span[], speaker: Claim["speaker"]) => OnRecordId | null;

/** Reads the entries once for all claims of an article; about 0.1 ms a claim with 100 of them. */
export function onRecordFinder(parsed: ParsedText, dataset: Dataset): OnRecordFinder {
  const entries = dataset.recordsOf("on-record").flatMap((record) => {
    const entry = dataset.get("on-record", dataset.idOf(record));
    return entry === null ? [] : [entry];
  });
  return (content, speaker) => {
    const words = foldedWords(parsed, content);
    let best: { readonly id: OnRecordId; readonly points: number } | null = null;
    for (const { id, triggers, people } of entries) {
      const fitting = triggers.filter((trigger) => trigger.every((part) => words.includes(part)));
      if (fitting.length === 0) continue;
      const knownSpeaker = speaker !== null && people.includes(speaker);
      const points = longest(fitting) + (knownSpeaker ? SPEAKER_POINTS : 0);
      if (best === null || points > best.points) best = { id, points };
    }
    return best?.id ?? null;
  };
}

/** The more words a trigger asks for, the surer it is. */
const longest = (triggers: readonly (readonly string[])[]): number =>
  Math.max(...triggers.map((trigger) => trigger.join("").trim().split(/\s+/u).length));

/** " nato will not expand ": each word between two spaces, so that " nato " finds the word and " expan" its beginning. */
function foldedWords({ text, tokens }: ParsedText, spans: readonly Span[]): string {
  let words = " ";
  for (const [start, end] of spans) {
    for (let token = firstTokenAt(tokens.starts, tokens.count, start); token < tokens.count; token++) {
      const from = tokens.starts[token] ?? end;
      if (from >= end) break;
      if (tokens.kinds[token] === WORD) words += `${foldWord(text.slice(from, tokens.ends[token]))} `;
    }
  }
  return words;
}

function firstTokenAt(starts: ArrayLike<number>, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
