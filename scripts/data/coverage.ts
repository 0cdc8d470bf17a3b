/**
 * `npm run data:coverage`: which main offices of which countries the data knows, and where it
 * knows of nobody or of two.
 * `npm run data:coverage -- FILE...`: whom news texts (.txt, .jsonl with a `text` a line, .html) name with a title and
 * the data does not know, the most frequent first: what to add next.
 */
import { openDataset } from "../../engine/dataset/open.ts";
import { compile } from "./compile.ts";
import { coverageLines, coverageOf } from "./coverage-table.ts";
import { missedNames } from "./missed-names.ts";
import { readNewsTexts } from "./news-texts.ts";
import { doubtLines } from "./doubts.ts";
import { dataFolder } from "./paths.ts";
import { readSources, type DataSources } from "./sources.ts";
import { writeBinary } from "./write-binary.ts";

/** Lines of the list: after that come names of a single text. */
const SHOWN = 100;

function printMissed(files: readonly string[], data: DataSources): void {
  const bytes = writeBinary(compile(data));
  const opened = openDataset(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (!opened.ok) throw new Error(opened.error);
  const missed = missedNames(files.flatMap(readNewsTexts), opened.value);
  console.log("texts  times  title and name");
  for (const { texts, times, title, name, isKnownName } of missed.slice(0, SHOWN)) {
    const note = isKnownName ? "  (the name is in the data)" : "";
    console.log(`${String(texts).padStart(5)}  ${String(times).padStart(5)}  ${title} ${name}${note}`);
  }
  console.log(`${missed.length} names in all`);
}

const files = process.argv.slice(2);
try {
  const data = readSources(dataFolder, []);
  if (data === null) throw new Error("data/ has errors: npm run data:check");
  if (files.length > 0) printMissed(files, data);
  else console.log([...doubtLines(data), "", ...coverageLines(coverageOf(data))].join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
