import { useState } from "preact/hooks";
import type { Span } from "../../engine/types.ts";
import { Icon } from "../shared/Icon.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly onGoTo: (span: Span) => void;
}

/** Steps through the mentions and round again. Until the first step it says how many there are. */
export function MentionJump({ name, spans, onGoTo }: Props) {
  const [at, setAt] = useState<number | null>(null);
  const step = (by: 1 | -1) => {
    const from = at ?? (by === 1 ? -1 : spans.length);
    const next = (from + by + spans.length) % spans.length;
    const span = spans[next];
    if (span === undefined) return;
    setAt(next);
    onGoTo(span);
  };
  return (
    <div class="mention-jump">
      <span class="mention-count" aria-live="polite">
        {at === null ? t("mentions", { n: spans.length }) : t("position", { i: at + 1, n: spans.length })}
      </span>
      <button type="button" class="icon-button" aria-label={t("previous", { name })} onClick={() => step(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" class="icon-button" aria-label={t("next", { name })} onClick={() => step(1)}>
        <Icon name="next" />
      </button>
    </div>
  );
}
