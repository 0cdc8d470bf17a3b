import { t } from "./shared-strings.ts";

interface Props {
  readonly hidden: number;
  readonly onClick: () => void;
}

export function MoreButton({ hidden, onClick }: Props) {
  if (hidden === 0) return null;
  return (
    <button type="button" class="button more" onClick={onClick}>
      {t("showAll", { n: hidden })}
    </button>
  );
}
