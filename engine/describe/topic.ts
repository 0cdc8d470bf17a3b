/** A piece of background as the surfaces show it. */
import type { Dataset } from "../dataset/dataset.ts";
import type { Day, TopicId } from "../types.ts";
import type { TopicView } from "../views.ts";
import { personLinks, topicLinks } from "./links.ts";
import { datedFactViews, sourceViews } from "./source-views.ts";

/** @param dateline `null`: no article, or one without a date */
export function describeTopic(dataset: Dataset, id: TopicId, dateline: Day | null): TopicView | null {
  const topic = dataset.topic(id);
  if (topic === null) return null;
  const related = new Set(topic.parent === null ? topic.related : [topic.parent, ...topic.related]);
  return {
    id,
    title: topic.title,
    kind: topic.kind,
    summary: topic.summary,
    facts: datedFactViews(dataset, topic.facts, dateline),
    positions: topic.positions.map(({ who, says, sources }) => ({
      who,
      says,
      sources: sourceViews(dataset, sources),
    })),
    openQuestions: topic.openQuestions,
    people: personLinks(dataset, topic.people),
    places: [...linksTo(dataset, "place", topic.places), ...linksTo(dataset, "body", topic.bodies)],
    related: topicLinks(dataset, [...related]),
    asOf: topic.asOf,
  };
}

function linksTo(dataset: Dataset, kind: "place" | "body", ids: readonly string[]): TopicView["places"] {
  return ids.flatMap((id) => {
    const name = dataset.get(kind, id)?.name;
    return name === undefined ? [] : [{ kind, id, name }];
  });
}
