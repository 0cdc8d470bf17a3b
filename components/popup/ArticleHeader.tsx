import type { PageFacts } from "../../engine/types.ts";
import { DateText } from "../shared/DateText.tsx";
import { rich, t } from "./strings.ts";

interface Props {
  readonly facts: PageFacts;
}

export function ArticleHeader({ facts }: Props) {
  return (
    <header class="article-header">
      <h1 lang={facts.language} dir="auto">
        {facts.title === "" ? t("untitled") : facts.title}
      </h1>
      <p>
        {facts.published === null
          ? t("unpublished")
          : rich("published", { date: <DateText date={facts.published} /> })}
      </p>
      {facts.truncated && <p>{t("truncated")}</p>}
    </header>
  );
}
