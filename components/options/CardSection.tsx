import type { CardTrigger, Settings } from "../../lib/settings-schema.ts";
import { OptionsSection } from "./OptionsSection.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
import type { Choice } from "./RadioGroup.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly cardOpens: CardTrigger;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const TRIGGERS: readonly Choice<CardTrigger>[] = [
  { value: "hover", label: t("cardHover"), note: t("cardHoverNote") },
  { value: "click", label: t("cardClick"), note: t("cardClickNote") },
];

export function CardSection({ cardOpens, onChange }: Props) {
  return (
    <OptionsSection id="card" title={t("navCard")}>
      <RadioGroup
        legend={t("cardOpens")}
        choices={TRIGGERS}
        value={cardOpens}
        onChange={(value) => onChange({ cardOpens: value })}
      />
    </OptionsSection>
  );
}
