import { foldWord } from "../../engine/text/fold.ts";

/** Texts that the matcher takes for the same: words folded, hyphens as spaces. */
export const fold = (text: string): string =>
  text
    .split(/[\s\-‐‑]+/u)
    .map(foldWord)
    .filter((word) => word !== "")
    .join(" ");
