import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PageState } from "../engine/types.ts";
import { answerPageState, askForReader, onSettingsChanged } from "../lib/gate-port.ts";
import { readerIsThere } from "../lib/reader-flag.ts";
import { followPage } from "../page/follow-page.ts";
import { glance } from "../page/glance.ts";

/**
 * On every page, and nothing but this on most: a glance, and the reader is sent for where it sees an article.
 * An unlisted script, since WXT's content scripts announce themselves to the page by an event.
 */
export default defineUnlistedScript(() => {
  const ended = new AbortController();
  let state = NOT_SEEN_YET;

  function look(): PageState {
    const { article, reasons } = glance(document, document.URL);
    if (article) void sendForReader();
    const page = { ...NOTHING_KNOWN, title: document.title, reasons };
    return { kind: article ? "reading" : "not-article", page };
  }
  async function sendForReader(): Promise<void> {
    const reply = await askForReader();
    if (reply === null) state = { kind: "failed", error: NO_ANSWER };
    else if (!reply.ok) state = { kind: "failed", error: reply.error };
    else if (reply.value.off !== null) state = { kind: "off", where: reply.value.off };
    else ended.abort(); // The reader is there, and answers and follows the page from now on.
  }

  /** Also where the reader was sent by the reader's own wish, which this script does not hear of. */
  function isReplaced(): boolean {
    if (readerIsThere()) ended.abort();
    return ended.signal.aborted;
  }

  answerPageState(() => (isReplaced() ? null : state), ended.signal);
  onSettingsChanged(() => {
    if (state.kind === "off" && !isReplaced()) state = look();
  }, ended.signal);
  followPage(
    document,
    (change) => {
      // Switched off here: growth changes nothing, another address may.
      if (!isReplaced() && (state.kind !== "off" || change === "navigated")) state = look();
    },
    ended.signal,
  );
});

const NO_ANSWER = "Backgrounder's background did not answer. Reload the page.";
const NOTHING_KNOWN = {
  article: false,
  score: 0,
  published: null,
  publishedFrom: null,
  language: "und",
  truncated: false,
} as const;
/** Of a page in a tab that the reader has not come to yet. */
const NOT_SEEN_YET: PageState = { kind: "reading", page: { ...NOTHING_KNOWN, title: "", reasons: [] } };
