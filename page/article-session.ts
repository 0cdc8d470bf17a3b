/**
 * One page from its first look to its last: reads it, paints it, follows it while it lives, opens cards. Knows the
 * engine, settings and cards only through its ports, so that it runs in a browser test without an extension.
 *
 *   not-article ──grown/navigated──▶ reading ──reply──▶ read ──grown/navigated──▶ reading …
 *        any ──switched off──▶ off ──switched on──▶ reading
 */
import type {
  AmbiguousMention,
  Article,
  Claim,
  Day,
  Mention,
  PageState,
  PersonId,
  Reading,
  Result,
} from "../engine/types.ts";
import { backdropOf, followBackdrop, type Backdrop } from "./backdrop.ts";
import type { CardAnchor } from "./card-host.ts";
import type { Extraction } from "./extract.ts";
import { followPage } from "./follow-page.ts";
import { goTo } from "./go-to.ts";
import { liveRange } from "./hit-test.ts";
import { paint, type Look, type Mark, type Painting } from "./paint.ts";
import { followPointer, type Trigger } from "./pointer.ts";
import { readPage, type PageRead } from "./read-page.ts";

/** What a mark stands for: the subject of a card. */
export type Subject =
  | { readonly kind: "leader"; readonly mention: Mention }
  | { readonly kind: "ambiguous"; readonly mention: AmbiguousMention }
  | { readonly kind: "claim"; readonly claim: Claim };

/** What of the settings concerns an open page. */
export interface PageSettings {
  readonly off: "site" | "everywhere" | null;
  readonly look: Omit<Look, "backdrop">;
  readonly firstMentionOnly: boolean;
  readonly trigger: Trigger;
}

export interface SessionPorts {
  /** The day on which a dateline can at the latest be. */
  readonly today: () => Day;
  readonly analyze: (article: Article) => Promise<Result<{ readonly reading: Reading; readonly ms: number }>>;
  readonly openCard: (subject: Subject, anchor: CardAnchor, keyboard: boolean) => void;
  readonly closeCard: () => void;
}

export interface ArticleSession {
  state(): PageState;
  /** Reads the page although it does not look like an article. */
  readAnyway(): void;
  /** @returns whether the words are still there */
  goTo(start: number, end: number): boolean;
  /** Opens the card of the next mark by keyboard. @returns false where there is none */
  openNext(): boolean;
  changeSettings(settings: PageSettings): void;
}

