/** Titles before a name: "President Putin", "former Chancellor Merkel". */
import type { Dataset } from "../dataset/dataset.ts";
import { NO_END } from "../dataset/format.ts";
import type { OfficeId } from "../types.ts";
import type { Evidence } from "./evidence.ts";

/** Words that put a title into the past. */
const FORMER = new Set(["former", "ex", "then", "late", "erstwhile", "onetime"]);

/** Titles of offices that a leader is called by; a title outside this list neither proves nor denies anybody. */
const OFFICE_TITLES = new Set([
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "king",
  "queen",
  "emperor",
  "pope",
  "senator",
  "governor",
  "secretary general",
  "mayor",
]);

export interface TitleEvidence {
  readonly evidence: Extract<
    Evidence,
    "titleHeld" | "lesserTitleHeld" | "titleHeldBefore" | "titleNeverHeld"
  >;
  /** The office that the title names, held on the day; -1: none. */
  readonly office: number;
}

/**
 * @param before folded words before the name, nearest last
 * @param day days since 1970-01-01
 * @returns `null` where no title stands before the name
 */
export function titleEvidence(
  before: readonly string[],
  person: number,
  day: number,
  dataset: Dataset,
): TitleEvidence | null {
  const joined = before.join(" ");
  let heldBefore = false;
  for (const term of dataset.termsOf(person)) {
    const honorific = dataset
      .office(dataset.idOf(term.office) as OfficeId)
      ?.honorifics.find((title) => endsWithWords(joined, title));
    if (honorific === undefined) continue;
    const former = FORMER.has(
      joined
        .slice(0, joined.length - honorific.length)
        .trim()
        .split(" ")
        .at(-1) ?? "",
    );
    const held = term.from <= day && (term.to === NO_END || day <= term.to);
    if (held && !former) {
      const evidence = isHeadOffice(term.office, dataset) ? "titleHeld" : "lesserTitleHeld";
      return { evidence, office: term.office };
    }
    if (term.from <= day) heldBefore = true;
  }
  if (heldBefore) return { evidence: "titleHeldBefore", office: -1 };
  const isOfficeTitle = [1, 2].some((words) => OFFICE_TITLES.has(before.slice(-words).join(" ")));
  return isOfficeTitle ? { evidence: "titleNeverHeld", office: -1 } : null;
}

const HEAD_KINDS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "body-head"]);

/** One of the few offices whose title and a surname name a person to every reader. */
export function isHeadOffice(office: number, dataset: Dataset): boolean {
  return HEAD_KINDS.has(dataset.office(dataset.idOf(office) as OfficeId)?.kind ?? "");
}

const endsWithWords = (joined: string, words: string): boolean =>
  joined === words || joined.endsWith(` ${words}`);
