import type { SourceView } from "../../engine/views.ts";
import { SourceLink } from "./SourceLink.tsx";

interface Props {
  readonly sources: readonly SourceView[];
}

/** The publishers behind one fact, on one line below it. */
export function FactSources({ sources }: Props) {
  return (
    <span class="fact-sources">
      {sources.map((source, index) => (
        <span key={source.url + source.title}>
          {index > 0 && " · "}
          <SourceLink source={source} />
        </span>
      ))}
    </span>
  );
}
