import type { Backdrop } from "./backdrop.ts";
import { createHitTest } from "./hit-test.ts";
import type { TextMap } from "./text-map.ts";

export type MarkKind = "leader" | "claim" | "ambiguous";
export type MarkLook = "underline" | "tint" | "both" | "none";

/** A span of the article's text to be marked. `key` is the caller's, to find what it stands for. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly key: number;
}

export interface Look {
  /** Also for names that fit several people. */
  readonly leaders: MarkLook;
  readonly claims: MarkLook;
  readonly backdrop: Backdrop;
}

/** A mark under the pointer, with the box of the line of it that was hit. */
export interface Hit {
  readonly mark: Mark;
  readonly rect: DOMRect;
}

/** Marks on the page. Nothing of the page's tree is touched. */
export interface Painting {
  /** False where the browser has no CSS Custom Highlights: nothing is painted, and the reader must be told. */
  readonly supported: boolean;
  /** The topmost mark at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): Hit | null;
  /** Marks [start, end) strongly for a moment, for "go to". A new flash ends the one before. */
  flash(start: number, end: number): void;
  /** Whether no mark has gone because the page changed its words. */
  isWhole(): boolean;
  /** Takes every mark away. */
  clear(): void;
}

const PREFIX = "backgrounder";
const FLASH = `${PREFIX}-flash`;
/** How long a flash stays, in milliseconds: found at a glance, gone before it disturbs. */
const FLASH_MS = 1_800;

/** The higher wins where marks overlap: a name inside a claim stays a name. */
const PRIORITY: Readonly<Record<MarkKind, number>> = {
  claim: 1,
  ambiguous: 2,
  leader: 3,
};
const FLASH_PRIORITY = 4;

/** Paints the marks over static ranges: live ones made later edits of the page 2 to 5 times slower. */
export function paint(map: TextMap, marks: readonly Mark[], look: Look): Painting {
  const registry = highlightRegistry();
  if (!registry) return UNSUPPORTED;
  const markOf = new Map<AbstractRange, Mark>();
  const names: string[] = [];
  let whole = true;
  const words = followWords((range) => {
    whole = false;
    markOf.delete(range);
    for (const name of names) registry.get(name)?.delete(range);
  });
  for (const kind of KINDS) {
    const style = kind === "claim" ? look.claims : look.leaders;
    if (style === "none") continue;
    const ranges = marks
      .filter((mark) => mark.kind === kind)
      .flatMap((mark) => {
        const own = map.rangesOf(mark.start, mark.end);
        for (const range of own) {
          markOf.set(range, mark);
          words.add(range);
        }
        return own;
      });
    if (ranges.length === 0) continue;
    const name = highlightName(kind, style, look.backdrop);
    register(registry, name, ranges, PRIORITY[kind]);
    names.push(name);
  }
  let flashing: ReturnType<typeof setTimeout> | undefined;
  const endFlash = (): void => {
    clearTimeout(flashing);
    registry.delete(FLASH);
  };
  return {
    supported: true,
    markAt: createHitTest(registry, map, marks, markOf),
    flash(start, end) {
      endFlash();
      register(registry, FLASH, map.rangesOf(start, end), FLASH_PRIORITY);
      flashing = setTimeout(endFlash, FLASH_MS);
    },
    isWhole: () => whole,
    clear() {
      endFlash();
      for (const name of names) registry.delete(name);
      markOf.clear();
      words.end();
    },
  };
}

const KINDS: readonly MarkKind[] = ["leader", "claim", "ambiguous"];

/** "backgrounder-leader-underline-dark"; `highlights.css` has a rule for each. */
export function highlightName(kind: MarkKind, look: Exclude<MarkLook, "none">, backdrop: Backdrop): string {
  const name = `${PREFIX}-${kind}-${look}`;
  return backdrop === "dark" ? `${name}-dark` : name;
}

/**
 * Tells of ranges whose words the page has changed in place, before it is painted again: a static range stays where it
 * is, and would mark other words. Nodes that are taken out of the page take their marks with them.
 * Only the marked nodes are observed, so that no other change of the page costs anything.
 */
function followWords(onChange: (range: StaticRange) => void): {
  readonly add: (range: StaticRange) => void;
  readonly end: () => void;
} {
  const marked = new Map<Node, Map<StaticRange, string>>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      for (const [range, words] of marked.get(target) ?? []) {
        if (wordsOf(range) === words) continue;
        marked.get(target)?.delete(range);
        onChange(range);
      }
    }
  });
  return {
    add(range) {
      const node = range.startContainer;
      let ranges = marked.get(node);
      if (ranges === undefined) {
        marked.set(node, (ranges = new Map()));
        observer.observe(node, { characterData: true });
      }
      ranges.set(range, wordsOf(range));
    },
    end() {
      observer.disconnect();
      marked.clear();
    },
  };
}

function wordsOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}

/** Ranges go in one by one: Firefox 140 returned nothing from `add()`, so that chains broke. */
function register(
  registry: HighlightRegistry,
  name: string,
  ranges: readonly StaticRange[],
  priority: number,
): void {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  registry.set(name, highlight);
}

function highlightRegistry(): HighlightRegistry | null {
  const css = globalThis.CSS as { highlights?: HighlightRegistry } | undefined;
  return typeof Highlight === "function" ? (css?.highlights ?? null) : null;
}

const UNSUPPORTED: Painting = {
  supported: false,
  markAt: () => null,
  flash: () => undefined,
  isWhole: () => true,
  clear: () => undefined,
};
