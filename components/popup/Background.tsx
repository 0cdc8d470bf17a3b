import { TopicDetails } from "../shared/TopicDetails.tsx";
import { Section } from "./Section.tsx";
import type { BackgroundEntry, EntryRef } from "./popup-state.ts";
import { t } from "./strings.ts";

interface Props {
  readonly entries: readonly BackgroundEntry[];
  readonly onOpen: (entry: EntryRef) => void;
}

/** The topics that explain the article, best first. */
export function Background({ entries, onOpen }: Props) {
  return (
    <Section id="background" title={t("background")}>
      {entries.length === 0 && <p class="none">{t("backgroundNone")}</p>}
      {entries.map(({ topic, why }) => (
        <article key={topic.id} class="topic">
          <h3>{topic.title}</h3>
          <TopicDetails
            topic={topic}
            why={why}
            onOpenPerson={(id) => onOpen({ kind: "person", id })}
            onOpenTopic={(id) => onOpen({ kind: "topic", id })}
          />
        </article>
      ))}
    </Section>
  );
}
