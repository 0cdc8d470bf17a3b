import type { SourceView } from "../../engine/views.ts";

/** The sources of several facts, each once, in their order. */
export function uniqueSources(facts: readonly { readonly sources: readonly SourceView[] }[]): SourceView[] {
  const byKey = new Map<string, SourceView>();
  for (const source of facts.flatMap((fact) => fact.sources))
    byKey.set(`${source.url} ${source.title}`, source);
  return [...byKey.values()];
}
