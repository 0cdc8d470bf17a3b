import type { Span } from "../../engine/types.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { claimTypeLabel, quoteLabel } from "../shared/claim-labels.ts";
import { useMore } from "../shared/use-more.ts";
import { GoToButton } from "./GoToButton.tsx";
import { Section } from "./Section.tsx";
import type { ClaimItem, PersonItem } from "./popup-state.ts";
import { t } from "./strings.ts";

/** About three screens; an article of 2,000 claims must open as fast as one of 20. */
const FIRST_CLAIMS = 40;

interface Props {
  readonly claims: readonly ClaimItem[];
  readonly people: readonly PersonItem[];
  readonly language: string;
  readonly onGoTo: (span: Span) => void;
}

/** The ledger: speakers in the order in which they first speak, each with what the article attributes to them. */
export function WhoSaidWhat({ claims, people, language, onGoTo }: Props) {
  const { shown, hidden, showAll } = useMore(claims, FIRST_CLAIMS);
  const speakers = [...Map.groupBy(shown, (claim) => claim.speakerId ?? `words ${claim.speakerName}`)];
  const titles = new Map(people.map(({ id, title }) => [id, title]));
  return (
    <Section id="claims" title={t("claims")} note={claims.length === 0 ? undefined : t("claimsNote")}>
      {claims.length === 0 && <p class="none">{t("claimsNone")}</p>}
      {speakers.map(([key, said]) => (
        <Speaker key={key} claims={said} titles={titles} language={language} onGoTo={onGoTo} />
      ))}
      <MoreButton hidden={hidden} onClick={showAll} />
    </Section>
  );
}

interface SpeakerProps {
  readonly claims: readonly ClaimItem[];
  readonly titles: ReadonlyMap<string, string | null>;
  readonly language: string;
  readonly onGoTo: (span: Span) => void;
}

function Speaker({ claims, titles, language, onGoTo }: SpeakerProps) {
  const first = claims[0];
  if (first === undefined) return null;
  const title = first.speakerId === null ? null : titles.get(first.speakerId);
  return (
    <div class="speaker">
      <h3>
        <bdi>{first.speakerName}</bdi>
      </h3>
      {title != null && <p class="speaker-title">{title}</p>}
      <ul class="rows">
        {claims.map((claim) => (
          <li key={`${claim.span.join()} ${claim.text}`} class="claim-row">
            <p class="claim-label">
              <span class="claim-type">{claimTypeLabel(claim.type)}</span> {quoteLabel(claim.quote)}
            </p>
            <GoToButton span={claim.span} language={language} onGoTo={onGoTo}>
              {claim.text}
            </GoToButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
