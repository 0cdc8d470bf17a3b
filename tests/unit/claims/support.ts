/** Marks in test sentences: {source}, [content]. */
import { parseText } from "../../../engine/text/parsed-text.ts";
import { detectAttributions, type Attribution } from "../../../engine/claims/detect.ts";
import type { Span } from "../../../engine/types.ts";

export interface Marked {
  readonly text: string;
  readonly source: string;
  readonly content: string;
}

export function unmark(example: string): Marked {
  return {
    text: example.replace(/[{}[\]]/g, ""),
    source: /\{([^}]*)\}/.exec(example)?.[1] ?? "",
    content: [...example.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1] ?? "").join(" … "),
  };
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(" … ");

export interface Seen {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export function see(text: string): Seen[] {
  return detectAttributions(parseText(text)).map((found: Attribution) => ({
    source: words(text, found.source),
    cue: words(text, found.cue),
    content: words(text, found.content),
  }));
}
