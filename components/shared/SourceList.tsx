import type { SourceView } from "../../engine/views.ts";
import { DateText } from "./DateText.tsx";
import { SourceLink } from "./SourceLink.tsx";

interface Props {
  readonly sources: readonly SourceView[];
}

/** Where facts come from: publisher (the link), title and date. */
export function SourceList({ sources }: Props) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.url + source.title}>
          <SourceLink source={source} />
          <span class="source-title">
            <bdi>{source.title}</bdi>, <DateText date={source.date} />
          </span>
        </li>
      ))}
    </ul>
  );
}
