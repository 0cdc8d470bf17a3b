/** Who bears a surname at a place of the article: the one introduced last, be it a person of the dataset or a stranger. */
import type { Dataset } from "../dataset/dataset.ts";
import type { NameHit } from "../match/find-names.ts";
import { foldWord } from "../text/fold.ts";
import type { PersonId } from "../types.ts";
import { spanAt, type ParsedText } from "../text/parsed-text.ts";
import type { NameContext } from "./context.ts";
import { titleEvidence } from "./titles.ts";

type Form = NameHit["forms"][number];

export interface Bearers {
  /** Whether at that hit somebody else of the person's surname was introduced last; before the first: first. */
  isAnother(person: number, hit: number): boolean;
}

interface Introduction {
  readonly hit: number;
  readonly sentence: number;
  readonly another: boolean;
}

export function bearersOf(
  parsed: ParsedText,
  hits: readonly NameHit[],
  contexts: readonly NameContext[],
  day: number,
  dataset: Dataset,
): Bearers {
  const introductions = new Map<number, Introduction[]>();
  const namesakes = namesakesOf(hits);
  hits.forEach(({ forms, start }, hit) => {
    const sentence = spanAt(parsed.sentences, start);
    const context = contexts[hit];
    if (context === undefined) return;
    const add = (person: number, another: boolean | null): void => {
      if (another === null) return;
      const ofPerson = introductions.get(person) ?? [];
      ofPerson.push({ hit, sentence, another });
      introductions.set(person, ofPerson);
    };
    const judged = forms.map((form) => ({
      person: form.record,
      another: introducedBy(form, context, day, dataset),
    }));
    const meant = new Set(judged.filter(({ another }) => another === false).map(({ person }) => person));
    const namesakesHere = new Set([...meant].flatMap((person) => [...(namesakes.get(person) ?? [])]));
    const toldApart = isToldApart(context);
    for (const { person, another } of judged) {
      if (another !== false || !toldApart || namesakesHere.size === 0) add(person, another);
      else add(person, true);
    }
    // Whoever is introduced here is somebody else to all of the surname who are not.
    if (!context.introduces || toldApart) return;
    for (const other of namesakesHere) if (!meant.has(other)) add(other, true);
  });
  return {
    isAnother(person, hit) {
      const ofPerson = introductions.get(person) ?? [];
      const last = lastBefore(ofPerson, hit);
      if (last?.another !== true) return false;
      // "Bela Marsh and Celia Marsh met.": of two introduced in one sentence neither takes the surname over.
      return !ofPerson.some(({ another, sentence }) => !another && sentence === last.sentence);
    },
  };
}

/** For each person those who share a surname that the article uses alone: nobody else can be confused. */
function namesakesOf(hits: readonly NameHit[]): Map<number, Set<number>> {
  const namesakes = new Map<number, Set<number>>();
  for (const { forms } of hits) {
    const bearers = forms.filter(({ kind }) => kind === "surname").map(({ record }) => record);
    if (bearers.length < 2) continue;
    for (const person of bearers) {
      const others = namesakes.get(person) ?? new Set();
      for (const other of bearers) if (other !== person) others.add(other);
      namesakes.set(person, others);
    }
  }
  return namesakes;
}

/** The last one up to that hit, or the first behind it; they stand in the order of the text. */
function lastBefore(introductions: readonly Introduction[], hit: number): Introduction | undefined {
  let low = 0;
  let high = introductions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((introductions[middle]?.hit ?? 0) <= hit) low = middle + 1;
    else high = middle;
  }
  return introductions[Math.max(0, low - 1)];
}

/** `true`: somebody else; `false`: the person; `null`: a name that introduces nobody. */
function introducedBy(form: Form, context: NameContext, day: number, dataset: Dataset): boolean | null {
  if (isAnother(form, context, dataset)) return takesOver(form, context, dataset) ? true : null;
  if (form.kind === "full-name") return false;
  const title = titleEvidence(context.before, form.record, day, dataset);
  return title === null || title.evidence === "titleNeverHeld" ? null : false;
}

/** "First lady Ann Marsh", "Ann Marsh Jr.": so called, since the surname alone is already somebody else's. */
const isToldApart = ({ companion, suffix }: NameContext): boolean => companion || suffix !== "";

/** Nor does "Mrs. Marsh" take the name over: where news calls her so, alone it goes on meaning him. */
const takesOver = (form: Form, context: NameContext, dataset: Dataset): boolean =>
  context.introduces &&
  !isToldApart(context) &&
  (context.otherFirstName || !isOtherSex(context, form.record, dataset));

/** The words next to the name say that another person of that surname is meant. */
export function isAnother(form: Form, context: NameContext | undefined, dataset: Dataset): boolean {
  if (context === undefined) return false;
  if (isOtherSuffix(context, form.record, dataset)) return true;
  if (form.kind !== "surname") return false;
  return (
    context.otherFirstName ||
    isOtherSex(context, form.record, dataset) ||
    isOtherGivenNames(context, form.record, dataset)
  );
}

export function isOtherSuffix({ suffix }: NameContext, person: number, dataset: Dataset): boolean {
  if (suffix === "") return false;
  return nameWords(person, dataset).at(-1) !== suffix;
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** "Donald Trump", where the candidate is called Donald Trump Jr. */
export function isSuffixLeftOut({ suffix }: NameContext, person: number, dataset: Dataset): boolean {
  return suffix === "" && SUFFIXES.has(nameWords(person, dataset).at(-1) ?? "");
}

/** "Kim Yo Jong" is not Kim Jong Un; "Marsh Tuesday" says nothing where the surname stands last in the name. */
export function isOtherGivenNames({ givenNames }: NameContext, person: number, dataset: Dataset): boolean {
  if (givenNames === "") return false;
  const record = dataset.person(dataset.idOf(person) as PersonId);
  if (record === null || record.name === record.surname) return false;
  const name = joined(record.name);
  const surname = joined(record.surname);
  return name.startsWith(surname) && name.slice(surname.length) !== givenNames;
}

/** "Mrs. Marsh" is not Bela Marsh, a man. */
export function isOtherSex({ sex }: NameContext, person: number, dataset: Dataset): boolean {
  if (sex === null) return false;
  const own = dataset.person(dataset.idOf(person) as PersonId)?.sex ?? null;
  return own !== null && own !== sex;
}

const nameWords = (person: number, dataset: Dataset): string[] =>
  (dataset.person(dataset.idOf(person) as PersonId)?.name ?? "").split(" ").map(foldWord);

const joined = (words: string): string =>
  words
    .split(/[\s-]+/u)
    .map(foldWord)
    .join("");
