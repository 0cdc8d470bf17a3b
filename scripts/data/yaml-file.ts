/**
 * One YAML file of data/, checked, with the line of everything in it. js-yaml reads 6 MB in half a second, `yaml` in
 * ten; only `yaml` knows lines, so it reads a file again when something in it is wrong.
 */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import * as v from "valibot";
import { LineCounter, isNode, parseDocument, type Document } from "yaml";

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
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    errors.push(syntaxError(file, text, error));
    return null;
  }
  if (value === undefined || value === null) {
    errors.push({ file, line: 1, message: "the file is empty: write its records, or remove it" });
    return null;
  }
  let lines: ((at: DataPath) => number) | undefined;
  const lineOf = (at: DataPath): number => (lines ??= linesOf(text))(at);
  const result = v.safeParse(schema, value);
  if (result.success) return { file, value: result.output, lineOf };
  for (const issue of result.issues) {
    const at = (issue.path ?? []).map((step) => step.key as string | number);
    errors.push({ file, line: lineOf(at), message: `${fieldName(at)}: ${plain(issue)}` });
  }
  return null;
}

/** In the words of `yaml`, which are the plainer ones; where only js-yaml objects, in its own. */
function syntaxError(file: string, text: string, error: unknown): DataError {
  const lines = new LineCounter();
  const [first] = parseDocument(text, { lineCounter: lines, uniqueKeys: true }).errors;
  if (first === undefined) {
    return {
      file,
      line: 1,
      message: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unreadable",
    };
  }
  const { message, pos } = first;
  return { file, line: lines.linePos(pos[0]).line, message: message.split("\n")[0] ?? message };
}

const fieldName = (path: DataPath): string =>
  path.filter((step) => typeof step === "string").join(".") || "the file";

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
