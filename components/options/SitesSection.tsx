import { useRef, useState } from "preact/hooks";
import type { Settings } from "../../lib/settings-schema.ts";
import { Switch } from "../shared/Switch.tsx";
import { AddSite } from "./AddSite.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** The switch for all sites and the list of those that are off. */
export function SitesSection({ settings, onChange }: Props) {
  const { sitesOff } = settings;
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const add = (host: string) => {
    onChange({ sitesOff: [...sitesOff, host].toSorted() });
    setSaid(t("siteAdded", { host }));
  };
  const remove = (host: string) => {
    onChange({ sitesOff: sitesOff.filter((site) => site !== host) });
    setSaid(t("siteRemoved", { host }));
    // The button that had the focus goes with its row.
    heading.current?.focus();
  };
  return (
    <OptionsSection id="sites" title={t("navSites")}>
      <Switch
        label={t("allSites")}
        note={t("allSitesNote")}
        checked={settings.enabled}
        onChange={(enabled) => onChange({ enabled })}
      />
      <h3 ref={heading} tabIndex={-1} class="sites-title">
        {t("sitesOff")}
      </h3>
      {sitesOff.length === 0 ? (
        <p class="group-note">{t("sitesNone")}</p>
      ) : (
        <ul class="sites">
          {sitesOff.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="link-button"
                aria-label={t("siteRemoveOn", { host })}
                onClick={() => remove(host)}
              >
                {t("siteRemove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite sitesOff={sitesOff} onAdd={add} />
      <p class="group-note" role="status" aria-live="polite">
        {said}
      </p>
    </OptionsSection>
  );
}
