/**
 * One YAML file of data/, checked, with the line of everything in it. js-yaml reads 6 MB in half a second, `yaml` in
 * ten; only `yaml` knows lines, so it reads a file again when something in it is wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { CORE_SCHEMA, YAMLException, load } from "js-yaml";
import * as v from "valibot";
import { LineCounter, isNode, parseDocument, visit, type Document } from "yaml";

/** What is wrong, where, and what to write instead. */
export interface DataError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export type DataPath = readonly (string | number)[];

export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** As it lies on the disk. */
  readonly text: string;
  /** Line of the value at this path, or of the nearest thing around it. */
  readonly lineOf: (path: DataPath) => number;
}

/** Reads and checks one file; what is wrong goes to `errors`, and then there is no value. */
export function readYaml<Schema extends v.GenericSchema>(
  root: string,
  path: string,
  schema: Schema,
  errors: DataError[],
): YamlFile<v.InferOutput<Schema>> | null {
  const file = relative(root, path);
  if (!existsSync(path)) {
    errors.push({ file, line: 1, message: "the file is missing" });
    return null;
  }
  const text = readFileSync(path, "utf8");
  const unreadable = strangeCharacter(text);
  if (unreadable !== null) {
    errors.push({ file, ...unreadable });
    return null;
  }
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA, listener: refuseAnchors });
  } catch (error) {
    errors.push({ file, ...syntaxError(text, error) });
    return null;
  }
  if (value === undefined || value === null) {
    errors.push({ file, line: 1, message: "the file is empty: write its records, or remove it" });
    return null;
  }
  let lines: ((at: DataPath) => number) | undefined;
  const lineOf = (at: DataPath): number => (lines ??= linesOf(text))(at);
  const result = v.safeParse(schema, value);
  if (result.success) return { file, value: result.output, text, lineOf };
  for (const issue of result.issues) {
    const at = (issue.path ?? []).map((step) => step.key as string | number);
    errors.push({ file, line: lineOf(at), message: `${fieldName(at)}: ${plain(issue)}` });
  }
  return null;
}

type Fault = Omit<DataError, "file">;

/** What editors and consoles leave behind, and what no editor shows. */
const STRANGE: readonly (readonly [found: RegExp, message: string])[] = [
  [/^\uFEFF/u, 'save the file as "UTF-8", not "UTF-8 with BOM"'],
  [/\r/u, 'save the file with the line ends "LF" (Unix), not "CRLF" (Windows)'],
  [/\t/u, "write spaces in place of the tab"],
  [/\uFFFD/u, 'save the file as "UTF-8": this character was written in another encoding'],
  // oxlint-disable-next-line no-control-regex -- the point of this pattern
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, "remove the invisible character"],
];

function strangeCharacter(text: string): Fault | null {
  for (const [pattern, message] of STRANGE) {
    const at = text.search(pattern);
    if (at < 0) continue;
    const line = text.slice(0, at).split("\n").length;
    const field = /^[\s{-]*(\w+):/u.exec(text.split("\n")[line - 1] ?? "")?.[1] ?? "the file";
    return { line, message: `${field}: ${message}` };
  }
  return null;
}

class AnchorError extends Error {}

/** Nothing here needs anchors, and a few of them can unfold to more than a machine holds. */
function refuseAnchors(event: "open" | "close", { anchor }: { readonly anchor: string | null }): void {
  if (event === "close" && anchor !== null) throw new AnchorError();
}

/** In the words of `yaml`, which are the plainer ones; where only js-yaml objects, in its own. */
function syntaxError(text: string, error: unknown): Fault {
  if (error instanceof RangeError) return { line: 1, message: "the file: it is nested too deeply" };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (error instanceof AnchorError) {
    const message = "write the text itself in place of & and *, or put it in quotes";
    return { line: firstAnchor(document, lines), message };
  }
  const [first] = document.errors;
  if (first === undefined) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    const message = error instanceof Error ? error.message : "it cannot be read";
    return { line, message: message.split("\n")[0] ?? message };
  }
  return { line: lines.linePos(first.pos[0]).line, message: first.message.split("\n")[0] ?? first.message };
}

function firstAnchor(document: Document.Parsed, lines: LineCounter): number {
  let line = 1;
  visit(document, {
    Node(_key, node) {
      if (!("anchor" in node) || node.anchor === undefined || !node.range) return undefined;
      line = lines.linePos(node.range[0]).line;
      return visit.BREAK;
    },
  });
  return line;
}

export const fieldName = (path: DataPath): string =>
  path.filter((step) => typeof step === "string").join(".") ||
  (path.length === 0 ? "the file" : "the record");

/** valibot's own words for a field too many or too few are for programmers. */
function plain(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === "never") return "there is no such field; see data/README.md for those there are";
  if (issue.received === "undefined") return "this field is missing";
  return issue.message;
}

function linesOf(text: string): (path: DataPath) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => lineAt(document, lines, path);
}

function lineAt(document: Document.Parsed, lines: LineCounter, path: DataPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
