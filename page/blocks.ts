import { isEditable } from "./editable.ts";
import {
  ASIDE_ELEMENTS,
  CLOSED_ELEMENTS,
  CLOSED_ROLES,
  createNameReader,
  INLINE_ELEMENTS,
} from "./furniture.ts";
import type { NameHint } from "./furniture.ts";
import { isDataTable, isLayoutForm } from "./tables-and-forms.ts";

/** Nodes looked at before the walk gives up: ten times the 90th percentile of news pages; 60 ms cold at worst. */
const MAX_NODES = 60_000;
/** UTF-16 units of text taken before the walk gives up: a book of 65,000 words. */
const MAX_CHARS = 400_000;

/** An element that can hold blocks. `parent` is its index in `Sheet.boxes`; -1 above the body. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  readonly parent: number;
  /** Its own or an inherited hint that this is furniture: by a name that may mislead, or surely. */
  readonly furniture: "none" | "named" | "sure";
  /** Its class, id or itemprop says that this is the body of the article. */
  readonly body: boolean;
  readonly quotation: boolean;
  readonly item: boolean;
}

/** A run of text between two borders of boxes: what a reader sees as one paragraph. */
export interface Run {
  /** Index of the innermost box. */
  readonly box: number;
  /** Text nodes in order; `null` is a line break. */
  readonly parts: readonly (Text | null)[];
  /** UTF-16 units, edges trimmed. */
  readonly chars: number;
  /** Those of them inside links. */
  readonly linkChars: number;
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
}

/** Everything one walk over the page found. */
export interface Sheet {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  readonly nodes: number;
  /** A cap was reached: what follows was not looked at. */
  readonly truncated: boolean;
}

/**
 * One walk over the live tree, in document order, without recursion (pages nest
 * 10,000 deep) and without layout. O(nodes), at most MAX_NODES.
 */
export function collectBlocks(root: Element): Sheet {
  const walk = new Walk(headlineHolders(root));
  let node: Node | null = root;
  let enter = true;
  while (node) {
    if (enter) {
      if (walk.isFull()) break;
      if (walk.enter(node)) {
        const child: Node | null = node.firstChild;
        if (child) {
          node = child;
          continue;
        }
        walk.leave(node);
      }
    } else {
      walk.leave(node);
    }
    if (node === root) break;
    const next: Node | null = node.nextSibling;
    enter = next !== null;
    node = next ?? node.parentNode;
  }
  return walk.finish();
}

class Walk {
  readonly #boxes: Box[] = [];
  readonly #runs: Run[] = [];
  /** Indices of the open boxes. */
  readonly #open: number[] = [];
  readonly #hint = createNameReader();
  #parts: (Text | null)[] = [];
  #chars = 0;
  #linkChars = 0;
  #links = 0;
  #level = 0;
  #breaks = 0;
  #nodes = 0;
  #total = 0;
  readonly #holders: ReadonlySet<Node>;

  constructor(holders: ReadonlySet<Node>) {
    this.#holders = holders;
  }

  isFull(): boolean {
    return this.#nodes >= MAX_NODES || this.#total >= MAX_CHARS;
  }

  /** Whether to go into the children of the node. */
  enter(node: Node): boolean {
    this.#nodes++;
    if (node.nodeType === TEXT_NODE) this.#text(node as Text);
    if (node.nodeType !== ELEMENT_NODE) return false;
    const element = node as Element;
    const name = element.localName;
    if (name === "br") this.#break();
    if (name === "br" || CLOSED_ELEMENTS.has(name)) return false;
    return INLINE_ELEMENTS.has(name) ? this.#enterInline(element, name) : this.#enterBox(element, name);
  }

  leave(node: Node): void {
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = (node as Element).localName;
    if (INLINE_ELEMENTS.has(name)) {
      if (name === "a") this.#links--;
      return;
    }
    this.#endRun();
    this.#open.pop();
    if (HEADING.test(name)) this.#level = 0;
  }

  finish(): Sheet {
    this.#endRun();
    return {
      boxes: this.#boxes,
      runs: this.#runs,
      nodes: this.#nodes,
      truncated: this.isFull(),
    };
  }

