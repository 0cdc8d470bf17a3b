/**
 * `npm run -s eval -- background --gold FILE [--show]`: how well the engine does on articles that people have judged.
 * `npm run -s eval -- pages --gold FILE[,FILE…] [--show] [--limit N]`: how well pages are told to be articles and read.
 */
import { parseArgs } from "node:util";
import { builtDataset, ROOT } from "./built.ts";
import { readDataset } from "./read/dataset-file.ts";
import { evaluateBackground } from "./eval/background.ts";
import { readJsonLines } from "./eval/json-lines.ts";
import { evaluatePages } from "./eval/pages.ts";

const USAGE = `npm run -s eval -- background --gold FILE.jsonl [--show]
npm run -s eval -- pages --gold FILE.jsonl[,FILE.jsonl…] [--show] [--limit N]`;

// npm starts scripts in the project's folder; files are meant from where the reader stands.
if (process.cwd() === ROOT) process.chdir(process.env["INIT_CWD"] ?? ROOT);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: "string" },
    show: { type: "boolean", default: false },
    limit: { type: "string", default: "Infinity" },
  },
});
const { gold, show } = values;
const limit = Number(values.limit);

const EVALUATIONS: Readonly<Record<string, (file: string) => Promise<string>>> = {
  background: async (file) =>
    evaluateBackground(readJsonLines(file), readDataset(await builtDataset()), { show }),
  pages: (files) => evaluatePages(files.split(","), { show, limit }),
};
const evaluate = EVALUATIONS[positionals[0] ?? ""];
if (evaluate === undefined || gold === undefined || !(limit > 0)) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    console.log(await evaluate(gold));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
