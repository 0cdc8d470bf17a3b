import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Card } from "../../components/card/Card.tsx";
import { cardCss } from "../../components/card/card-css.ts";
import type { CardView } from "../../components/card/card-view.ts";
import type { PageState, PersonId } from "../../engine/types.ts";
import type { SessionPorts, Subject } from "../../page/article-session.ts";
import type { CardHost } from "../../page/card-host.ts";
import { personCard, viewOf } from "./card-views.ts";

/** Opens cards in the host, about what the tab's reading says. */
export function cardOpener(
  host: CardHost,
  state: () => PageState,
  onClose: () => void,
): SessionPorts["openCard"] {
  return (subject, anchor, keyboard) => {
    const reading = state();
    if (reading.kind !== "read") return;
    host.open(
      anchor,
      (root) => {
        render(<LoadingCard subject={subject} reading={reading} host={host} />, root);
        return () => render(null, root);
      },
      cardCss,
      { keyboard, onClose },
    );
  };
}

interface Props {
  readonly subject: Subject;
  readonly reading: Extract<PageState, { kind: "read" }>;
  readonly host: CardHost;
}

function LoadingCard({ subject, reading, host }: Props) {
  const [view, setView] = useState<CardView>({ kind: "loading" });
  useEffect(() => void viewOf(subject, reading).then(setView), [subject, reading]);
  // What arrived is larger than what was placed.
  useEffect(() => host.place(), [view, host]);
  const openPerson = (id: PersonId): void => void personCard(id, reading.page.published).then(setView);
  return <Card view={view} onClose={() => host.close()} onOpenPerson={openPerson} />;
}
