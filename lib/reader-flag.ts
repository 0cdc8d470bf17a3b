/** Which of our two content scripts speaks for a tab: a flag in their own world, which no page sees. */
const READER = "backgrounderReader";

export const readerIsThere = (): boolean => Object.hasOwn(globalThis, READER);

/** @returns false where a reader is there already: one is enough */
export function becomeReader(): boolean {
  if (readerIsThere()) return false;
  Object.defineProperty(globalThis, READER, { value: true });
  return true;
}
