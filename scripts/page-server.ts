/** Serves folders of saved pages to the browser on this machine, and nothing else to anybody. */
import { randomBytes } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".xml": "application/xml",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
};
/** A page must name its encoding within its first 1,024 bytes (HTML standard, "sniffing"). */
const SNIFFED_BYTES = 1_024;
const NO_SCRIPTS = "script-src 'none'";

export interface PageServer {
  /** "http://127.0.0.1:41234" */
  readonly origin: string;
  /** Makes a folder reachable and gives its address, with a slash at the end: a new one each time. */
  mount(folder: string): Promise<string>;
  close(): Promise<void>;
}

export interface PageServerOptions {
  /** `false`: a page stays as it was saved: its scripts do not run (the extension's do), and it does not move on. */
  readonly scripts: boolean;
  /** More headers for a path within a folder: a fixture's own Content-Security-Policy. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** The file for an address that is none: an article's address has words, not "source.html". */
  readonly fileFor?: (path: string) => string;
}

export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const folders = new Map<string, string>();
  // Other users of this machine can reach the port; they cannot guess this.
  const secret = randomBytes(8).toString("hex");
  const server = createServer((request, response) => {
    void answer(request, response, folders, options);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    async mount(folder) {
      const root = await realpath(folder);
      const key = `${secret}-${folders.size}`;
      folders.set(key, root);
      return `${origin}/${key}/`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: ReadonlyMap<string, string>,
  options: PageServerOptions,
): Promise<void> {
  const file = await findFile(request.url ?? "", folders, options);
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  const headers = {
    "content-type": contentType(file.path, file.bytes),
    "cache-control": "no-store",
    ...(options.scripts ? {} : { "content-security-policy": NO_SCRIPTS }),
    ...options.headers?.(file.inside),
  };
  response.writeHead(200, headers).end(options.scripts ? file.bytes : withoutRefresh(file.bytes));
}

/** A saved `<meta http-equiv="refresh">` would leave the page before it is read. Same length, any encoding. */
function withoutRefresh(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  return Buffer.from(text.replaceAll(/(http-equiv\s*=\s*["']?)refresh/giu, "$1x-fresh"), "latin1");
}

/** `null`: no such file, or one outside the folder, by ".." or by a link. */
async function findFile(
  url: string,
  folders: ReadonlyMap<string, string>,
  { fileFor = (inside) => inside }: PageServerOptions,
): Promise<{ readonly path: string; readonly inside: string; readonly bytes: Buffer } | null> {
  try {
    const [, key = "", ...rest] = decodeURIComponent(new URL(url, "http://localhost").pathname).split("/");
    const root = folders.get(key);
    if (root === undefined) return null;
    const path = await realpath(join(root, fileFor(rest.join("/"))));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    return { path, inside: rest.join("/"), bytes: await readFile(path) };
  } catch {
    // A malformed address, a folder, a missing or unreadable file: all "not found" for a browser.
    return null;
  }
}

function contentType(path: string, bytes: Buffer): string {
  const type = TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
  if (type !== "text/html") return type;
  // A header outranks the page's own word, so it is sent only where the page has none.
  const start = bytes.subarray(0, SNIFFED_BYTES).toString("latin1");
  return /charset\s*=/iu.test(start) || hasByteOrderMark(bytes) ? type : `${type}; charset=utf-8`;
}

function hasByteOrderMark(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb)
  );
}
