import { useEffect, useRef } from "preact/hooks";
import type { Day } from "../../engine/types.ts";
import type { EntryView } from "../../engine/views.ts";
import { PersonDetails } from "../card/PersonDetails.tsx";
import { Icon } from "../shared/Icon.tsx";
import { PlaceDetails } from "../shared/PlaceDetails.tsx";
import { TopicDetails } from "../shared/TopicDetails.tsx";
import { t as shared } from "../shared/shared-strings.ts";
import { useLoaded } from "../shared/use-loaded.ts";
import type { EntryRef, PopupActions } from "./popup-state.ts";
import { t } from "./strings.ts";

interface Props {
  readonly entry: EntryRef;
  readonly dateline: Day | null;
  readonly loadEntry: PopupActions["loadEntry"];
  readonly onOpen: (entry: EntryRef) => void;
  readonly onBack: () => void;
}

/** One person, place, body or topic of the dataset. Focus goes to its heading, also when it was opened from above. */
export function Entry({ entry, dateline, loadEntry, onOpen, onBack }: Props) {
  const key = `${entry.kind} ${entry.id}`;
  const loaded = useLoaded(key, () => loadEntry(entry, dateline));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [key, loaded.kind]);
  return (
    <div class="look-up-entry">
      <button type="button" class="button back" onClick={onBack}>
        <Icon name="back" /> {t("backToResults")}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {loaded.kind === "ready" ? titleOf(loaded.value) : shared("loading")}
      </h3>
      {loaded.kind === "failed" && <p class="none">{loaded.error}</p>}
      {loaded.kind === "ready" && <EntryDetails view={loaded.value} onOpen={onOpen} />}
    </div>
  );
}

function EntryDetails({ view, onOpen }: { readonly view: EntryView; readonly onOpen: Props["onOpen"] }) {
  const openPerson = (id: string) => onOpen({ kind: "person", id });
  const openTopic = (id: string) => onOpen({ kind: "topic", id });
  switch (view.kind) {
    case "person":
      return <PersonDetails person={view.person} onOpenTopic={openTopic} />;
    case "place":
      return <PlaceDetails place={view.place} onOpenPerson={openPerson} onOpenTopic={openTopic} />;
    case "topic":
      return (
        <TopicDetails
          topic={view.topic}
          open
          onOpenPerson={openPerson}
          onOpenTopic={openTopic}
          onOpenPlace={onOpen}
        />
      );
  }
}

function titleOf(view: EntryView): string {
  switch (view.kind) {
    case "person":
      return view.person.name;
    case "place":
      return view.place.name;
    case "topic":
      return view.topic.title;
  }
}
