import { useId, useState } from "preact/hooks";
import type { Span } from "../../engine/types.ts";
import { CandidateList } from "../card/CandidateList.tsx";
import { t as card } from "../card/strings.ts";
import { MentionJump } from "./MentionJump.tsx";
import type { AmbiguousItem, EntryRef } from "./popup-state.ts";

interface Props {
  readonly item: AmbiguousItem;
  readonly onGoTo: (span: Span) => void;
  readonly onOpen: (entry: EntryRef) => void;
}

/** A name that fits several people: the choice is the reader's. */
export function AmbiguousRow({ item, onGoTo, onOpen }: Props) {
  const { surface, candidates, spans } = item;
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <li class="person-row ambiguous-row">
      <div class="person-line">
        <button
          type="button"
          class="person-open"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          <span class="person-name">
            <bdi>{surface}</bdi>
          </span>
          <small>{card("matches", { n: candidates.length, surface })}</small>
        </button>
        <MentionJump name={surface} spans={spans} onGoTo={onGoTo} />
      </div>
      <div id={listId} hidden={!open}>
        <CandidateList candidates={candidates} onChoose={(id) => onOpen({ kind: "person", id })} />
      </div>
    </li>
  );
}
