import type { TopicId } from "../../engine/types.ts";
import type { TopicLink } from "../../engine/views.ts";
import { Chips } from "./Chips.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";

/** The United States are in a hundred topics. */
const FIRST_TOPICS = 8;

interface Props {
  readonly topics: readonly TopicLink[];
  readonly onOpen?: ((id: TopicId) => void) | undefined;
}

export function TopicChips({ topics, onOpen }: Props) {
  const { shown, hidden, showAll } = useMore(topics, FIRST_TOPICS);
  return (
    <>
      <Chips items={shown.map(({ id, title }) => ({ id, label: title }))} onOpen={onOpen} />
      <MoreButton hidden={hidden} onClick={showAll} />
    </>
  );
}
