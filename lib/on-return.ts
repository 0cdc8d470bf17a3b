/**
 * Tells when the page comes back out of the back/forward cache. In there it may miss changes of the settings (Firefox
 * drops them, Chromium keeps them), and both browsers have taken its count from the toolbar.
 */
export function onReturn(run: () => void, signal: AbortSignal): void {
  addEventListener("pageshow", ({ persisted }) => void (persisted && run()), { signal });
}
