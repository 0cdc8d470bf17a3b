import type { PersonId } from "../../engine/types.ts";
import { CandidateList } from "./CandidateList.tsx";
import type { Candidate } from "./card-view.ts";
import { t } from "./strings.ts";

interface Props {
  /** The name as the article has it. */
  readonly surface: string;
  readonly candidates: readonly Candidate[];
  readonly onChoose: (id: PersonId) => void;
}

/** "2 people match": asserts nothing. */
export function ChoiceCard({ surface, candidates, onChoose }: Props) {
  return (
    <article>
      <header class="person-header">
        <h2>{t("matches", { n: candidates.length, surface })}</h2>
        <p>{t("choose")}</p>
      </header>
      <CandidateList candidates={candidates} onChoose={onChoose} />
    </article>
  );
}
