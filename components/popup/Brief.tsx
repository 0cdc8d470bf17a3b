import type { Span } from "../../engine/types.ts";
import { GoToButton } from "./GoToButton.tsx";
import { Section } from "./Section.tsx";
import type { BriefItem } from "./popup-state.ts";
import { t } from "./strings.ts";

interface Props {
  readonly items: readonly BriefItem[];
  readonly language: string;
  readonly onGoTo: (span: Span) => void;
}

/** Whole sentences of the article, each linked to its place. */
export function Brief({ items, language, onGoTo }: Props) {
  return (
    <Section id="brief" title={t("brief")} note={items.length === 0 ? undefined : t("briefNote")}>
      {items.length === 0 ? (
        <p class="none">{t("briefNone")}</p>
      ) : (
        <ul class="rows">
          {items.map((item) => (
            <li key={item.span[0]}>
              <GoToButton span={item.span} language={language} onGoTo={onGoTo}>
                {item.text}
              </GoToButton>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
