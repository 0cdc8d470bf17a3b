import type { TopicId } from "../../engine/types.ts";
import type { PersonView } from "../../engine/views.ts";
import { Flag } from "../shared/Flag.tsx";
import { formatDate } from "../shared/dates.ts";
import { PersonDetails } from "./PersonDetails.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly person: PersonView;
  readonly onOpenTopic?: ((id: TopicId) => void) | undefined;
}

/** Who somebody is: the name, then everything that PersonDetails says. */
export function PersonCard({ person, onOpenTopic }: Props) {
  const life = lifeOf(person);
  return (
    <article>
      <header class="person-header">
        <h2>
          <bdi>{person.name}</bdi>
        </h2>
        <p>
          <Flag region={person.region} /> <bdi>{person.jurisdiction}</bdi>
          {life !== null && <span>{` · ${life}`}</span>}
        </p>
      </header>
      <PersonDetails person={person} onOpenTopic={onOpenTopic} />
    </article>
  );
}

function lifeOf({ born, died }: PersonView): string | null {
  if (born !== null && died !== null) return t("lived", { from: formatDate(born), to: formatDate(died) });
  return born === null ? null : t("born", { date: formatDate(born) });
}
