/* oxlint-disable react-hooks/exhaustive-deps -- `search` is a new function on each render; only a new query is a new question */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Day } from "../../engine/types.ts";
import type { LookUpHit } from "../../engine/views.ts";
import { Entry } from "./Entry.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { Section } from "./Section.tsx";
import type { EntryRef, PopupActions } from "./popup-state.ts";
import { t } from "./strings.ts";

interface Props {
  /** What the search begins with. */
  readonly initialQuery?: string;
  /** The entries opened one from the other; empty: the search. */
  readonly trail: readonly EntryRef[];
  readonly dateline: Day | null;
  readonly actions: Pick<PopupActions, "search" | "loadEntry">;
  readonly onOpen: (entry: EntryRef) => void;
  readonly onBack: () => void;
}

/** What the search has to say. */
export type Found =
  | { readonly kind: "nothing-asked" }
  | { readonly kind: "hits"; readonly query: string; readonly hits: readonly LookUpHit[] }
  | { readonly kind: "failed" };

/** The search over the dataset, or the entry that it led to. */
export function LookUp({ initialQuery = "", trail, dateline, actions, onOpen, onBack }: Props) {
  const [query, setQuery] = useState(initialQuery);
  const [found, setFound] = useState<Found>({ kind: "nothing-asked" });
  const { search } = actions;

  useEffect(() => {
    const asked = query.trim();
    if (asked === "") {
      setFound({ kind: "nothing-asked" });
      return;
    }
    // Answers may overtake each other; only that to the newest question counts.
    let newest = true;
    search(asked).then(
      (hits) => newest && setFound({ kind: "hits", query: asked, hits }),
      () => newest && setFound({ kind: "failed" }),
    );
    return () => {
      newest = false;
    };
  }, [query]);

  const input = useRef<HTMLInputElement>(null);
  const entry = trail.at(-1);
  const [returning, setReturning] = useState(false);
  useEffect(() => {
    if (!returning || entry !== undefined) return;
    input.current?.focus();
    setReturning(false);
  }, [returning, entry]);
  const back = () => {
    setReturning(true);
    onBack();
  };

  return (
    <Section id="look-up" title={t("lookUp")}>
      <div hidden={entry !== undefined}>
        <SearchBox query={query} found={found} inputRef={input} onQuery={setQuery} onOpen={onOpen} />
      </div>
      {entry !== undefined && (
        <Entry
          entry={entry}
          dateline={dateline}
          loadEntry={actions.loadEntry}
          onOpen={onOpen}
          onBack={back}
        />
      )}
    </Section>
  );
}
