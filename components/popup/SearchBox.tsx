import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LookUpHit } from "../../engine/views.ts";
import { Flag } from "../shared/Flag.tsx";
import { Icon } from "../shared/Icon.tsx";
import type { Found } from "./LookUp.tsx";
import type { EntryRef } from "./popup-state.ts";
import { t } from "./strings.ts";

interface Props {
  readonly query: string;
  readonly found: Found;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (entry: EntryRef) => void;
}

/** An ARIA combobox: focus stays in the field, the arrows move through the list, Enter opens, Esc empties. */
export function SearchBox({ query, found, inputRef, onQuery, onOpen }: Props) {
  const hits = found.kind === "hits" ? found.hits : [];
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [found]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Esc belong to the input method while it composes.
    if (event.isComposing) return;
    const last = hits.length - 1;
    const hit = hits[active];
    if (event.key === "ArrowDown") setActive(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setActive(active <= 0 ? Math.max(last, 0) : active - 1);
    else if (event.key === "Enter" && hit !== undefined) onOpen({ kind: hit.kind, id: hit.id });
    else if (event.key === "Escape" && query !== "") onQuery("");
    else return;
    event.preventDefault();
  };

  return (
    <div class="look-up">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={t("lookUpLabel")}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls="look-up-results"
          aria-activedescendant={hits.length > 0 ? `hit-${active}` : undefined}
          placeholder={t("lookUpPlaceholder")}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id="look-up-results"
        class="hits"
        role="listbox"
        aria-label={t("results")}
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => (
          <HitRow
            key={hit.kind + hit.id}
            hit={hit}
            id={`hit-${index}`}
            active={index === active}
            onOpen={onOpen}
          />
        ))}
      </div>
      <p class="section-note" role="status">
        {statusOf(found)}
      </p>
    </div>
  );
}

interface HitProps {
  readonly hit: LookUpHit;
  readonly id: string;
  readonly active: boolean;
  readonly onOpen: (entry: EntryRef) => void;
}

function HitRow({ hit, id, active, onOpen }: HitProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are handled in the field, which keeps the focus
    <div id={id} role="option" aria-selected={active} onClick={() => onOpen({ kind: hit.kind, id: hit.id })}>
      <span class="hit-name">
        <Flag region={hit.region} /> <bdi>{hit.name}</bdi>
      </span>
      <small>{hit.note}</small>
    </div>
  );
}

function statusOf(found: Found): string {
  if (found.kind === "nothing-asked") return "";
  if (found.kind === "failed") return t("searchFailed");
  const n = found.hits.length;
  return n === 0 ? t("noResults", { query: found.query }) : t("resultCount", { n });
}
