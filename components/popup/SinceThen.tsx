import { DatedFact } from "../shared/DatedFact.tsx";
import { MoreButton } from "../shared/MoreButton.tsx";
import { useMore } from "../shared/use-more.ts";
import { Section } from "./Section.tsx";
import type { EntryRef, SinceItem } from "./popup-state.ts";
import { t } from "./strings.ts";

/** What fits without hiding the background below. */
const FIRST_ITEMS = 5;

interface Props {
  readonly items: readonly SinceItem[];
  readonly onOpen: (entry: EntryRef) => void;
}

/** What changed for the article's people and topics after it was written, newest first; nothing where nothing did. */
export function SinceThen({ items, onOpen }: Props) {
  const { shown, hidden, showAll } = useMore(items, FIRST_ITEMS);
  if (items.length === 0) return null;
  return (
    <Section id="since" title={t("since")}>
      <ol class="timeline">
        {shown.map((item) => (
          <li key={`${item.date} ${item.text}`}>
            <DatedFact date={item.date} text={item.text} sources={item.sources} />
            <button type="button" class="link-button" onClick={() => onOpen(item.about)}>
              {item.aboutName}
            </button>
          </li>
        ))}
      </ol>
      <MoreButton hidden={hidden} onClick={showAll} />
    </Section>
  );
}
