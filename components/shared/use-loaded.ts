/* oxlint-disable react-hooks/exhaustive-deps -- `load` is a new function on each render; the key says when the question changes */
import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../engine/types.ts";
import { t } from "./shared-strings.ts";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly error: string };

/** Asks once for each key. An answer that comes after the key has changed is dropped. */
export function useLoaded<T>(key: string, load: () => Promise<Result<T>>): Loaded<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<T>) => {
      if (current) setAnswer({ key, loaded });
    };
    load().then(
      (result) =>
        settle(result.ok ? { kind: "ready", value: result.value } : { kind: "failed", error: result.error }),
      () => settle({ kind: "failed", error: t("failed") }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return answer?.key === key ? answer.loaded : { kind: "loading" };
}
