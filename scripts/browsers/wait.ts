const POLL_MS = 25;

/** Looks until there is something; the last look, found or not, after `timeoutMs`. */
export async function until<T>(
  look: () => Promise<T>,
  found: (value: T) => boolean,
  timeoutMs: number,
): Promise<T> {
  for (const end = Date.now() + timeoutMs; ;) {
    const value = await look();
    if (found(value) || Date.now() > end) return value;
    await pause(POLL_MS);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
