/** Tells when the page comes back out of the back/forward cache: in there it hears of no change of the settings. */
export function onReturn(run: () => void, signal: AbortSignal): void {
  addEventListener("pageshow", ({ persisted }) => void (persisted && run()), { signal });
}