  #text(node: Text): void {
    const chars = node.data.trim().length;
    this.#parts.push(node);
    if (chars === 0) return;
    this.#breaks = 0;
    this.#chars += chars;
    if (this.#links > 0) this.#linkChars += chars;
  }

  /** Two line breaks in a row part paragraphs, as on pages of the nineties. */
  #break(): void {
    this.#breaks++;
    if (this.#breaks >= 2) this.#endRun();
    else this.#parts.push(null);
  }

  #enterInline(element: Element, name: string): boolean {
    if (element.hasAttributes()) {
      if (element.hasAttribute("hidden") || isEditable(element)) return false;
      const names = element.getAttribute("class");
      if (names && this.#hint(names) === "unseen") return false;
    }
    if (name === "a") this.#links++;
    return true;
  }

  #enterBox(element: Element, name: string): boolean {
    this.#endRun();
    const hint = element.hasAttributes() ? this.#readHint(element) : "none";
    if (hint === "unseen" || isClosed(element, name)) return false;
    const parent = this.#open.at(-1) ?? -1;
    const above = this.#boxes[parent];
    this.#open.push(this.#boxes.length);
    this.#boxes.push({
      element,
      name,
      parent,
      furniture: worse(above?.furniture, this.#furnitureOf(element, name, hint)),
      body: hint === "body",
      quotation: above?.quotation === true || name === "blockquote",
      item: above?.item === true || name === "li",
    });
    if (HEADING.test(name)) this.#level = Number(name.slice(1));
    return true;
  }

  #furnitureOf(element: Element, name: string, hint: NameHint): Box["furniture"] {
    if (ASIDE_ELEMENTS.has(name)) return "sure";
    if (hint === "none" || hint === "body" || LANDMARKS.has(name)) return "none";
    // What holds the headline is a wrapper, whatever its name: "article comments-enabled".
    if (this.#holders.has(element)) return "none";
    if (hint === "foreign") return "sure";
    return hint === "furniture" ? "named" : "none";
  }

  #readHint(element: Element): NameHint {
    if (element.getAttribute("itemprop")?.includes("articleBody")) return "body";
    if (element.getAttribute("role") === "complementary") return "foreign";
    const names = element.getAttribute("class");
    const id = element.getAttribute("id");
    if (!names && !id) return "none";
    return this.#hint(id ? `${id} ${names ?? ""}` : (names ?? ""));
  }

  #endRun(): void {
    if (this.#chars > 0) {
      this.#runs.push({
        box: this.#open.at(-1) ?? 0,
        parts: this.#parts,
        chars: this.#chars,
        linkChars: this.#linkChars,
        level: this.#level,
      });
      this.#total += this.#chars;
    }
    if (this.#parts.length > 0) this.#parts = [];
    this.#chars = 0;
    this.#linkChars = 0;
    this.#breaks = 0;
  }
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const HEADING = /^h[1-6]$/;
/** Too large for a name on them to mean what it says: `<body class="has-sidebar">`. */
const LANDMARKS: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

/** What is around any `h1`. Collected once: to look into each named box is quadratic where such boxes nest. */
function headlineHolders(root: Element): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const headline of root.getElementsByTagName("h1")) {
    let at: Node | null = headline.parentNode;
    while (at && !holders.has(at)) {
      holders.add(at);
      at = at.parentNode;
    }
  }
  return holders;
}

function worse(above: Box["furniture"] | undefined, own: Box["furniture"]): Box["furniture"] {
  if (above === "sure" || own === "sure") return "sure";
  return above === "named" || own === "named" ? "named" : "none";
}

/** React streams parts of the body as `<div hidden id="S:0">`, and a script moves them to their place. */
function isStreamed(element: Element): boolean {
  return STREAMED.test(element.id) && element.parentElement?.localName === "body";
}

const STREAMED = /^S:[0-9a-f]+$/;

/** Whether nothing inside can belong to an article. */
function isClosed(element: Element, name: string): boolean {
  if (element.hasAttributes()) {
    if ((element.hasAttribute("hidden") && !isStreamed(element)) || isEditable(element)) return true;
    const role = element.getAttribute("role");
    if (role && CLOSED_ROLES.has(role)) return true;
  }
  if (name === "table") return isDataTable(element as HTMLTableElement);
  return name === "form" && !isLayoutForm(element);
}
