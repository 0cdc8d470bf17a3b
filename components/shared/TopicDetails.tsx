import type { PersonId, TopicId } from "../../engine/types.ts";
import type { TopicView } from "../../engine/views.ts";
import { Chips } from "./Chips.tsx";
import { DatedFact } from "./DatedFact.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { FactSources } from "./FactSources.tsx";
import { SourceList } from "./SourceList.tsx";
import { formatDate } from "./dates.ts";
import { t } from "./shared-strings.ts";
import { formatList } from "./strings.ts";
import { uniqueSources } from "./unique-sources.ts";

interface Props {
  readonly topic: TopicView;
  /** The words of the article that point here; empty in the look-up. */
  readonly why?: readonly string[];
  /** All of it at once, or the facts behind a disclosure. */
  readonly open?: boolean;
  readonly onOpenPerson?: (id: PersonId) => void;
  readonly onOpenTopic?: (id: TopicId) => void;
  readonly onOpenPlace?: (place: TopicView["places"][number]) => void;
}

const NO_WORDS: readonly string[] = [];

/** A topic without its heading, which the section around it sets. */
export function TopicDetails({
  topic,
  why = NO_WORDS,
  open = false,
  onOpenPerson,
  onOpenTopic,
  onOpenPlace,
}: Props) {
  const sources = uniqueSources([...topic.facts, ...topic.positions]);
  return (
    <div class="entry">
      <p class="entry-summary">{topic.summary}</p>
      {why.length > 0 && <p class="why">{t("topicWhy", { words: formatList(why) })}</p>}
      {topic.facts.length > 0 && (
        <Disclosure summary={t("topicFacts", { n: topic.facts.length })} open={open}>
          <ol class="timeline">
            {topic.facts.map((fact) => (
              <li key={fact.date + fact.text} class={fact.afterArticle ? "after-article" : undefined}>
                <DatedFact
                  date={fact.date}
                  text={fact.text}
                  sources={fact.sources}
                  mark={fact.afterArticle ? t("sinceArticle") : undefined}
                />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      {topic.positions.length > 0 && (
        <Disclosure summary={t("topicPositions")} open={open}>
          <dl class="positions">
            {topic.positions.map(({ who, says, sources: from }) => (
              <div key={who + says}>
                <dt>{who}</dt>
                <dd>
                  <span class="fact-text">{says}</span>
                  <FactSources sources={from} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {topic.openQuestions.length > 0 && (
        <Disclosure summary={t("topicQuestions")} open={open}>
          <ul class="questions">
            {topic.openQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {sources.length > 0 && (
        <Disclosure summary={t("sourceCount", { n: sources.length })}>
          <SourceList sources={sources} />
        </Disclosure>
      )}
      {open && (
        <TopicLinks
          topic={topic}
          onOpenPerson={onOpenPerson}
          onOpenTopic={onOpenTopic}
          onOpenPlace={onOpenPlace}
        />
      )}
      <p class="as-of">{t("asOf", { date: formatDate(topic.asOf) })}</p>
    </div>
  );
}

interface LinksProps {
  readonly topic: TopicView;
  readonly onOpenPerson: ((id: PersonId) => void) | undefined;
  readonly onOpenTopic: ((id: TopicId) => void) | undefined;
  readonly onOpenPlace: ((place: TopicView["places"][number]) => void) | undefined;
}

function TopicLinks({ topic, onOpenPerson, onOpenTopic, onOpenPlace }: LinksProps) {
  return (
    <>
      {topic.people.length > 0 && (
        <>
          <h4>{t("topicPeople")}</h4>
          <Chips items={topic.people.map(({ id, name }) => ({ id, label: name }))} onOpen={onOpenPerson} />
        </>
      )}
      {topic.places.length > 0 && (
        <>
          <h4>{t("topicPlaces")}</h4>
          <Chips
            items={topic.places.map((place) => ({ id: place.id, label: place.name }))}
            onOpen={
              onOpenPlace &&
              ((id) => {
                const place = topic.places.find((other) => other.id === id);
                if (place !== undefined) onOpenPlace(place);
              })
            }
          />
        </>
      )}
      {topic.related.length > 0 && (
        <>
          <h4>{t("topicRelated")}</h4>
          <Chips items={topic.related.map(({ id, title }) => ({ id, label: title }))} onOpen={onOpenTopic} />
        </>
      )}
    </>
  );
}
