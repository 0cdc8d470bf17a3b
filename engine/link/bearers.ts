/** Who bears a surname at a place of the article: the one introduced last, be it a person of the dataset or a stranger. */
import type { Dataset } from "../dataset/dataset.ts";
import type { NameHit } from "../match/find-names.ts";
import { foldWord } from "../text/fold.ts";
import type { PersonId } from "../types.ts";
import type { NameContext } from "./context.ts";
import { titleEvidence } from "./titles.ts";

type Form = NameHit["forms"][number];

export interface Bearers {
  /** Whether at that hit somebody else of the person's surname was introduced last; before the first: first. */
  isAnother(person: number, hit: number): boolean;
}

interface Introduction {
  readonly hit: number;
  readonly another: boolean;
}

export function bearersOf(
  hits: readonly NameHit[],
  contexts: readonly NameContext[],
  day: number,
  dataset: Dataset,
): Bearers {
  const introductions = new Map<number, Introduction[]>();
  hits.forEach(({ forms }, hit) => {
    const context = contexts[hit];
    if (context === undefined) return;
    for (const form of forms) {
      const another = introducedBy(form, context, day, dataset);
      if (another === null) continue;
      const ofPerson = introductions.get(form.record) ?? [];
      ofPerson.push({ hit, another });
      introductions.set(form.record, ofPerson);
    }
  });
  return {
    isAnother: (person, hit) => lastBefore(introductions.get(person) ?? [], hit)?.another ?? false,
  };
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
  if (isAnother(form, context, dataset)) return context.introduces ? true : null;
  if (form.kind === "full-name") return false;
  const title = titleEvidence(context.before, form.record, day, dataset);
  return title === null || title.evidence === "titleNeverHeld" ? null : false;
}

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
