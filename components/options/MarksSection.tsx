import type { MarkStyle, Settings } from "../../lib/settings-schema.ts";
import { Switch } from "../shared/Switch.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import { Preview } from "./Preview.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
import type { Choice } from "./RadioGroup.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const STYLES: readonly Choice<MarkStyle>[] = [
  { value: "underline", label: t("styleUnderline") },
  { value: "tint", label: t("styleTint") },
  { value: "both", label: t("styleBoth") },
  { value: "none", label: t("styleNone") },
];

/** What is marked in the page and how, with a preview that follows each choice. */
export function MarksSection({ settings, onChange }: Props) {
  return (
    <OptionsSection id="marks" title={t("navMarks")}>
      <Preview
        leaders={settings.leaders}
        claims={settings.claims}
        firstMentionOnly={settings.firstMentionOnly}
      />
      <div class="style-groups">
        <RadioGroup
          legend={t("leaders")}
          note={t("leadersNote")}
          choices={STYLES}
          value={settings.leaders}
          inline
          onChange={(leaders) => onChange({ leaders })}
        />
        <RadioGroup
          legend={t("claims")}
          note={t("claimsNote")}
          choices={STYLES}
          value={settings.claims}
          inline
          onChange={(claims) => onChange({ claims })}
        />
      </div>
      <Switch
        label={t("firstOnly")}
        note={t("firstOnlyNote")}
        checked={settings.firstMentionOnly}
        onChange={(firstMentionOnly) => onChange({ firstMentionOnly })}
      />
      <Switch
        label={t("badge")}
        note={t("badgeNote")}
        checked={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </OptionsSection>
  );
}
