import { OptionsSection } from "./OptionsSection.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly granted: boolean;
}

/** Privacy in one screen: each permission with its reason, how to take it back, how to check the promise. */
export function PrivacySection({ granted }: Props) {
  return (
    <OptionsSection id="privacy" title={t("navPrivacy")}>
      <p class="lead">{t("privacyLead")}</p>
      <h3>{t("permissions")}</h3>
      <dl class="permissions">
        <dt>{t("permStorage")}</dt>
        <dd>{t("permStorageWhy")}</dd>
        <dt>{t("permScripting")}</dt>
        <dd>{t("permScriptingWhy")}</dd>
        <dt>{t("permMenus")}</dt>
        <dd>{t("permMenusWhy")}</dd>
        <dt>{t("permSites")}</dt>
        <dd>
          {t("permSitesWhy")} <strong>{t(granted ? "permGranted" : "permNotGranted")}</strong>
        </dd>
      </dl>
      <p>{t("revoke")}</p>
      <h3>{t("verify")}</h3>
      <ol class="verify">
        <li>{t("verify1")}</li>
        <li>{t("verify2")}</li>
        <li>{t("verify3")}</li>
      </ol>
    </OptionsSection>
  );
}
