/** From names in the text to people: who is meant, with which office on the dateline, and how sure that is. */
import type { Dataset } from "../dataset/dataset.ts";
import { firstDayOf, lastDayOf } from "../dataset/days.ts";
import { mainOfficeOn } from "../dataset/terms.ts";
import type { NameHit } from "../match/find-names.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import type { AmbiguousMention, Day, Mention, MentionRule, OfficeId, PersonId } from "../types.ts";
import {
  bearersOf,
  isAnother,
  isOtherGivenNames,
  isOtherSex,
  isOtherSuffix,
  isSuffixLeftOut,
  type Bearers,
} from "./bearers.ts";
import { contextOf, lowerCaseWordsOf, type NameContext } from "./context.ts";
import { PRIOR_AMONG_INTRODUCED, THRESHOLD, TIE, WEIGHTS, fameShare, probability } from "./evidence.ts";
import { isHeadOffice, titleEvidence } from "./titles.ts";

export interface Links {
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly AmbiguousMention[];
}

interface Scored {
  readonly person: number;
  readonly logOdds: number;
  readonly how: MentionRule;
  /** Office named by the title before the name, or -1. */
  readonly office: number;
}

/** What the whole article says, for each single mention. */
interface ArticleEvidence {
  readonly day: number;
  /** Records of the people whose whole name, or whose title and surname, stand in the article. */
  readonly fullNames: ReadonlySet<number>;
  /** Ids of the countries and bodies that it names. */
  readonly jurisdictions: ReadonlySet<string>;
  /** Records of people whose surname it uses with another first name. */
  readonly otherFirstNames: ReadonlySet<number>;
  /** Who was introduced where. */
  readonly bearers: Bearers;
}

/** In days. */
const A_YEAR = 365;

export function linkPeople(
  parsed: ParsedText,
  hits: readonly NameHit[],
  dataset: Dataset,
  published: Day | null,
): Links {
  const people = hits.filter((hit) => hit.forms.some(isPersonForm));
  if (people.length === 0) return { mentions: [], ambiguous: [] };
  const known = tokensOfOtherNames(hits);
  const lowerCase = lowerCaseWordsOf(parsed);
  const contexts = people.map((hit) =>
    contextOf(parsed, hit.firstToken, hit.lastToken, (token) => known.has(token), lowerCase),
  );
  const evidence = articleEvidence(parsed, people, contexts, hits, dataset, published);
  const resolveAll = (article: ArticleEvidence): Scored[][] =>
    people.map((hit, index) => {
      const context = contexts[index];
      return context === undefined ? [] : resolve(scoreCandidates(hit, index, context, article, dataset));
    });
  // Whole names and titles first: of two people of one whole name only the one meant is introduced, and a surname is
  // then his.
  const introduced = resolveAll(evidence).flatMap((meant, index) =>
    isWholeName(people[index]) || (meant.length === 1 && meant[0]?.office !== -1) ? meant : [],
  );
  const fullNames = new Set(introduced.map(({ person }) => person));

  const mentions: Mention[] = [];
  const ambiguous: AmbiguousMention[] = [];
  resolveAll({ ...evidence, fullNames }).forEach((meant, index) => {
    const hit = people[index];
    const [best] = meant;
    if (hit === undefined || best === undefined) return;
    const { start, end } = hit;
    if (meant.length > 1) {
      ambiguous.push({ start, end, candidates: meant.map(({ person }) => dataset.idOf(person) as PersonId) });
      return;
    }
    const office = best.office >= 0 ? best.office : mainOfficeOn(dataset, best.person, evidence.day);
    mentions.push({
      start,
      end,
      id: dataset.idOf(best.person) as PersonId,
      office: office < 0 ? null : (dataset.idOf(office) as OfficeId),
      score: probability(best.logOdds),
      how: best.how,
    });
  });
  return { mentions, ambiguous };
}

/** Nobody below the threshold, one person, or those too close to choose between, best first. */
function resolve(candidates: readonly Scored[]): Scored[] {
  const scored = candidates.toSorted((a, b) => b.logOdds - a.logOdds);
  const [best] = scored;
  if (best === undefined || probability(best.logOdds) < THRESHOLD) return [];
  return scored.filter((candidate) => best.logOdds - candidate.logOdds < TIE);
}

const isWholeName = (hit: NameHit | undefined): boolean =>
  hit?.forms.some(({ kind }) => kind === "full-name") ?? false;

const isPersonForm = (form: NameHit["forms"][number]): boolean =>
  form.kind === "full-name" || form.kind === "surname";

/** Tokens of places and bodies: a capital there is no first name. */
function tokensOfOtherNames(hits: readonly NameHit[]): Set<number> {
  const tokens = new Set<number>();
  for (const hit of hits) {
    if (hit.forms.some(isPersonForm)) continue;
    for (let token = hit.firstToken; token <= hit.lastToken; token++) tokens.add(token);
  }
  return tokens;
}

