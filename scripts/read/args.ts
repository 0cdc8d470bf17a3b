/** The command line of `npm run read`, checked. */
import { parseArgs } from "node:util";
import type { Day, Result } from "../../engine/types.ts";

export interface ReadOptions {
  /** Overrides what a page says of itself; a .txt file says nothing. */
  readonly published: Day | null;
  readonly language: string | null;
  readonly format: "text" | "json";
  /** Pages open at once. */
  readonly jobs: number;
  /** Reads pages that do not look like an article too. */
  readonly anyway: boolean;
  readonly files: readonly string[];
}

export const USAGE =
  "Usage: npm run -s read -- [--published YYYY-MM-DD] [--language xx] [--format text|json] [--jobs N] [--anyway] FILE...\n" +
  "FILE is a .txt (the article's text) or an .html (a saved page). --anyway reads a page that does not look like an article.";

/** More tabs than this in one browser only wait for each other. */
const MAX_JOBS = 16;

/** `help` where it was asked for; an error is one sentence that names the option. */
export function readOptions(argv: readonly string[]): Result<ReadOptions | "help"> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  if (values.help) return { ok: true, value: "help" };
  const published = values.published ?? null;
  if (published !== null && !isDay(published)) {
    return failure(`--published takes a day as YYYY-MM-DD, not "${published}".`);
  }
  const language = values.language ?? null;
  if (language !== null && !/^[a-z]{2,3}$/iu.test(language)) {
    return failure(`--language takes a code like "en", not "${language}".`);
  }
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json") return failure(`--format takes text or json, not "${format}".`);
  const jobs = Number(values.jobs ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS) {
    return failure(`--jobs takes a whole number from 1 to ${MAX_JOBS}, not "${values.jobs}".`);
  }
  if (files.length === 0) return failure(`No file to read.\n${USAGE}`);
  const anyway = values.anyway ?? false;
  return {
    ok: true,
    value: { published, language: language?.toLowerCase() ?? null, format, jobs, anyway, files },
  };
}

function parse(argv: readonly string[]) {
  try {
    const value = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: { type: "string" },
        language: { type: "string" },
        format: { type: "string" },
        jobs: { type: "string" },
        anyway: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    return { ok: true, value } as const;
  } catch (error) {
    // Node's own text goes on to explain positional arguments; the first sentence names the option.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u);
    return failure(`${sentence?.replace(/\.$/u, "")}.\n${USAGE}`);
  }
}

function isDay(text: string): text is Day {
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes 31 June for 1 July.
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

function failure(error: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error };
}
