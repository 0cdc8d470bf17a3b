import type { PersonId } from "../../engine/types.ts";
import { Flag } from "../shared/Flag.tsx";
import { claimTypeLabel, quoteNote } from "../shared/claim-labels.ts";
import { formatDate } from "../shared/dates.ts";
import { OnRecord } from "./OnRecord.tsx";
import type { ClaimView } from "./card-view.ts";
import { t } from "./strings.ts";

interface Props {
  readonly claim: ClaimView;
  readonly onOpenPerson?: ((id: PersonId) => void) | undefined;
}

/** The signals of engine/claims/check-worthy-signals.ts that are reasons. */
const REASON_KEYS = {
  number: "whyNumber",
  date: "whyDate",
  comparison: "whyComparison",
  superlative: "whySuperlative",
  cause: "whyCause",
  law: "whyLaw",
  event: "whyEvent",
} as const;

/** Who said what, in which words, and why it is marked. Never a verdict. */
export function ClaimCard({ claim, onOpenPerson }: Props) {
  return (
    <article class="claim">
      <p class="claim-type">{claimTypeLabel(claim.type)}</p>
      <Speaker claim={claim} onOpenPerson={onOpenPerson} />
      <blockquote lang={claim.language} dir="auto">
        {claim.content.join(" … ")}
      </blockquote>
      <p class="note">{quoteNote(claim.quote)}</p>
      {claim.onRecord !== null && <OnRecord entry={claim.onRecord} />}
      <h3 class="label">{t("whyMarked")}</h3>
      <ul class="reasons">
        <li>{t("whyAttributed")}</li>
        {claim.why.map((reason) => (
          <li key={reason}>{reasonText(reason)}</li>
        ))}
      </ul>
      <p class="no-verdict">{t("noVerdict")}</p>
    </article>
  );
}

function Speaker({ claim, onOpenPerson }: Props) {
  const { speaker } = claim;
  if (speaker === null) {
    return (
      <header class="person-header">
        <h2 lang={claim.language}>
          <bdi>{claim.speakerWords}</bdi>
        </h2>
        <p>{t("unknownSpeaker")}</p>
      </header>
    );
  }
  const [term] = speaker.dateline === null ? speaker.now : speaker.onDateline;
  return (
    <header class="person-header">
      <h2>
        <bdi>{speaker.name}</bdi>
      </h2>
      {term !== undefined && (
        <p>
          <Flag region={speaker.region} />{" "}
          {speaker.dateline === null
            ? term.title
            : t("speakerOn", { title: term.title, date: formatDate(speaker.dateline) })}
        </p>
      )}
      {onOpenPerson !== undefined && (
        <button type="button" class="link-button" onClick={() => onOpenPerson(speaker.id)}>
          {t("aboutSpeaker", { name: speaker.name })}
        </button>
      )}
    </header>
  );
}

function reasonText(reason: string): string {
  return isKnown(reason) ? t(REASON_KEYS[reason]) : t("whyOther", { reason });
}

function isKnown(reason: string): reason is keyof typeof REASON_KEYS {
  return Object.hasOwn(REASON_KEYS, reason);
}
