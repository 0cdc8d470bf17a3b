/**
 * The article's text and where each of its characters stands in the page.
 *
 *     page     <p>Mr  <b>Macron</b>\n said</p>
 *     text     M r _ M a c r o n _ s a i d \n
 *     segment  [0 3)  [3    9) [9     14)       the closing "\n" stands nowhere
 *
 * A segment is a stretch in which text and node advance together, so that a
 * collapsed run of white space ends it. Four numbers a segment: an article of
 * 1,000 words takes about 100 segments, 1.6 kB. Look-ups are binary searches.
 */
export class TextMap {
  readonly text: string;
  readonly #nodes: readonly Text[];
  /** The data of each node when it was read: exact, and the strings exist anyway. */
  readonly #seen: readonly string[];
  /** Text offset, node index, node offset and length of each segment. */
  readonly #segments: Uint32Array;
  /** Node → its first segment. Built when the first pointer asks. */
  #firstSegment: Map<Node, number> | null = null;

  constructor(text: string, nodes: readonly Text[], seen: readonly string[], segments: Uint32Array) {
    this.text = text;
    this.#nodes = nodes;
    this.#seen = seen;
    this.#segments = segments;
  }

  /** One range for each text node that [start, end) touches; none for synthetic white space. */
  rangesOf(start: number, end: number): StaticRange[] {
    const segments = this.#segments;
    const ranges: StaticRange[] = [];
    let at = this.#segmentEndingAfter(start);
    while (at < segments.length && value(segments, at) < end) {
      const nodeIndex = value(segments, at + 1);
      const node = this.#nodes[nodeIndex];
      if (node === undefined) break;
      const from = value(segments, at + 2) + Math.max(0, start - value(segments, at));
      let to = from;
      while (at < segments.length && value(segments, at) < end && value(segments, at + 1) === nodeIndex) {
        const taken = Math.min(value(segments, at + 3), end - value(segments, at));
        to = value(segments, at + 2) + taken;
        at += SEGMENT;
      }
      ranges.push(
        new StaticRange({
          startContainer: node,
          startOffset: from,
          endContainer: node,
          endOffset: to,
        }),
      );
    }
    return ranges;
  }

  /**
   * Where the place `offset` of `node` stands in the text. A place within
   * collapsed white space gives the end of what stands before it in the node.
   * `null`: the node is no part of the article.
   */
  offsetAt(node: Node, offset: number): number | null {
    const segments = this.#segments;
    const first = this.#segmentsByNode().get(node);
    if (first === undefined) return null;
    const nodeIndex = value(segments, first + 1);
    let best = value(segments, first);
    for (
      let at = first;
      at < segments.length && value(segments, at + 1) === nodeIndex && value(segments, at + 2) <= offset;
      at += SEGMENT
    ) {
      const within = offset - value(segments, at + 2);
      best = value(segments, at) + Math.min(within, value(segments, at + 3));
    }
    return best;
  }

  /** Whether every node still stands in the page with the words that were read. */
  isIntact(): boolean {
    return this.#nodes.every((node, index) => node.isConnected && node.data === this.#seen[index]);
  }

  /** The first segment that ends after `offset`, as an index into the array. */
  #segmentEndingAfter(offset: number): number {
    const segments = this.#segments;
    let low = 0;
    let high = segments.length / SEGMENT;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = middle * SEGMENT;
      if (value(segments, at) + value(segments, at + 3) > offset) high = middle;
      else low = middle + 1;
    }
    return low * SEGMENT;
  }

  #segmentsByNode(): Map<Node, number> {
    if (this.#firstSegment) return this.#firstSegment;
    const map = new Map<Node, number>();
    for (let at = 0; at < this.#segments.length; at += SEGMENT) {
      const node = this.#nodes[value(this.#segments, at + 1)];
      if (node && !map.has(node)) map.set(node, at);
    }
    this.#firstSegment = map;
    return map;
  }
}

/** Numbers a segment takes in the array. */
const SEGMENT = 4;

/** Typed arrays give `undefined` outside their bounds only; the callers stay inside. */
function value(segments: Uint32Array, at: number): number {
  return segments[at] ?? 0;
}
