/** What changed after the article was written, out of the views of its people and topics. Pure. */
import type { ChangeView, PersonView, TopicView } from "../../engine/views.ts";
import type { SinceItem } from "./popup-state.ts";
import { t } from "./strings.ts";

/** Newest first; a fact that two topics tell is told once. */
export function sinceThen(people: readonly PersonView[], topics: readonly TopicView[]): SinceItem[] {
  const items = [
    ...people.flatMap((person) => person.changes.map((change) => itemOfChange(person, change))),
    ...topics.flatMap((topic) =>
      topic.facts
        .filter(({ afterArticle }) => afterArticle)
        .map(({ date, text, sources }): SinceItem => ({
          date,
          text,
          sources,
          about: { kind: "topic", id: topic.id },
          aboutName: topic.title,
        })),
    ),
  ];
  const once = new Map(items.map((item) => [`${item.date} ${item.text}`, item]));
  return [...once.values()].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function itemOfChange({ id, name }: PersonView, change: ChangeView): SinceItem {
  return {
    date: change.date,
    text: textOf(name, change),
    sources: [],
    about: { kind: "person", id },
    aboutName: name,
  };
}

function textOf(name: string, change: ChangeView): string {
  switch (change.kind) {
    case "began":
      return t("sinceBegan", { name, title: change.title });
    case "ended":
      return t("sinceEnded", { name, title: change.title });
    case "died":
      return t("sinceDied", { name });
  }
}
