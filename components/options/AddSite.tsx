import { useRef, useState } from "preact/hooks";
import { parseSite } from "./site-input.ts";
import { t } from "./strings.ts";

interface Props {
  readonly sitesOff: readonly string[];
  readonly onAdd: (host: string) => void;
}

/** A checked field: what is wrong stands below it, and what was typed stays. */
export function AddSite({ sitesOff, onAdd }: Props) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    const site = parseSite(text);
    const problem = !site.ok
      ? site.error
      : sitesOff.includes(site.value)
        ? t("siteTwice", { host: site.value })
        : null;
    setError(problem);
    if (site.ok && problem === null) {
      onAdd(site.value);
      setText("");
    }
    field.current?.focus();
  };

  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for="add-site">{t("siteLabel")}</label>
      <div class="add-site-line">
        <input
          ref={field}
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={t("sitePlaceholder")}
          value={text}
          aria-invalid={error !== null}
          aria-describedby="add-site-error"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t("siteAdd")}
        </button>
      </div>
      <p id="add-site-error" class="field-error" role="alert">
        {error}
      </p>
    </form>
  );
}
