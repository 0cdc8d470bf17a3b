import { t } from "./strings.ts";

interface Props {
  readonly onRequest: () => void;
}

/** Readers may take site access back at any time; without it Backgrounder would only look broken. */
export function AccessNotice({ onRequest }: Props) {
  return (
    <section class="access-notice" aria-labelledby="access-title">
      <div>
        <h2 id="access-title">{t("accessTitle")}</h2>
        <p>{t("accessText")}</p>
      </div>
      <button type="button" class="button main" onClick={onRequest}>
        {t("accessButton")}
      </button>
    </section>
  );
}
