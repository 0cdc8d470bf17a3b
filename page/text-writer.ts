import { TextMap } from "./text-map.ts";

/**
 * Writes lines of text from text nodes, white space collapsed as a browser
 * paints it (CSS Text 3 §4.1.1): a run of spaces, tabs and line ends is one
 * space, none at the edges of a line, and a run may reach over several nodes.
 * A no-break space is a character like others.
 */
export class TextWriter {
  #text = "";
  /** Length when the current line began. */
  #lineStart = 0;
  /** White space seen but not yet written: the line may end here. */
  #pending: "none" | "node" | "synthetic" = "none";
  #pendingNode = 0;
  #pendingOffset = 0;
  readonly #nodes: Text[] = [];
  readonly #seen: string[] = [];
  readonly #segments: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** The text from `start` up to now, to look at a line before it is ended. */
  since(start: number): string {
    return this.#text.slice(start);
  }

  append(node: Text): void {
    const data = node.data;
    const index = this.#nodes.length;
    let used = false;
    let at = 0;
    while (at < data.length) {
      if (isSpace(data.charCodeAt(at))) {
        if (this.#pending === "none") {
          this.#pending = "node";
          this.#pendingNode = index;
          this.#pendingOffset = at;
          used = true;
        }
        while (at < data.length && isSpace(data.charCodeAt(at))) at++;
        continue;
      }
      const start = at;
      at = endOfRun(data, at);
      this.#flushSpace();
      this.#segment(index, start, at - start);
      this.#text += withPlainSpaces(data.slice(start, at));
      used = true;
    }
    if (used) {
      this.#nodes.push(node);
      this.#seen.push(data);
    }
  }

  /** A line break inside a block: one space that stands in no node. */
  breakLine(): void {
    this.#pending = "synthetic";
  }

  /** Ends the line. An empty one leaves no trace. */
  endLine(): void {
    this.#pending = "none";
    if (this.#text.length === this.#lineStart) return;
    this.#text += "\n";
    this.#lineStart = this.#text.length;
  }

  finish(): TextMap {
    return new TextMap(this.#text, this.#nodes, this.#seen, Uint32Array.from(this.#segments));
  }

  #flushSpace(): void {
    if (this.#pending !== "none" && this.#text.length > this.#lineStart) {
      if (this.#pending === "node") {
        this.#segment(this.#pendingNode, this.#pendingOffset, 1);
      }
      this.#text += " ";
    }
    this.#pending = "none";
  }

  /** Adds a segment at the end of the text, or lengthens the last where both go on. */
  #segment(node: number, offset: number, length: number): void {
    const segments = this.#segments;
    const last = segments.length - 4;
    const lastLength = segments[last + 3] ?? 0;
    const goesOn =
      last >= 0 &&
      segments[last + 1] === node &&
      (segments[last + 2] ?? 0) + lastLength === offset &&
      (segments[last] ?? 0) + lastLength === this.#text.length;
    if (goesOn) segments[last + 3] = lastLength + length;
    else segments.push(this.#text.length, node, offset, length);
  }
}

/** Space, tab, LF, FF, CR: what HTML calls ASCII white space. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** The end of a stretch whose white space comes in single characters between others. */
function endOfRun(data: string, start: number): number {
  let at = start;
  while (at < data.length) {
    if (!isSpace(data.charCodeAt(at))) at++;
    else if (at + 1 < data.length && !isSpace(data.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function withPlainSpaces(run: string): string {
  return OTHER_SPACE.test(run) ? run.replaceAll(OTHER_SPACES, " ") : run;
}

const OTHER_SPACE = /[\t\n\f\r]/;
const OTHER_SPACES = /[\t\n\f\r]/g;
