/** Ids as the surfaces link them; an id that the dataset lacks is left out (the compiler lets none through). */
import type { Dataset } from "../dataset/dataset.ts";
import type { PersonId, TopicId } from "../types.ts";
import type { PersonLink, TopicLink } from "../views.ts";

export const personLinks = (dataset: Dataset, ids: readonly PersonId[]): PersonLink[] =>
  ids.flatMap((id) => {
    const name = dataset.person(id)?.name;
    return name === undefined ? [] : [{ id, name }];
  });

export const topicLinks = (dataset: Dataset, ids: readonly TopicId[]): TopicLink[] =>
  ids.flatMap((id) => {
    const title = dataset.topic(id)?.title;
    return title === undefined ? [] : [{ id, title }];
  });
