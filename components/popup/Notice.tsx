import { Disclosure } from "../shared/Disclosure.tsx";
import type { PopupState } from "./popup-state.ts";
import { reasonText } from "./reasons.ts";
import { t } from "./strings.ts";

type NoticeState = Exclude<PopupState, { kind: "read" }>;

interface Props {
  readonly state: NoticeState;
  readonly onReadAnyway: () => void;
  readonly onRequestAccess: () => void;
}

const NO_ACCESS_KEYS = {
  "browser-page": "noAccessBrowser",
  store: "noAccessStore",
  file: "noAccessFile",
  "not-granted": "noAccessNotGranted",
} as const;

/** Every state in which there is no reading: what is the case, why, and what the reader can do. */
export function Notice({ state, onReadAnyway, onRequestAccess }: Props) {
  const [title, text] = wordsOf(state);
  return (
    <section class="notice" aria-busy={state.kind === "loading" || state.kind === "reading"}>
      <div role="status">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {state.kind === "no-access" && state.why === "not-granted" && (
        <button type="button" class="button main" onClick={onRequestAccess}>
          {t("allow")}
        </button>
      )}
      {state.kind === "not-article" && (
        <>
          <button type="button" class="button" onClick={onReadAnyway}>
            {t("readAnyway")}
          </button>
          {state.facts.reasons.length > 0 && <Reasons reasons={state.facts.reasons} />}
        </>
      )}
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <Disclosure summary={t("notArticleWhy")} open>
      <ul class="notice-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reasonText(reason)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function wordsOf(state: NoticeState): readonly [title: string, text: string] {
  switch (state.kind) {
    case "loading":
      return [t("loadingTitle"), t("loadingText")];
    case "no-access":
      return [t("noAccessTitle"), t(NO_ACCESS_KEYS[state.why])];
    case "off":
      return [t("offTitle"), t(state.where === "site" ? "offSite" : "offEverywhere")];
    case "not-article":
      return [t("notArticleTitle"), t("notArticleText")];
    case "reading":
      return [t("readingTitle"), t("readingText")];
    case "failed":
      return [t("failedTitle"), state.error];
  }
}
