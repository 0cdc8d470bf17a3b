/** Bundled, and run in the page after our own reading: the extractors that others use in browsers. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { timed, type Timed } from "./timed.ts";

export interface PeerReading {
  readonly text: string;
  /** The date as the page writes it; "": none found. */
  readonly published: string;
}

export function readable(): Timed<boolean> {
  return timed(() => isProbablyReaderable(document));
}

/** On a copy, which is part of its time: it takes the document apart. */
export function readability(): Timed<PeerReading> {
  const { value, ms } = timed(() => new Readability(document.cloneNode(true) as Document).parse());
  return { value: { text: textOf(value?.content ?? ""), published: value?.publishedTime ?? "" }, ms };
}

/** It makes its own copy. */
export function defuddle(url: string): Timed<PeerReading> {
  const { value, ms } = timed(() => new Defuddle(document, { url, useAsync: false }).parse());
  return { value: { text: textOf(value.content), published: value.published }, ms };
}

const LINES = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
const CODE = new Set(["script", "style", "noscript", "template"]);

/** What HTML says, with the words of two blocks apart: `textContent` joins them. */
function textOf(html: string): string {
  let text = "";
  const write = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    const name = node.nodeName.toLowerCase();
    if (CODE.has(name)) return;
    if (LINES.has(name)) text += "\n";
    for (const child of node.childNodes) write(child);
    if (LINES.has(name)) text += "\n";
  };
  write(new DOMParser().parseFromString(html, "text/html").body);
  return text;
}
