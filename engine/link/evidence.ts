/**
 * What speaks for and against a candidate, in log-odds that are added up. The weights are judgements, not fitted:
 * a surname alone is nobody (bias), a full name in the article nearly settles it, a title held on the dateline does
 * so too; a country, an office and fame together are just enough for a unique name.
 */
export const WEIGHTS = {
  /** A surname with nothing else. */
  bias: -3,
  /** The whole name stands somewhere in the article. */
  fullNameInArticle: 9,
  /** The words before the name are the title of an office that the candidate held on the dateline: "President Putin". */
  titleHeld: 6,
  /** … of an office that many hold at once or few know, "Senator Smith": it takes the country too. */
  lesserTitleHeld: 4,
  /** … that the candidate held earlier, and the text says "former", or calls a past holder by courtesy. */
  titleHeldBefore: 3,
  /** … of a kind that the candidate never held: "Senator Putin". */
  titleNeverHeld: -4,
  /** The country or body of an office of the candidate is named in the article. */
  jurisdictionInArticle: 1.5,
  /** The candidate held an office on the dateline. */
  inOffice: 1,
  /** Named in recent world news: a share of this, by the logarithm of how often. */
  fame: 3,
  /** A whole name of nobody famous and of no head of anything, without title or country: a namesake is as likely. */
  unsupportedName: -7,
  /** Another first name stands directly before the surname: "Melania Trump". */
  otherFirstName: -12,
  /** The surname belongs to the name of a thing: "Trump Tower". */
  partOfThing: -12,
  /** "Ann Marsh Jr.", "Pope Leo XIII": a suffix that the candidate's name has not. */
  otherSuffix: -12,
  /** "Donald Trump" for Donald Trump Jr.: his father, if there is one of that name, comes first. */
  suffixLeftOut: -1.5,
  /** Dead for more than a year on the dateline: of two of one name, news means the living one. */
  longDead: -2.5,
  /** "Kim Yo Jong", where the candidate's own name begins with the surname: other given names. */
  otherGivenNames: -12,
  /** "Mrs. Marsh" for a man. */
  otherSex: -12,
  /** "In May", "Major floods": a word, and nothing next to it that makes it a person. */
  bareCommonWord: -12,
  /** The last bearer of the surname whom the article introduced is somebody else, or only others are. */
  othersOfThatName: -3,
  /** … and no title of the candidate stands before it, although the candidate was introduced too. */
  bareAfterAnother: -4,
} as const;
export type Evidence = keyof typeof WEIGHTS;

/** The share of fame, office and country that counts between people whom an article introduces. */
export const PRIOR_AMONG_INTRODUCED = 0.5;

/** Mentions in a year of world news at which fame counts in full: the 20 most named reach it. */
const FAMOUS = 1_000;

export const fameShare = (prominence: number): number =>
  Math.min(1, Math.log1p(prominence) / Math.log1p(FAMOUS));

/** Log-odds as a probability, 0 to 1. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Below this nothing is asserted: of ten marks at the threshold, one may be wrong; most lie far above it. */
export const THRESHOLD = 0.9;
/** Candidates closer than this to the best are offered as a choice: fame alone must not decide between two. */
export const TIE = 3;
