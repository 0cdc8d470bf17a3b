import type { Day, Span } from "../../engine/types.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { useMore } from "../shared/use-more.ts";
import { AmbiguousRow } from "./AmbiguousRow.tsx";
import { PersonRow } from "./PersonRow.tsx";
import { Section } from "./Section.tsx";
import type { AmbiguousItem, EntryRef, PersonItem, PopupActions } from "./popup-state.ts";
import { t } from "./strings.ts";

/** Enough for almost every article; 400 people must not cost 400 rows at once. */
const FIRST_PEOPLE = 30;

interface Props {
  readonly people: readonly PersonItem[];
  readonly ambiguous: readonly AmbiguousItem[];
  readonly dateline: Day | null;
  readonly loadEntry: PopupActions["loadEntry"];
  readonly onGoTo: (span: Span) => void;
  readonly onOpen: (entry: EntryRef) => void;
}

/** The named leaders: a screen reader's way to every mark in the page. */
export function People({ people, ambiguous, dateline, loadEntry, onGoTo, onOpen }: Props) {
  const { shown, hidden, showAll } = useMore(people, FIRST_PEOPLE);
  return (
    <Section id="people" title={t("people")}>
      {people.length + ambiguous.length === 0 && <p class="none">{t("peopleNone")}</p>}
      <ul class="rows">
        {shown.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            dateline={dateline}
            loadEntry={loadEntry}
            onGoTo={onGoTo}
            onOpen={onOpen}
          />
        ))}
        {hidden === 0 &&
          ambiguous.map((item) => (
            <AmbiguousRow key={item.surface} item={item} onGoTo={onGoTo} onOpen={onOpen} />
          ))}
      </ul>
      <MoreButton hidden={hidden} onClick={showAll} />
    </Section>
  );
}