function articleEvidence(
  parsed: ParsedText,
  people: readonly NameHit[],
  contexts: readonly NameContext[],
  hits: readonly NameHit[],
  dataset: Dataset,
  published: Day | null,
): ArticleEvidence {
  const fullNames = new Set<number>();
  const otherFirstNames = new Set<number>();
  people.forEach((hit, index) => {
    for (const form of hit.forms) {
      if (form.kind === "full-name") fullNames.add(form.record);
      else if (isAnother(form, contexts[index], dataset)) otherFirstNames.add(form.record);
    }
  });
  const jurisdictions = new Set<string>();
  for (const hit of hits) {
    for (const form of hit.forms) {
      const kind = dataset.kindOf(form.record);
      if (kind !== "place" && kind !== "body") continue;
      const id = dataset.idOf(form.record);
      jurisdictions.add(id);
      const within = kind === "place" ? dataset.get("place", id)?.within : null;
      if (within !== null && within !== undefined) jurisdictions.add(within);
    }
  }
  // Without a dateline: as of the dataset's own day, and the card says so.
  const day = firstDayOf(published ?? (dataset.meta.asOf as Day));
  return {
    day,
    fullNames,
    jurisdictions,
    otherFirstNames,
    bearers: bearersOf(parsed, people, contexts, day, dataset),
  };
}

function scoreCandidates(
  hit: NameHit,
  index: number,
  context: NameContext,
  article: ArticleEvidence,
  dataset: Dataset,
): Scored[] {
  const rivals = hit.forms.filter(({ record }) => article.fullNames.has(record)).length;
  return hit.forms.filter(isPersonForm).map((form) => {
    const person = form.record;
    const title = titleEvidence(context.before, person, article.day, dataset);
    const introduced = article.fullNames.has(person);
    let logOdds = WEIGHTS.bias;
    if (introduced) logOdds += WEIGHTS.fullNameInArticle;
    const afterAnother =
      introduced && form.kind === "surname"
        ? article.bearers.isAnother(person, index)
        : !introduced && article.otherFirstNames.has(person);
    if (afterAnother) logOdds += WEIGHTS.othersOfThatName;
    if (afterAnother && introduced && title === null) logOdds += WEIGHTS.bareAfterAnother;
    if (isOtherSuffix(context, person, dataset)) logOdds += WEIGHTS.otherSuffix;
    if (isSuffixLeftOut(context, person, dataset)) logOdds += WEIGHTS.suffixLeftOut;
    if (isLongDead(person, article.day, dataset)) logOdds += WEIGHTS.longDead;
    if (title !== null) logOdds += WEIGHTS[title.evidence];
    // Of two people whom the article introduces, fame must not decide alone which one a surname means.
    const share = form.kind === "full-name" || !introduced ? 1 : rivals > 1 ? PRIOR_AMONG_INTRODUCED : 0;
    logOdds += share * priorOf(person, article, dataset);
    if (form.kind === "full-name" && title === null && !isSupported(person, article, dataset)) {
      logOdds += WEIGHTS.unsupportedName;
    }
    // A whole name may well follow a capital ("Chancellor Merz", "Sir Keir Starmer"): only a bare surname is blocked.
    if (form.kind === "surname" && context.otherFirstName) logOdds += WEIGHTS.otherFirstName;
    if (form.kind === "surname" && context.partOfThing) logOdds += WEIGHTS.partOfThing;
    if (form.kind === "surname" && isOtherSex(context, person, dataset)) logOdds += WEIGHTS.otherSex;
    if (form.kind === "surname" && context.bareCommonWord) logOdds += WEIGHTS.bareCommonWord;
    if (form.kind === "surname" && isOtherGivenNames(context, person, dataset))
      logOdds += WEIGHTS.otherGivenNames;
    const how =
      form.kind === "full-name"
        ? "full-name"
        : title !== null && title.office >= 0
          ? "title-and-surname"
          : "surname";
    return { person, logOdds, how, office: title?.office ?? -1 };
  });
}

function isLongDead(person: number, day: number, dataset: Dataset): boolean {
  const died = dataset.person(dataset.idOf(person) as PersonId)?.died ?? null;
  return died !== null && lastDayOf(died) + A_YEAR < day;
}

/** Known to the news, or once a head of something, or of a country that the article names. */
function isSupported(person: number, article: ArticleEvidence, dataset: Dataset): boolean {
  return (
    dataset.prominenceOf(person) > 0 ||
    holdsOfficeOf(article.jurisdictions, person, dataset) ||
    dataset.termsOf(person).some(({ office }) => isHeadOffice(office, dataset))
  );
}

/** What speaks for a person before a word around the name is looked at. */
function priorOf(person: number, article: ArticleEvidence, dataset: Dataset): number {
  let logOdds = WEIGHTS.fame * fameShare(dataset.prominenceOf(person));
  if (holdsOfficeOf(article.jurisdictions, person, dataset)) logOdds += WEIGHTS.jurisdictionInArticle;
  if (mainOfficeOn(dataset, person, article.day) >= 0) logOdds += WEIGHTS.inOffice;
  return logOdds;
}

function holdsOfficeOf(jurisdictions: ReadonlySet<string>, person: number, dataset: Dataset): boolean {
  return dataset.termsOf(person).some((term) => {
    const office = dataset.office(dataset.idOf(term.office) as OfficeId);
    return office !== null && jurisdictions.has(office.jurisdiction);
  });
}
