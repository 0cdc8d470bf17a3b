import type { PartialDate, PersonId, TopicId } from "../../engine/types.ts";
import type { PlaceView } from "../../engine/views.ts";
import { Chips } from "./Chips.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { SourceList } from "./SourceList.tsx";
import { TopicChips } from "./TopicChips.tsx";
import { formatDate } from "./dates.ts";
import { t } from "./shared-strings.ts";
import { formatList, formatNumber } from "./strings.ts";

interface Props {
  readonly place: PlaceView;
  readonly onOpenPerson?: (id: PersonId) => void;
  readonly onOpenTopic?: (id: TopicId) => void;
}

type Fact = PlaceView["facts"][number];

const LABEL_KEYS = {
  capital: "placeCapital",
  government: "placeGovernment",
  population: "placePopulation",
  within: "placeWithin",
  memberOf: "placeMemberOf",
  neighbours: "placeNeighbours",
  what: "placeWhat",
  founded: "placeFounded",
  members: "placeMembers",
} as const satisfies Record<Fact["label"], string>;

/** A state, city or organisation without its heading. */
export function PlaceDetails({ place, onOpenPerson, onOpenTopic }: Props) {
  return (
    <div class="entry">
      <dl class="pairs">
        {place.facts.map((fact) => (
          <div class="pair" key={fact.label}>
            <dt>{t(LABEL_KEYS[fact.label])}</dt>
            <dd>{valueOf(fact)}</dd>
          </div>
        ))}
      </dl>
      {place.leaders.length > 0 && (
        <>
          <h4>{t("placeLeaders")}</h4>
          <Chips
            items={place.leaders.map(({ id, name, title }) => ({ id, label: `${name}, ${title}` }))}
            onOpen={onOpenPerson}
          />
        </>
      )}
      {place.topics.length > 0 && (
        <>
          <h4>{t("placeTopics")}</h4>
          <TopicChips topics={place.topics} onOpen={onOpenTopic} />
        </>
      )}
      <p class="as-of">{t("asOf", { date: formatDate(place.asOf) })}</p>
      {place.sources.length > 0 && (
        <Disclosure summary={t("sourceCount", { n: place.sources.length })}>
          <SourceList sources={place.sources} />
        </Disclosure>
      )}
    </div>
  );
}

function valueOf({ label, value, year }: Fact): string {
  if (typeof value === "object") return formatList(value);
  const text =
    typeof value === "number"
      ? formatNumber(value)
      : label === "founded"
        ? formatDate(value as PartialDate)
        : value;
  return year === null ? text : t("figureOfYear", { value: text, year: formatDate(year) });
}
