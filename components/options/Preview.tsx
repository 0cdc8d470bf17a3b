import type { Settings } from "../../lib/settings-schema.ts";
import { rich, t } from "./strings.ts";

type Props = Pick<Settings, "leaders" | "claims" | "firstMentionOnly">;

/** A paragraph marked as the page will be. The people in it are invented: no fact about anybody is stated. */
export function Preview({ leaders, claims, firstMentionOnly }: Props) {
  const later = firstMentionOnly ? "none" : leaders;
  return (
    <figure class="preview">
      <figcaption>
        {t("preview")} <small>{t("previewNote")}</small>
      </figcaption>
      <p>
        {rich("previewText", {
          leader1: <Mark kind="leader" style={leaders} text={t("previewLeader1")} />,
          leader2: <Mark kind="leader" style={leaders} text={t("previewLeader2")} />,
          leader1Again: <Mark kind="leader" style={later} text={t("previewLeader1Again")} />,
          leader2Again: <Mark kind="leader" style={later} text={t("previewLeader2Again")} />,
          claim1: <Mark kind="claim" style={claims} text={t("previewClaim1")} />,
          claim2: <Mark kind="claim" style={claims} text={t("previewClaim2")} />,
        })}
      </p>
    </figure>
  );
}

interface MarkProps {
  readonly kind: "leader" | "claim";
  readonly style: Settings["leaders"];
  readonly text: string;
}

function Mark({ kind, style, text }: MarkProps) {
  return (
    <span class="preview-mark" data-kind={kind} data-style={style}>
      {text}
    </span>
  );
}
