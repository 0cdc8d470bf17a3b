/**
 * The signals of check-worthy.ts with their weights, fitted once by logistic regression on two thirds of ClaimBuster's
 * crowd set and of PoliClaim (each set weighted alike) and rounded, so that a person can read and correct them.
 */
export interface Signal {
  readonly name: string;
  /** Added to the sum for each time it shows, at most three. */
  readonly weight: number;
  /** Shown to the reader as a reason when it raised the score. */
  readonly reason: boolean;
  /** Words that show it; signals without words are read off signs and shapes. */
  readonly words?: string;
  readonly example: string;
}

export const BIAS = -1.1;

export const SIGNALS: readonly Signal[] = [
  {
    name: "number",
    weight: 1.05,
    reason: true,
    words:
      "million billion trillion percent dozen dozens hundred thousand hundreds thousands half third quarter two three four five six seven eight nine ten twice double percentage",
    example: "Exports grew by 12 percent.",
  },
  {
    name: "date",
    weight: 0.5,
    reason: true,
    words:
      "january february march april june july august september october november december yesterday monday tuesday wednesday thursday friday saturday sunday year years month months week decade century ago since",
    example: "The treaty was signed in 1994.",
  },
  {
    name: "comparison",
    weight: 0.15,
    reason: true,
    words:
      "more less fewer higher lower larger smaller bigger better worse than increase increased decrease decreased rise rose fell fallen grew grown doubled tripled dropped cut faster",
    example: "Prices rose faster than wages.",
  },
  {
    name: "superlative",
    weight: 0.2,
    reason: true,
    words: "most least highest lowest largest biggest greatest worst best first record only never every",
    example: "It is the largest dam of the continent.",
  },
  {
    name: "cause",
    weight: 0.15,
    reason: true,
    words: "because caused cause causes led leads result resulted due therefore reason",
    example: "The blackout was caused by a storm.",
  },
  {
    name: "law",
    weight: 0.7,
    reason: true,
    words:
      "law laws bill act court treaty constitution legislation signed vetoed voted vote votes tax taxes budget deficit convicted agreement veto passed amendment",
    example: "Parliament passed the amendment.",
  },
  {
    name: "event",
    weight: 0.4,
    reason: true,
    words:
      "was were had has been did won lost spent created built sent went made gave took killed died invaded attacked elected born came became began brought paid",
    example: "The army invaded the province.",
  },
  {
    name: "name",
    weight: 0.4,
    reason: false,
    example: "Envoys met in New York.",
  },
  {
    name: "length",
    weight: 0.7,
    reason: false,
    example: "The committee heard the report of the auditors on the state of the railways.",
  },
  {
    name: "policy",
    weight: 0.5,
    reason: false,
    words:
      "jobs economy health care insurance schools school education students teachers unemployment energy oil troops weapons nuclear crime debt trade workers percent income wages border money dollars",
    example: "The workers got higher wages.",
  },
  {
    name: "opinion",
    weight: -0.55,
    reason: false,
    words:
      "think believe feel guess opinion i'm maybe perhaps probably great good bad wonderful terrible important wrong right really proud honored love hope seems frankly obviously know mean",
    example: "I think it was wonderful.",
  },
  {
    name: "first-person",
    weight: -0.25,
    reason: false,
    words: "i me my myself",
    example: "I was there myself.",
  },
  {
    name: "second-person",
    weight: -0.25,
    reason: false,
    words: "you your let's us",
    example: "You can see for yourself.",
  },
  { name: "question", weight: -1.15, reason: false, example: "Who pays?" },
  { name: "exclamation", weight: -0.45, reason: false, example: "What a day!" },
  {
    name: "future",
    weight: -0.55,
    reason: false,
    words: "will shall should must would could may might going want need ought won't we'll i'll let can",
    example: "We should go.",
  },
  {
    name: "negation",
    weight: -0.3,
    reason: false,
    words: "not don't didn't doesn't isn't wasn't haven't hasn't nothing none nobody",
    example: "It was not so.",
  },
];
