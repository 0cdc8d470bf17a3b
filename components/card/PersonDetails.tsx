import type { TopicId } from "../../engine/types.ts";
import type { ChangeView, PersonView } from "../../engine/views.ts";
import { TopicChips } from "../shared/TopicChips.tsx";
import { formatDate, latest } from "../shared/dates.ts";
import { t as shared } from "../shared/shared-strings.ts";
import { Offices } from "./Offices.tsx";
import { PersonSources } from "./PersonSources.tsx";
import { Terms } from "./Terms.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly person: PersonView;
  readonly onOpenTopic?: ((id: TopicId) => void) | undefined;
}

/** A person without the name: offices then and now, what changed, terms, topics, sources. Card and popup share it. */
export function PersonDetails({ person, onOpenTopic }: Props) {
  const asOf = latest(person.terms.map((term) => term.asOf));
  return (
    <div class="person">
      <Offices person={person} />
      {person.changes.length > 0 && (
        <section class="changes">
          <h3 class="label">{t("changes")}</h3>
          <ul>
            {person.changes.map((change) => (
              <li key={changeText(change)}>{changeText(change)}</li>
            ))}
          </ul>
        </section>
      )}
      <Terms terms={person.terms} dateline={person.dateline} />
      {person.topics.length > 0 && (
        <section>
          <h3 class="label">{t("topics")}</h3>
          <TopicChips topics={person.topics} onOpen={onOpenTopic} />
        </section>
      )}
      <footer class="person-footer">
        {asOf !== null && <p class="as-of">{shared("asOf", { date: formatDate(asOf) })}</p>}
        <PersonSources terms={person.terms} />
      </footer>
    </div>
  );
}

function changeText(change: ChangeView): string {
  const date = formatDate(change.date);
  switch (change.kind) {
    case "began":
      return t("began", { title: change.title, date });
    case "ended":
      return t("ended", { title: change.title, date });
    case "died":
      return t("died", { date });
  }
}
