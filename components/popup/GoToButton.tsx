import type { ComponentChildren } from "preact";
import type { Span } from "../../engine/types.ts";
import { Icon } from "../shared/Icon.tsx";

interface Props {
  readonly span: Span;
  /** BCP 47 language of the article's words. */
  readonly language: string;
  readonly onGoTo: (span: Span) => void;
  readonly children: ComponentChildren;
}

/** Words of the article that lead to their place in it. */
export function GoToButton({ span, language, onGoTo, children }: Props) {
  return (
    <button type="button" class="go-to" onClick={() => onGoTo(span)}>
      <span lang={language} dir="auto">
        {children}
      </span>
      <Icon name="goTo" />
    </button>
  );
}
