import type { PersonId } from "../../engine/types.ts";
import { Flag } from "../shared/Flag.tsx";
import { Icon } from "../shared/Icon.tsx";
import type { Candidate } from "./card-view.ts";
import { t } from "./strings.ts";

interface Props {
  readonly candidates: readonly Candidate[];
  readonly onChoose: (id: PersonId) => void;
}

export function CandidateList({ candidates, onChoose }: Props) {
  return (
    <ul class="candidates">
      {candidates.map(({ id, name, title, region }) => (
        <li key={id}>
          <button type="button" onClick={() => onChoose(id)}>
            <span>
              <bdi class="candidate-name">{name}</bdi>
              <small>
                <Flag region={region} /> {title ?? t("noOffice")}
              </small>
            </span>
            <Icon name="goTo" />
          </button>
        </li>
      ))}
    </ul>
  );
}
