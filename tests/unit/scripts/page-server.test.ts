import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPageServer, type PageServer } from "../../../scripts/page-server.ts";

let folder: string;
let saved: PageServer;
let live: PageServer;
let base: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "page-server-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(folder, "site", "link.txt"));
  writeFileSync(join(folder, "site", "a b.html"), "<p>plain</p>");
  writeFileSync(join(folder, "site", "latin.html"), '<meta charset="windows-1252"><p>x</p>');
  writeFileSync(
    join(folder, "site", "moves.html"),
    '<meta http-equiv="refresh" content="0;url=http://x.example/">',
  );
  saved = await startPageServer({ scripts: false });
  live = await startPageServer({ scripts: true, headers: (path) => ({ "x-path": path }) });
  base = await saved.mount(join(folder, "site"));
});
afterAll(async () => {
  await Promise.all([saved.close(), live.close()]);
  rmSync(folder, { recursive: true });
});

/** The path as it is: fetch would resolve the dots itself. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(base);
  return new Promise((resolve, reject) => {
    request({ port, path, host: "127.0.0.1" }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
}

describe("the server for saved pages", () => {
  test("serves a page with its own scripts forbidden", async () => {
    const response = await fetch(`${base}a%20b.html`);
    expect(await response.text()).toBe("<p>plain</p>");
    expect(response.headers.get("content-security-policy")).toBe("script-src 'none'");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  test("leaves the encoding to a page that names its own", async () => {
    expect((await fetch(`${base}latin.html`)).headers.get("content-type")).toBe("text/html");
  });

  test("a saved page does not move on to its old site", async () => {
    expect(await (await fetch(`${base}moves.html`)).text()).toContain('http-equiv="x-fresh"');
  });

  test.each([
    "../secret.txt",
    "%2e%2e/secret.txt",
    "..%2fsecret.txt",
    "site/../../secret.txt",
    "link.txt",
    "",
    "%",
  ])("does not leave its folder by %j", async (path) => {
    expect(await statusOf(new URL(base).pathname + path)).toBe(404);
  });

  test("folders mounted at the same time get their own addresses", async () => {
    const mounted = await Promise.all([saved.mount(folder), saved.mount(join(folder, "site"))]);
    expect(new Set([...mounted, base]).size).toBe(3);
    expect((await fetch(`${mounted[1]}a%20b.html`)).status).toBe(200);
  });

  test("gives nothing without the folder's address", async () => {
    expect(await statusOf("/")).toBe(404);
    expect(await statusOf("/0/a%20b.html")).toBe(404);
  });

  test("a live page keeps its scripts and gets the headers asked for", async () => {
    const response = await fetch(`${await live.mount(join(folder, "site"))}moves.html`);
    expect(response.headers.get("content-security-policy")).toBeNull();
    expect(response.headers.get("x-path")).toBe("moves.html");
    expect(await response.text()).toContain('http-equiv="refresh"');
  });
});
