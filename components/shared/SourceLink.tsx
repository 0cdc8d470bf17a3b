import type { SourceView } from "../../engine/views.ts";
import { Icon } from "./Icon.tsx";
import { t } from "./shared-strings.ts";

interface Props {
  readonly source: SourceView;
}

/** A dataset pack is data from strangers: only web addresses become links. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

/** The publisher, linked to the document. */
export function SourceLink({ source }: Props) {
  if (!isWebAddress(source.url)) return <bdi>{source.publisher}</bdi>;
  return (
    <a class="source-link" href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
      <bdi>{source.publisher}</bdi>
      <Icon name="out" />
      <span class="visually-hidden"> {t("opensNewTab")}</span>
    </a>
  );
}
