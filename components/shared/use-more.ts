import { useState } from "preact/hooks";

interface More<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly showAll: () => void;
}

/** The first items of a long list until the reader asks for the rest: 400 people must not cost 400 rows at once. */
export function useMore<T>(items: readonly T[], first: number): More<T> {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return { shown, hidden: items.length - shown.length, showAll: () => setAll(true) };
}
