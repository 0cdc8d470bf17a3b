import type { PageState } from "../../engine/types.ts";
import { askBackground } from "../../lib/ask.ts";

/** Keeps the toolbar's count true to what is marked. It is an ornament: a failure of it is no failure. */
export function showBadge(state: PageState): void {
  const count = state.kind === "read" ? new Set(state.reading.mentions.map(({ id }) => id)).size : null;
  void askBackground("badge", { count });
}