/** Everything ends with `signal`: marks, observers, cards. */
export function startSession(
  document: Document,
  initial: PageSettings,
  ports: SessionPorts,
  signal: AbortSignal,
): ArticleSession {
  let settings = initial;
  let forced = false;
  let state: PageState = NOT_LOOKED_AT;
  let extraction: Extraction | null = null;
  let subjects: readonly Subject[] = [];
  let marks: readonly Mark[] = [];
  let painting: Painting | null = null;
  let backdrop: Backdrop = "light";
  let next = 0;
  /** The text that the engine has been asked about and has not answered yet. */
  let pending: string | null = null;
  let pointer = new AbortController();

  const unpaint = (): void => {
    painting?.clear();
    painting = null;
    ports.closeCard();
  };
  const repaint = (): void => {
    unpaint();
    if (state.kind !== "read" || extraction?.root == null) return;
    ({ subjects, marks } = marksOf(state.reading, settings.firstMentionOnly));
    backdrop = backdropOf(extraction.root);
    painting = paint(extraction.map, marks, { ...settings.look, backdrop });
  };
  const onBackdrop = (): void => {
    if (painting !== null && extraction?.root != null && backdropOf(extraction.root) !== backdrop) repaint();
  };
  const read = async (): Promise<void> => {
    if (settings.off !== null) {
      pending = null;
      unpaint();
      state = { kind: "off", where: settings.off };
      return;
    }
    const seen = readPage(document, document.URL, ports.today());
    if (!seen.page.article && !forced) {
      pending = null;
      unpaint();
      extraction = null;
      state = { kind: "not-article", page: seen.page };
      return;
    }
    if (pending === seen.extraction.text) return;
    if (isSameText(state, seen)) {
      // Most growth is an advertisement. Where nodes around the same words were replaced, the marks move over.
      if (extraction?.map.isIntact() === true) return;
      extraction = seen.extraction;
      repaint();
      return;
    }
    await analyze(seen);
  };
  const analyze = async (seen: PageRead): Promise<void> => {
    const { text } = seen.extraction;
    const { language, published } = seen.page;
    pending = text;
    unpaint();
    state = { kind: "reading", page: seen.page };
    const reply = await ports.analyze({ text, language, published });
    // Dropped where the page has moved on, or was switched off, while the engine was at work.
    if (pending !== text || signal.aborted) return;
    pending = null;
    extraction = seen.extraction;
    next = 0;
    state = reply.ok
      ? {
          kind: "read",
          page: seen.page,
          text,
          reading: reply.value.reading,
          ms: { ...seen.ms, analyze: reply.value.ms },
        }
      : { kind: "failed", error: reply.error };
    repaint();
  };
  const point = (): void => {
    pointer.abort();
    pointer = new AbortController();
    followPointer(
      document,
      () => painting,
      (mark, rect) => open(mark.key, { getBoundingClientRect: () => rect }, false),
      settings.trigger,
      AbortSignal.any([signal, pointer.signal]),
    );
  };
  const open = (key: number, anchor: CardAnchor, keyboard: boolean): void => {
    const subject = subjects[key];
    if (subject !== undefined) ports.openCard(subject, anchor, keyboard);
  };

  followPage(
    document,
    (change) => {
      if (change === "navigated") forced = false;
      void read();
    },
    signal,
  );
  followBackdrop(document, onBackdrop, signal);
  signal.addEventListener("abort", unpaint);
  point();
  void read();

  return {
    state: () => state,
    readAnyway() {
      forced = true;
      void read();
    },
    goTo: (start, end) =>
      extraction !== null && painting !== null && goTo(extraction.map, painting, start, end),
    openNext() {
      const mark = marks[next % Math.max(1, marks.length)];
      if (mark === undefined || extraction === null || painting === null) return false;
      next++;
      if (!goTo(extraction.map, painting, mark.start, mark.end, "instant")) return false;
      const [part] = extraction.map.rangesOf(mark.start, mark.end);
      // After the scroll's own event, which would close the card at once.
      if (part !== undefined) afterScroll(document, () => open(mark.key, liveRange(part), true));
      return true;
    },
    changeSettings(changed) {
      const switched = changed.off !== settings.off;
      settings = changed;
      if (switched) void read();
      else repaint();
      point();
    },
  };
}

const NOT_LOOKED_AT: PageState = { kind: "failed", error: "Backgrounder has not looked at this page yet." };

/** Scroll events come with the next frame. */
function afterScroll(document: Document, run: () => void): void {
  const view = document.defaultView;
  view?.requestAnimationFrame(() => view.requestAnimationFrame(run));
}

function isSameText(state: PageState, seen: PageRead): boolean {
  return (
    state.kind === "read" &&
    state.text === seen.extraction.text &&
    state.page.published === seen.page.published
  );
}

/** Marks in the order of the text, with what each stands for by its key. */
function marksOf(
  reading: Reading,
  firstMentionOnly: boolean,
): { readonly subjects: readonly Subject[]; readonly marks: readonly Mark[] } {
  const subjects: Subject[] = [];
  const marks: Mark[] = [];
  const seen = new Set<PersonId>();
  for (const mention of reading.mentions) {
    if (firstMentionOnly && seen.has(mention.id)) continue;
    seen.add(mention.id);
    marks.push({ start: mention.start, end: mention.end, kind: "leader", key: subjects.length });
    subjects.push({ kind: "leader", mention });
  }
  for (const mention of reading.ambiguous) {
    marks.push({ start: mention.start, end: mention.end, kind: "ambiguous", key: subjects.length });
    subjects.push({ kind: "ambiguous", mention });
  }
  for (const claim of reading.claims) {
    for (const [start, end] of claim.content) marks.push({ start, end, kind: "claim", key: subjects.length });
    subjects.push({ kind: "claim", claim });
  }
  return { subjects, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
