/**
 * `npm run -s read -- FILE...`: reads articles on the command line with the engine, or through the extension in a
 * headless browser. What it prints is fixed in DESIGN.md; what goes wrong is a sentence on stderr.
 */
import type { Dataset } from "../engine/dataset/dataset.ts";
import type { Result } from "../engine/types.ts";
import { MAX_ARTICLE_LENGTH } from "../lib/messages.ts";
import { builtDataset, ROOT } from "./built.ts";
import { readOptions, USAGE, type ReadOptions } from "./read/args.ts";
import { readAgain, readArticleText } from "./read/article-text.ts";
import { readDataset } from "./read/dataset-file.ts";
import { readInput, type Input } from "./read/input.ts";
import type { PageReader } from "./read/page-reader.ts";
import type { ReadPage } from "./read/read-page.ts";
import { readingJson } from "./reading-json.ts";
import { readingText, terminalStyle } from "./reading-text.ts";

// npm starts scripts in the project's folder; files are meant from where the reader stands.
if (process.cwd() === ROOT) process.chdir(process.env["INIT_CWD"] ?? ROOT);
// A reader who pipes into `head` has seen enough.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (!options.ok) return complain(options.error);
  if (options.value === "help") {
    console.log(USAGE);
    return 0;
  }
  const inputs = await Promise.all(options.value.files.map(readInput));
  try {
    return await readAll(inputs, options.value, readDataset(await builtDataset()));
  } catch (error) {
    return complain(reasonOf(error));
  }
}

/** Prints in the order of the files, each as soon as it and those before it are read. */
async function readAll(
  inputs: readonly Result<Input>[],
  options: ReadOptions,
  dataset: Dataset,
): Promise<number> {
  const needsBrowser = inputs.some((input) => input.ok && input.value.kind === "page");
  const pages = needsBrowser ? await startPageReader() : null;
  const results = inTurns(inputs, options.jobs, (input) => readOne(input, options, dataset, pages));
  let exitCode = 0;
  for (const [index, result] of results.entries()) {
    const read = await result;
    if (read.ok) print(options.files[index] ?? "", read.value, options, dataset);
    else exitCode = complain(read.error);
  }
  if (pages?.ok) await pages.value.close();
  return exitCode;
}

/** Without a browser the text files are still read; without pages the browser's driver is not even loaded. */
async function startPageReader(): Promise<Result<PageReader>> {
  try {
    const { PageReader: Reader } = await import("./read/page-reader.ts");
    return { ok: true, value: await Reader.start() };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}

/** Starts all; number n waits for number n - jobs, so that at most `jobs` pages are open at once. */
function inTurns<T, R>(items: readonly T[], jobs: number, work: (item: T) => Promise<R>): Promise<R>[] {
  const started: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    const before: Promise<unknown> = started[index - jobs] ?? Promise.resolve();
    started.push(before.then(() => work(item)));
  }
  return started;
}

async function readOne(
  input: Result<Input>,
  options: ReadOptions,
  dataset: Dataset,
  pages: Result<PageReader> | null,
): Promise<Result<ReadPage>> {
  if (!input.ok) return input;
  const { file } = input.value;
  try {
    if (input.value.kind === "text") {
      if (input.value.cut)
        console.error(`${file} is long: only its first ${MAX_ARTICLE_LENGTH} characters are read.`);
      return { ok: true, value: readArticleText(input.value.text, options, dataset) };
    }
    if (!pages?.ok) return { ok: false, error: `${file} needs a browser. ${pages?.error ?? ""}` };
    const read = await pages.value.read(file, options);
    return read.ok ? { ok: true, value: readAgain(read.value, options, dataset) } : read;
  } catch (error) {
    return { ok: false, error: `${file} could not be read: ${reasonOf(error)}` };
  }
}

function print(file: string, read: ReadPage, { format, files }: ReadOptions, dataset: Dataset): void {
  const reading = readingJson(file, read, dataset);
  if (format === "json") {
    console.log(JSON.stringify(reading));
    return;
  }
  if (files.length > 1) console.log(`── ${file} ──`);
  console.log(readingText(reading, terminalStyle()));
  if (!read.page.article) console.log("To read it nevertheless, add --anyway.\n");
}

function complain(error: string): 1 {
  console.error(error);
  return 1;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
