import { ArticleHeader } from "./ArticleHeader.tsx";
import { Background } from "./Background.tsx";
import { Brief } from "./Brief.tsx";
import { People } from "./People.tsx";
import { SectionNav } from "./SectionNav.tsx";
import { SinceThen } from "./SinceThen.tsx";
import { WhoSaidWhat } from "./WhoSaidWhat.tsx";
import type { EntryRef, PopupActions, ReadState } from "./popup-state.ts";

interface Props {
  readonly state: ReadState;
  readonly actions: PopupActions;
  readonly onOpen: (entry: EntryRef) => void;
}

/** Everything found in the article, section by section. */
export function ReadingView({ state, actions, onOpen }: Props) {
  const { facts, brief, people, ambiguous, claims, background, since } = state;
  return (
    <>
      <ArticleHeader facts={facts} />
      <SectionNav
        people={people.length + ambiguous.length}
        claims={claims.length}
        background={background.length}
      />
      <Brief items={brief} language={facts.language} onGoTo={actions.goTo} />
      <People
        people={people}
        ambiguous={ambiguous}
        dateline={facts.published}
        loadEntry={actions.loadEntry}
        onGoTo={actions.goTo}
        onOpen={onOpen}
      />
      <WhoSaidWhat claims={claims} people={people} language={facts.language} onGoTo={actions.goTo} />
      <Background entries={background} onOpen={onOpen} />
      <SinceThen items={since} onOpen={onOpen} />
    </>
  );
}
