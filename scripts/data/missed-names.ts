/** "Title Name" phrases of news in which nobody is recognised: whom to add next. */
import type { Dataset } from "../../engine/dataset/dataset.ts";
import { linkPeople } from "../../engine/link/link.ts";
import { FUNCTION_WORDS, TITLE_WORDS } from "../../engine/link/words.ts";
import { findNames } from "../../engine/match/find-names.ts";
import { foldWord } from "../../engine/text/fold.ts";
import { parseText } from "../../engine/text/parsed-text.ts";
import type { OfficeId } from "../../engine/types.ts";
import type { NewsText } from "./news-texts.ts";

export interface Missed {
  readonly name: string;
  /** As most texts write it. */
  readonly title: string;
  readonly texts: number;
  readonly times: number;
  /** Somebody of the data bears the whole name, and was not taken for this one. */
  readonly isKnownName: boolean;
}

/** Before anybody's name, and no sign of an office; or no title by themselves. */
const COURTESIES = new Set(
  "mr mrs ms dr sir lord lady madam comrade vice deputy ex former general".split(" "),
);

/** The last words of titles. */
export interface Titles {
  /** "minister", "senator" */
  readonly words: ReadonlySet<string>;
  /** "state" of "Secretary of State": a title after "of" only. */
  readonly fields: ReadonlySet<string>;
}

export function titlesOf(dataset: Dataset): Titles {
  const honorifics = dataset
    .recordsOf("office")
    .flatMap((record) => dataset.office(dataset.idOf(record) as OfficeId)?.honorifics ?? []);
  const lastWords = (isField: boolean): string[] =>
    honorifics
      .filter((honorific) => honorific.includes(" of ") === isField)
      .map((honorific) => honorific.split(" ").at(-1) ?? "");
  return {
    words: new Set([...TITLE_WORDS, ...lastWords(false)].filter((word) => !COURTESIES.has(word))),
    fields: new Set(lastWords(true)),
  };
}

/** A full stop belongs to an initial or a short title; any other ends the sentence. */
const WORD = /(?:\b(?:\p{Lu}|Sen|Gov|Rep|Gen|Lt|St|Dr)\.)|[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const PARTICLES = new Set("al bin da de del der di dos du el ibn la le van von".split(" "));
/** Words of a name after the title, at most. */
const MAX_WORDS = 4;

interface Phrase {
  readonly title: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** "Foreign Minister Jane Doe", "president Doe": the title's last words, and the words with a capital after them. */
export function titledNames(text: string, titles: Titles): Phrase[] {
  const words = [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const follows = (at: number): boolean =>
    at > 0 && /^[ \u00a0]+$/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
  const isTitle = (at: number): boolean => {
    const word = foldWord(words[at]?.text ?? "");
    return titles.words.has(word) || (titles.fields.has(word) && words[at - 1]?.text === "of");
  };
  return words.flatMap((word, at) => {
    if (!isTitle(at)) return [];
    let end = at + 1;
    while (end - at <= MAX_WORDS && follows(end) && isNameWord(words[end]?.text ?? "", titles)) end++;
    while (end > at + 1 && !/^\p{Lu}/u.test(words[end - 1]?.text ?? "")) end--; // "President Doe de"
    const [first, last] = [words[at + 1], words[end - 1]];
    if (end === at + 1 || first === undefined || last === undefined || !/^\p{Lu}/u.test(first.text))
      return [];
    const name = text.slice(first.start, last.end).replace(/['’]s?$/u, "");
    const before = words[at - 1];
    const field = before && follows(at) && /^\p{Lu}/u.test(before.text) ? `${before.text} ` : "";
    return [{ title: field + word.text, name, start: first.start, end: last.end }];
  });
}

/** A word with a capital that is neither a title nor one of the words that begin sentences; or "von". */
function isNameWord(word: string, titles: Titles): boolean {
  const folded = foldWord(word);
  if (PARTICLES.has(word)) return true;
  return (
    /^\p{Lu}/u.test(word) &&
    !titles.words.has(folded) &&
    !TITLE_WORDS.has(folded) &&
    !FUNCTION_WORDS.has(folded)
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}
const touches =
  (phrase: Span) =>
  (other: Span): boolean =>
    other.start < phrase.end && phrase.start < other.end;

/** By how many texts have them, the most frequent first. */
export function missedNames(texts: readonly NewsText[], dataset: Dataset): Missed[] {
  const titles = titlesOf(dataset);
  const found = new Map<
    string,
    { texts: Set<number>; times: number; titles: Map<string, number>; isKnownName: boolean }
  >();
  for (const [number, { text, published }] of texts.entries()) {
    const phrases = titledNames(text, titles);
    if (phrases.length === 0) continue;
    const parsed = parseText(text);
    const hits = findNames(parsed, dataset.names);
    const { mentions, ambiguous } = linkPeople(parsed, hits, dataset, published);
    for (const phrase of phrases) {
      if ([...mentions, ...ambiguous].some(touches(phrase))) continue;
      const forms = hits.filter(touches(phrase)).flatMap((hit) => hit.forms);
      const isPerson = forms.some(({ record }) => dataset.kindOf(record) === "person");
      if (forms.length > 0 && !isPerson) continue; // "King County", "General Assembly": a place, a body
      const isKnownName = forms.some(({ kind }) => kind === "full-name");
      const entry = found.get(phrase.name) ?? { texts: new Set(), times: 0, titles: new Map(), isKnownName };
      entry.texts.add(number);
      entry.times++;
      entry.titles.set(phrase.title, (entry.titles.get(phrase.title) ?? 0) + 1);
      found.set(phrase.name, entry);
    }
  }
  return [...found]
    .map(([name, entry]) => ({
      name,
      title: [...entry.titles].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "",
      texts: entry.texts.size,
      times: entry.times,
      isKnownName: entry.isKnownName,
    }))
    .toSorted((a, b) => b.texts - a.texts || b.times - a.times || (a.name < b.name ? -1 : 1));
}
