import { readFileSync } from "node:fs";

/** @throws where the file cannot be read, or `check` refuses a line or it is no JSON: named by file and line */
export function readJsonLines<T = unknown>(
  file: string,
  check: (value: unknown) => T = (value) => value as T,
): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      const place = `${file}:${index + 1}`;
      try {
        return [check(parse(line))];
      } catch (error) {
        throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error("this line is no JSON", { cause });
  }
}
