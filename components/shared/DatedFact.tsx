import type { PartialDate } from "../../engine/types.ts";
import type { SourceView } from "../../engine/views.ts";
import { DateText } from "./DateText.tsx";
import { FactSources } from "./FactSources.tsx";

interface Props {
  readonly date: PartialDate;
  readonly text: string;
  readonly sources: readonly SourceView[];
  /** Said beside the date. */
  readonly mark?: string | undefined;
}

/** What stands in an item of a timeline: the date, what happened, who says so. */
export function DatedFact({ date, text, sources, mark }: Props) {
  return (
    <>
      <DateText date={date} />
      {mark !== undefined && <span class="since-article">{mark}</span>}
      <span class="fact-text">{text}</span>
      <FactSources sources={sources} />
    </>
  );
}
