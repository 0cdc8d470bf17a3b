import type { TermView } from "../../engine/views.ts";
import { Disclosure } from "../shared/Disclosure.tsx";
import { SourceList } from "../shared/SourceList.tsx";
import { formatDate } from "../shared/dates.ts";
import { t as shared } from "../shared/shared-strings.ts";
import { formatList } from "../shared/strings.ts";

interface Props {
  readonly terms: readonly TermView[];
}

/** Which source stands for which term. Terms with the same sources and as-of share one list. */
export function PersonSources({ terms }: Props) {
  const groups = [...Map.groupBy(terms, keyOf).values()];
  if (groups.length === 0) return null;
  return (
    <Disclosure summary={shared("sources")}>
      {groups.map((group) => {
        const first = group[0];
        return (
          first && (
            <div key={keyOf(first)} class="source-group">
              <p>
                {formatList([...new Set(group.map((term) => term.title))])}
                <small>{shared("asOf", { date: formatDate(first.asOf) })}</small>
              </p>
              <SourceList sources={first.sources} />
            </div>
          )
        );
      })}
    </Disclosure>
  );
}

function keyOf(term: TermView): string {
  return [term.asOf, ...term.sources.map((source) => source.url + source.title)].join(" ");
}
