import { readFileSync } from "node:fs";

/** @throws where the file cannot be read, or a line is no JSON: named by file and line */
export function readJsonLines(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        throw new Error(`${file}:${index + 1}: this line is no JSON`);
      }
    });
}
