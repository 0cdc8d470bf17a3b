/**
 * A proxy that refuses everything and remembers what was asked. Each browser is started behind it, so what any page,
 * worker or part of the extension asks of another machine is seen on the wire, not by instruments in the page that
 * a worker could escape.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the browsers themselves ask for when they start, with or without an extension. */
const BROWSERS_OWN = [
  "accounts.google.com",
  "update.googleapis.com",
  "clients2.google.com",
  "edgedl.me.gvt1.com",
  "redirector.gvt1.com",
  "optimizationguide-pa.googleapis.com",
  "content-autofill.googleapis.com",
  "www.google.com",
  "services.mozilla.com",
  "services.addons.mozilla.org",
  "cdn.mozilla.net",
  "detectportal.firefox.com",
];

export interface OutsideRequests {
  readonly port: number;
  /** "host:port" of an https request, the whole address of an http one. */
  list(): readonly string[];
  close(): void;
}

export async function recordOutsideRequests(): Promise<OutsideRequests> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    note(seen, request.url ?? "");
    response.writeHead(403).end();
  });
  // An https request shows as its host only; what is inside the tunnel would never be sent.
  server.on("connect", (request, socket) => {
    note(seen, request.url ?? "");
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    // A server that listens on a port has an address with a port.
    port: (server.address() as AddressInfo).port,
    list: () => [...seen],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function note(seen: string[], address: string): void {
  const host = address.includes("://") ? new URL(address).hostname : address.replace(/:\d+$/u, "");
  const own = BROWSERS_OWN.some((known) => host === known || host.endsWith(`.${known}`));
  if (!own) seen.push(address);
}
