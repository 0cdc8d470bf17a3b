/** `npm run -s eval -- background --gold FILE [--show]`: how well the engine does on articles that people have judged. */
import { parseArgs } from "node:util";
import { builtDataset, ROOT } from "./built.ts";
import { readDataset } from "./read/dataset-file.ts";
import { evaluateBackground } from "./eval/background.ts";
import { readJsonLines } from "./eval/json-lines.ts";

const USAGE = "npm run -s eval -- background --gold FILE.jsonl [--show]";

// npm starts scripts in the project's folder; files are meant from where the reader stands.
if (process.cwd() === ROOT) process.chdir(process.env["INIT_CWD"] ?? ROOT);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { gold: { type: "string" }, show: { type: "boolean", default: false } },
});
if (positionals[0] !== "background" || values.gold === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    const rows = readJsonLines(values.gold);
    console.log(evaluateBackground(rows, readDataset(await builtDataset()), { show: values.show }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
