import { useId, useState } from "preact/hooks";
import type { Day, Span } from "../../engine/types.ts";
import { PersonDetails } from "../card/PersonDetails.tsx";
import { Flag } from "../shared/Flag.tsx";
import { t as shared } from "../shared/shared-strings.ts";
import { useLoaded } from "../shared/use-loaded.ts";
import { MentionJump } from "./MentionJump.tsx";
import type { EntryRef, PersonItem, PopupActions } from "./popup-state.ts";
import { t } from "./strings.ts";

interface Props {
  readonly person: PersonItem;
  readonly dateline: Day | null;
  readonly loadEntry: PopupActions["loadEntry"];
  readonly onGoTo: (span: Span) => void;
  readonly onOpen: (entry: EntryRef) => void;
}

/** One leader: name and office, the jump through the mentions, and the card below on demand. */
export function PersonRow({ person, dateline, loadEntry, onGoTo, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  const cardId = useId();
  return (
    <li class="person-row">
      <div class="person-line">
        <button
          type="button"
          class="person-open"
          aria-expanded={open}
          aria-controls={cardId}
          onClick={() => setOpen(!open)}
        >
          <span class="person-name">
            <Flag region={person.region} /> <bdi>{person.name}</bdi>
          </span>
          <small>
            <bdi>{person.title ?? t("noOffice")}</bdi>
          </small>
        </button>
        <MentionJump name={person.name} spans={person.spans} onGoTo={onGoTo} />
      </div>
      <div id={cardId} hidden={!open}>
        {open && <InlineCard person={person} dateline={dateline} loadEntry={loadEntry} onOpen={onOpen} />}
      </div>
    </li>
  );
}

function InlineCard({ person, dateline, loadEntry, onOpen }: Omit<Props, "onGoTo">) {
  const loaded = useLoaded(person.id, () => loadEntry({ kind: "person", id: person.id }, dateline));
  if (loaded.kind === "loading") return <p class="none">{shared("loading")}</p>;
  if (loaded.kind === "failed") return <p class="none">{loaded.error}</p>;
  if (loaded.value.kind !== "person") return null;
  return (
    <div class="inline-card">
      <PersonDetails person={loaded.value.person} onOpenTopic={(id) => onOpen({ kind: "topic", id })} />
    </div>
  );
}
