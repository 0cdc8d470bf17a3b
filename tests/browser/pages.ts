/// <reference types="vite/client" />
import type { Day, PageFacts } from "../../engine/types.ts";

/** What a fixture must give; reviewed by hand. */
export interface ExpectedPage extends Pick<
  PageFacts,
  "article" | "title" | "published" | "publishedFrom" | "language"
> {
  /** The address the page is read under. */
  readonly url: string;
  /** The lines of the text; for pages that are no article whatever comes is fine, so it is left out. */
  readonly text?: readonly string[];
}

const sources = import.meta.glob<string>("../fixtures/pages/*/source.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<ExpectedPage>("../fixtures/pages/*/expected.json", {
  import: "default",
  eager: true,
});

/** The day the fixtures are read on: after all of them. */
export const TODAY = "2025-11-01" as Day;

export const fixtureNames: readonly string[] = Object.keys(sources)
  .map((path) => path.split("/").at(-2) ?? "")
  .toSorted();

export function expectedOf(name: string): ExpectedPage {
  const expected = expectations[`../fixtures/pages/${name}/expected.json`];
  if (!expected) throw new Error(`fixture ${name} has no expected.json`);
  return expected;
}

/** Opens a fixture in a frame of its own, with layout. The frame goes with the next one. */
export async function openFixture(name: string): Promise<Document> {
  const source = sources[`../fixtures/pages/${name}/source.html`];
  if (source === undefined) throw new Error(`no fixture ${name}`);
  return openHtml(source);
}

export async function openHtml(html: string): Promise<Document> {
  for (const old of document.querySelectorAll("iframe")) old.remove();
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:1000px;height:700px;border:0";
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const opened = frame.contentDocument;
  if (!opened) throw new Error("the frame has no document");
  return opened;
}
