import type { DatasetInfo } from "../../engine/views.ts";
import type { Settings } from "../../lib/settings-schema.ts";
import { AccessNotice } from "./AccessNotice.tsx";
import { CardSection } from "./CardSection.tsx";
import { DatasetSection } from "./DatasetSection.tsx";
import { MarksSection } from "./MarksSection.tsx";
import { PrivacySection } from "./PrivacySection.tsx";
import { ResetSection } from "./ResetSection.tsx";
import { SitesSection } from "./SitesSection.tsx";
import { t } from "./strings.ts";
import "./options.css";

interface Access {
  /** Whether the browser lets Backgrounder read sites. */
  readonly granted: boolean;
  /** Asks the browser; must run inside the reader's click. */
  readonly onRequest: () => void;
}

interface Props {
  readonly settings: Settings;
  /** `null`: the dataset is not loaded. */
  readonly info: DatasetInfo | null;
  readonly access: Access;
  readonly onChange: (patch: Partial<Settings>) => void;
  readonly onReset: () => void;
  /** One sentence where settings could not be read or kept. */
  readonly error: string | null;
}

export function Options({ settings, info, access, onChange, onReset, error }: Props) {
  return (
    <div class="options">
      <header class="options-header">
        <h1>{t("title")}</h1>
        <p>{t("intro")}</p>
      </header>
      <OptionsNav />
      <main>
        {error !== null && (
          <p class="options-error" role="alert">
            {error}
          </p>
        )}
        {!access.granted && <AccessNotice onRequest={access.onRequest} />}
        <MarksSection settings={settings} onChange={onChange} />
        <CardSection cardOpens={settings.cardOpens} onChange={onChange} />
        <SitesSection settings={settings} onChange={onChange} />
        <DatasetSection info={info} />
        <PrivacySection granted={access.granted} />
        <ResetSection onReset={onReset} />
      </main>
    </div>
  );
}

const SECTIONS = [
  ["marks", "navMarks"],
  ["card", "navCard"],
  ["sites", "navSites"],
  ["dataset", "navDataset"],
  ["privacy", "navPrivacy"],
  ["reset", "navReset"],
] as const;

function OptionsNav() {
  return (
    <nav class="options-nav" aria-label={t("sections")}>
      <ul>
        {SECTIONS.map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
