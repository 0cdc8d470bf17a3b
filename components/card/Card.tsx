import type { PersonId, TopicId } from "../../engine/types.ts";
import { Icon } from "../shared/Icon.tsx";
import { t as shared } from "../shared/shared-strings.ts";
import { ChoiceCard } from "./ChoiceCard.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { PersonCard } from "./PersonCard.tsx";
import type { CardView } from "./card-view.ts";
import { t } from "./strings.ts";

interface Props {
  readonly view: CardView;
  /** The page's painted theme, where it is known; otherwise the system's. */
  readonly theme?: "light" | "dark" | undefined;
  readonly onClose: () => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onOpenTopic?: ((id: TopicId) => void) | undefined;
}

/**
 * The frame around every card. The host places it, moves focus to the dialog (it can take focus itself), closes it
 * on Esc and gives focus back. `dir` and `lang` are set so that those of the page do not reach in.
 */
export function Card({ view, theme, onClose, onOpenPerson, onOpenTopic }: Props) {
  return (
    <div
      class="card"
      role="dialog"
      aria-label={labelOf(view)}
      tabIndex={-1}
      dir="ltr"
      lang="en"
      data-theme={theme}
    >
      <button type="button" class="icon-button card-close" aria-label={shared("close")} onClick={onClose}>
        <Icon name="close" />
      </button>
      <div class="card-body">
        <CardContent view={view} onOpenPerson={onOpenPerson} onOpenTopic={onOpenTopic} />
      </div>
    </div>
  );
}

function CardContent({
  view,
  onOpenPerson,
  onOpenTopic,
}: Pick<Props, "view" | "onOpenPerson" | "onOpenTopic">) {
  switch (view.kind) {
    case "loading":
      return (
        <p class="card-message" role="status">
          {shared("loading")}
        </p>
      );
    case "failed":
      return (
        <p class="card-message" role="alert">
          {view.error}
        </p>
      );
    case "person":
      return <PersonCard person={view.person} onOpenTopic={onOpenTopic} />;
    case "claim":
      return <ClaimCard claim={view.claim} onOpenPerson={onOpenPerson} />;
    case "choice":
      return <ChoiceCard surface={view.surface} candidates={view.candidates} onChoose={onOpenPerson} />;
  }
}

function labelOf(view: CardView): string {
  switch (view.kind) {
    case "loading":
      return t("loadingLabel");
    case "failed":
      return t("failedLabel");
    case "person":
      return t("personLabel", { name: view.person.name });
    case "claim":
      return t("claimLabel");
    case "choice":
      return t("choiceLabel");
  }
}
