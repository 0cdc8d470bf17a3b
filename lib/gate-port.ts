/**
 * The gate's two messages, without the polyfill and the schemas of lib/messages.ts: those would be nine tenths of a
 * script that runs on every page, and cost more than the look at the page itself (`npm run -s cost`).
 */
import type { PageState, Result } from "../engine/types.ts";
import type { BackgroundReplies } from "./messages.ts";
import { onReturn } from "./on-return.ts";

/** What this file uses of the namespace: promises and `sendResponse` work in both browsers without a polyfill. */
interface GateApi {
  readonly runtime: {
    readonly id: string | undefined;
    sendMessage(message: object): Promise<unknown>;
    readonly onMessage: Event<
      (message: unknown, sender: { readonly id?: string }, sendResponse: (reply: unknown) => void) => void
    >;
  };
  readonly storage: { readonly onChanged: Event<() => void> };
}
interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

const { browser, chrome } = globalThis as unknown as { readonly browser?: GateApi; readonly chrome: GateApi };
const api = browser?.runtime === undefined ? chrome : browser;

type Reply = Result<BackgroundReplies["read-this-page"]>;

/** Asks for the reader; `null`: the extension is gone or did not answer. */
export async function askForReader(): Promise<Reply | null> {
  try {
    return ((await api.runtime.sendMessage({ type: "read-this-page" })) as Reply | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Answers the popup until `signal`; `null`: the reader answers. */
export function answerPageState(state: () => PageState | null, signal: AbortSignal): void {
  const listener: Parameters<GateApi["runtime"]["onMessage"]["addListener"]>[0] = (
    message,
    sender,
    respond,
  ) => {
    const asks =
      typeof message === "object" && message !== null && "type" in message && message.type === "page-state";
    const answer = asks && sender.id === api.runtime.id ? state() : null;
    if (answer !== null) respond({ ok: true, value: answer });
  };
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => api.runtime.onMessage.removeListener(listener));
}

/** Tells of any change of the settings, and where one may have been missed, until `signal`. */
export function onSettingsChanged(run: () => void, signal: AbortSignal): void {
  api.storage.onChanged.addListener(run);
  signal.addEventListener("abort", () => api.storage.onChanged.removeListener(run));
  onReturn(run, signal);
}
