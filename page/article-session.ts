/**
 * One page from its first look to its last: reads it, paints it, follows it while it lives, opens cards. Knows the
 * engine, settings and cards only through its ports, so that it runs in a browser test without an extension.
 *
 *   not-article ──grown/navigated──▶ reading ──reply──▶ read ──grown/navigated──▶ reading …
 *        any ──switched off──▶ off ──switched on──▶ reading
 *
 * While a page that has grown is read again its marks and its card stay: each mark goes with its own words (paint.ts).
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
  Span,
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
  /** Told of every state that the page enters. */
  readonly onState: (state: PageState) => void;
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
  let marks: Marks = NO_MARKS;
  let painting: Painting | null = null;
  let backdrop: Backdrop = "light";
  let next = 0;
  /** What the engine has been asked and has not answered yet. */
  let pending: Question | null = null;
  let pointer = new AbortController();

  const enter = (entered: PageState): void => {
    state = entered;
    ports.onState(entered);
  };
  const unpaint = (): void => {
    painting?.clear();
    painting = null;
    marks = NO_MARKS;
  };
  const clear = (): void => {
    unpaint();
    ports.closeCard();
  };
  const repaint = (): void => {
    unpaint();
    if (state.kind !== "read" || extraction?.root == null) return;
    marks = marksOf(state.reading, settings);
    backdrop = backdropOf(extraction.root);
    painting = paint(extraction.map, marks.all, { ...settings.look, backdrop });
  };
  const onBackdrop = (): void => {
    if (painting !== null && extraction?.root != null && backdropOf(extraction.root) !== backdrop) repaint();
  };
  const read = async (): Promise<void> => {
    if (settings.off !== null) {
      pending = null;
      clear();
      enter({ kind: "off", where: settings.off });
      return;
    }
    const seen = readPage(document, document.URL, ports.today());
    if (!seen.page.article && !forced) {
      pending = null;
      clear();
      extraction = null;
      enter({ kind: "not-article", page: seen.page });
      return;
    }
    if (pending !== null && isSameArticle(articleOf(pending.seen), articleOf(seen))) {
      // Nodes may have been replaced around the same words: the reply is for those that stand in the page by then.
      pending.seen = seen;
      state = { kind: "reading", page: seen.page };
      return;
    }
    if (isRead(state, seen)) {
      // Most growth is an advertisement. Where nodes around the same words were replaced, the marks move over.
      if (extraction?.map.isIntact() === true && painting?.isWhole() === true) return;
      extraction = seen.extraction;
      repaint();
      return;
    }
    await analyze(seen);
  };
  const analyze = async (seen: PageRead): Promise<void> => {
    const question: Question = { seen };
    pending = question;
    enter({ kind: "reading", page: seen.page });
    const reply = await ports.analyze(articleOf(seen));
    // Dropped where the page has moved on, or was switched off, while the engine was at work.
    if (pending !== question || signal.aborted) return;
    pending = null;
    const newest = question.seen;
    extraction = newest.extraction;
    next = 0;
    enter(
      reply.ok
        ? {
            kind: "read",
            page: newest.page,
            text: newest.extraction.text,
            reading: reply.value.reading,
            ms: { ...newest.ms, analyze: reply.value.ms },
          }
        : { kind: "failed", error: reply.error },
    );
    repaint();
  };
  const point = (): void => {
    pointer.abort();
    pointer = new AbortController();
    followPointer(
      document,
      () => painting,
      (mark, rect) => open(mark, { getBoundingClientRect: () => rect }, false),
      settings.trigger,
      AbortSignal.any([signal, pointer.signal]),
    );
  };
  /** Timers outlive paintings: a mark of an older one opens nothing, since its key may be another subject's by now. */
  const open = (mark: Mark, anchor: CardAnchor, keyboard: boolean): void => {
    const subject = marks.all.includes(mark) ? marks.subjects[mark.key] : undefined;
    if (subject !== undefined) ports.openCard(subject, anchor, keyboard);
  };

  point();
  followPage(
    document,
    (change) => {
      if (change === "navigated") {
        forced = false;
        ports.closeCard();
      }
      void read();
    },
    signal,
  );
  followBackdrop(document, onBackdrop, signal);
  // Marks are for the screen.
  document.defaultView?.addEventListener("beforeprint", clear, { signal });
  document.defaultView?.addEventListener("afterprint", repaint, { signal });
  signal.addEventListener("abort", clear);

  return {
    state: () => state,
    readAnyway() {
      forced = true;
      void read();
    },
    goTo: (start, end) =>
      extraction !== null && painting !== null && goTo(extraction.map, painting, start, end),
    openNext() {
      const mark = marks.stops[next % Math.max(1, marks.stops.length)];
      if (mark === undefined || extraction === null || painting === null) return false;
      next++;
      if (!goTo(extraction.map, painting, mark.start, mark.end, "instant")) return false;
      const [part] = extraction.map.rangesOf(mark.start, mark.end);
      // After the scroll's own event, which would close the card at once.
      if (part !== undefined) afterScroll(document, () => open(mark, liveRange(part), true));
      return true;
    },
    changeSettings(changed) {
      const switched = changed.off !== settings.off;
      settings = changed;
      ports.closeCard();
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

/** A question to the engine, with the newest look at the page that asks the same. */
interface Question {
  seen: PageRead;
}

function articleOf({ extraction: { text }, page: { language, published } }: PageRead): Article {
  return { text, language, published };
}

/** Whether the engine would answer the same: a dateline that came late changes the offices. */
function isSameArticle(a: Article, b: Article): boolean {
  return a.text === b.text && a.published === b.published && a.language === b.language;
}

function isRead(state: PageState, seen: PageRead): boolean {
  return state.kind === "read" && isSameArticle({ ...state.page, text: state.text }, articleOf(seen));
}

interface Marks {
  /** In the order of the text. */
  readonly all: readonly Mark[];
  /** What each mark stands for, by its key. */
  readonly subjects: readonly Subject[];
  /** The first mark of each subject, for the keyboard: a claim of three parts is one stop. */
  readonly stops: readonly Mark[];
}

const NO_MARKS: Marks = { all: [], subjects: [], stops: [] };

/** What the settings let be seen: a kind without a look has no marks, so that the keyboard passes it over too. */
function marksOf(reading: Reading, { look, firstMentionOnly }: PageSettings): Marks {
  const subjects: Subject[] = [];
  const marks: Mark[] = [];
  const add = (subject: Subject, spans: readonly Span[]): void => {
    if ((subject.kind === "claim" ? look.claims : look.leaders) === "none") return;
    for (const [start, end] of spans) marks.push({ start, end, kind: subject.kind, key: subjects.length });
    subjects.push(subject);
  };
  const seen = new Set<PersonId>();
  for (const mention of reading.mentions) {
    if (firstMentionOnly && seen.has(mention.id)) continue;
    seen.add(mention.id);
    add({ kind: "leader", mention }, [[mention.start, mention.end]]);
  }
  for (const mention of reading.ambiguous)
    add({ kind: "ambiguous", mention }, [[mention.start, mention.end]]);
  for (const claim of reading.claims) add({ kind: "claim", claim }, claim.content);
  const all = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { all, subjects, stops: firstOfEach(all) };
}

function firstOfEach(marks: readonly Mark[]): Mark[] {
  const seen = new Set<number>();
  return marks.filter(({ key }) => {
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
