/** Reads a FILE of the command line from disk, with one sentence for whatever may be wrong with it. */
import { open, stat } from "node:fs/promises";
import { extname } from "node:path";
import { MAX_ARTICLE_LENGTH } from "../../lib/messages.ts";
import type { Result } from "../../engine/types.ts";

export type Input =
  /** An article's text as it is in the file; `cut`: its end is missing, the engine takes no more. */
  | { readonly kind: "text"; readonly file: string; readonly text: string; readonly cut: boolean }
  /** A saved page, for the browser to open. */
  | { readonly kind: "page"; readonly file: string };

/** UTF-8 takes at most 3 bytes for a UTF-16 code unit. One more shows that there is more. */
const MAX_TEXT_BYTES = MAX_ARTICLE_LENGTH * 3 + 1;
/** Enough of a page to tell that it is none. */
const MAX_PAGE_BYTES = 100_000;

export async function readInput(file: string): Promise<Result<Input>> {
  const extension = extname(file).toLowerCase();
  const isPage = extension === ".html" || extension === ".htm";
  if (!isPage && extension !== ".txt") return failure(`${file} is neither a .txt nor an .html file.`);
  try {
    // Before it is opened: opening a pipe waits for somebody who writes into it.
    const found = await stat(file);
    if (found.isDirectory()) return failure(`${file} is a folder.`);
    if (!found.isFile()) return failure(`${file} is no regular file.`);
    const { bytes, whole } = await readStart(file, isPage ? MAX_PAGE_BYTES : MAX_TEXT_BYTES);
    if (bytes.length === 0) return failure(`${file} is empty: nothing to read.`);
    if (isPage) return isBinary(bytes) ? binary(file) : { ok: true, value: { kind: "page", file } };
    return readText(file, bytes, whole);
  } catch (error) {
    return failure(`${file} ${reasonOf(error)}.`);
  }
}

async function readStart(
  file: string,
  limit: number,
): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, limit));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return { bytes: buffer.subarray(0, bytesRead), whole: bytesRead >= size };
  } finally {
    await handle.close();
  }
}

function readText(file: string, bytes: Buffer, whole: boolean): Result<Input> {
  // UTF-16 has a NUL in every other byte of Latin text, so it is refused here too, by name.
  if (bytes.includes(0)) return binary(file);
  const text = decode(bytes, whole);
  if (text === null) return failure(`${file} is not UTF-8 text.`);
  if (text.trim() === "") return failure(`${file} is empty: nothing to read.`);
  const cut = !whole || text.length > MAX_ARTICLE_LENGTH;
  return { ok: true, value: { kind: "text", file, text: cut ? beginning(text) : text, cut } };
}

/** `null`: not UTF-8. A byte order mark stays: offsets count from the file's first character. */
function decode(bytes: Buffer, whole: boolean): string | null {
  try {
    // "stream": a character that the limit cuts in two is left out, not an error.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
  } catch {
    return null;
  }
}

/** As much as the engine takes, up to the end of a line where there is one. */
function beginning(text: string): string {
  const end = text.lastIndexOf("\n", MAX_ARTICLE_LENGTH - 1) + 1;
  return text.slice(0, end > 0 ? end : MAX_ARTICLE_LENGTH);
}

/** A page may be UTF-16, but then it starts with a byte order mark. */
function isBinary(bytes: Buffer): boolean {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !marked && bytes.includes(0);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "does not exist";
  if (code === "EACCES" || code === "EPERM") return "may not be read: permission denied";
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function binary(file: string): Result<never> {
  return failure(`${file} is not text: it holds binary data.`);
}

function failure(error: string): Result<never> {
  return { ok: false, error };
}
