/** From names in the text to people: who is meant, with which office on the dateline, and how sure that is. */
import type { Dataset } from "../dataset/dataset.ts";
import { firstDayOf } from "../dataset/days.ts";
import { mainOfficeOn } from "../dataset/terms.ts";
import type { NameHit } from "../match/find-names.ts";
import type { ParsedText } from "../text/parsed-text.ts";
import type { AmbiguousMention, Day, Mention, MentionRule, OfficeId, PersonId } from "../types.ts";
import { contextOf, lowerCaseWordsOf, type NameContext } from "./context.ts";
import { THRESHOLD, TIE, WEIGHTS, fameShare, probability } from "./evidence.ts";
import { titleEvidence } from "./titles.ts";

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
  /** Records of the people whose whole name stands in the article. */
  readonly fullNames: ReadonlySet<number>;
  /** Ids of the countries and bodies that it names. */
  readonly jurisdictions: ReadonlySet<string>;
  /** Records of people whose surname it uses with another first name. */
  readonly otherFirstNames: ReadonlySet<number>;
}

export function linkPeople(parsed: ParsedText, hits: readonly NameHit[], dataset: Dataset, published: Day | null): Links {
  const people = hits.filter((hit) => hit.forms.some(isPersonForm));
  if (people.length === 0) return { mentions: [], ambiguous: [] };
  const known = tokensOfOtherNames(hits);
  const lowerCase = lowerCaseWordsOf(parsed);
  const contexts = people.map((hit) =>
    contextOf(parsed, hit.firstToken, hit.lastToken, (token) => known.has(token), lowerCase),
  );
  const article = articleEvidence(people, contexts, hits, dataset, published);

  const mentions: Mention[] = [];
  const ambiguous: AmbiguousMention[] = [];
  people.forEach((hit, index) => {
    const context = contexts[index];
    if (context === undefined) return;
    const scored = scoreCandidates(hit, context, article, dataset).toSorted((a, b) => b.logOdds - a.logOdds);
    const [best, second] = scored;
    if (best === undefined || probability(best.logOdds) < THRESHOLD) return;
    if (second !== undefined && best.logOdds - second.logOdds < TIE) {
      const candidates = scored
        .filter((candidate) => best.logOdds - candidate.logOdds < TIE)
        .map((candidate) => dataset.idOf(candidate.person) as PersonId);
      ambiguous.push({ start: hit.start, end: hit.end, candidates });
      return;
    }
    const office = best.office >= 0 ? best.office : mainOfficeOn(dataset, best.person, article.day);
    mentions.push({
      start: hit.start,
      end: hit.end,
      id: dataset.idOf(best.person) as PersonId,
      office: office < 0 ? null : (dataset.idOf(office) as OfficeId),
      score: probability(best.logOdds),
      how: best.how,
    });
  });
  return { mentions, ambiguous };
}

const isPersonForm = (form: NameHit["forms"][number]): boolean => form.kind === "full-name" || form.kind === "surname";

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
      else if (contexts[index]?.otherFirstName === true) otherFirstNames.add(form.record);
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
  return {
    // Without a dateline: as of the dataset's own day, and the card says so.
    day: firstDayOf(published ?? (dataset.meta.asOf as Day)),
    fullNames,
    jurisdictions,
    otherFirstNames,
  };
}

function scoreCandidates(hit: NameHit, context: NameContext, article: ArticleEvidence, dataset: Dataset): Scored[] {
  return hit.forms.filter(isPersonForm).map((form) => {
    const person = form.record;
    const title = titleEvidence(context.before, person, article.day, dataset);
    let logOdds = WEIGHTS.bias;
    if (form.kind === "full-name" || article.fullNames.has(person)) logOdds += WEIGHTS.fullNameInArticle;
    else if (article.otherFirstNames.has(person)) logOdds += WEIGHTS.othersOfThatName;
    if (title !== null) logOdds += WEIGHTS[title.evidence];
    if (holdsOfficeOf(article.jurisdictions, person, dataset)) logOdds += WEIGHTS.jurisdictionInArticle;
    if (mainOfficeOn(dataset, person, article.day) >= 0) logOdds += WEIGHTS.inOffice;
    logOdds += WEIGHTS.fame * fameShare(dataset.prominenceOf(person));
    // A whole name may well follow a capital ("Chancellor Merz", "Sir Keir Starmer"): only a bare surname is blocked.
    if (form.kind === "surname" && context.otherFirstName) logOdds += WEIGHTS.otherFirstName;
    if (form.kind === "surname" && context.partOfThing) logOdds += WEIGHTS.partOfThing;
    const how = form.kind === "full-name" ? "full-name" : title !== null && title.office >= 0 ? "title-and-surname" : "surname";
    return { person, logOdds, how, office: title?.office ?? -1 };
  });
}

function holdsOfficeOf(jurisdictions: ReadonlySet<string>, person: number, dataset: Dataset): boolean {
  return dataset.termsOf(person).some((term) => {
    const office = dataset.office(dataset.idOf(term.office) as OfficeId);
    return office !== null && jurisdictions.has(office.jurisdiction);
  });
}
