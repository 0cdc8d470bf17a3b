import { formatNumber } from "../shared/strings.ts";
import { t } from "./strings.ts";

interface Props {
  readonly people: number;
  readonly claims: number;
  readonly background: number;
}

/** Jumps within the popup; stays in view. The counts say what is worth a jump. */
export function SectionNav({ people, claims, background }: Props) {
  return (
    <nav class="section-nav" aria-label={t("sections")}>
      <ul>
        <NavItem id="brief" label={t("navBrief")} />
        <NavItem id="people" label={t("navPeople")} count={people} />
        <NavItem id="claims" label={t("navClaims")} count={claims} />
        <NavItem id="background" label={t("navBackground")} count={background} />
        <NavItem id="look-up" label={t("navLookUp")} />
      </ul>
    </nav>
  );
}

function NavItem({
  id,
  label,
  count,
}: {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}) {
  return (
    <li>
      <a href={`#${id}`}>
        {label} {count !== undefined && <small>{formatNumber(count)}</small>}
      </a>
    </li>
  );
}
