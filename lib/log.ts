/** Our own faults, each once, in the console of the extension. Never a word of a page, never anything sent. */

const logged = new Set<string>();

export function logOnce(error: unknown): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : "an unknown error";
  if (logged.has(what)) return;
  logged.add(what);
  console.error(`[Backgrounder] ${what}`, error instanceof Error ? error.stack : "");
}
