import { useEffect, useRef, useState } from "preact/hooks";
import { OptionsSection } from "./OptionsSection.tsx";
import { t } from "./strings.ts";

interface Props {
  readonly onReset: () => void;
}

type Step = "rest" | "asking" | "kept" | "done";

/** Asks once, in place. Focus follows the question there and back. */
export function ResetSection({ onReset }: Props) {
  const [step, setStep] = useState<Step>("rest");
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === "asking") keep.current?.focus();
    else if (step !== "rest") start.current?.focus();
  }, [step]);

  const reset = () => {
    onReset();
    setStep("done");
  };

  return (
    <OptionsSection id="reset" title={t("navReset")}>
      <p>{t("resetNote")}</p>
      {step === "asking" ? (
        <div class="reset-ask" role="group" aria-labelledby="reset-question">
          <p id="reset-question">{t("resetAsk")}</p>
          <button ref={keep} type="button" class="button" onClick={() => setStep("kept")}>
            {t("resetNo")}
          </button>
          <button type="button" class="button main" onClick={reset}>
            {t("resetYes")}
          </button>
        </div>
      ) : (
        <button ref={start} type="button" class="button" onClick={() => setStep("asking")}>
          {t("reset")}
        </button>
      )}
      <p class="group-note" role="status" aria-live="polite">
        {step === "done" ? t("resetDone") : ""}
      </p>
    </OptionsSection>
  );
}
