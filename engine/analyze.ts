/** The one way into the engine: an article and a dataset in, a reading out. Pure; the same input gives the same output. */
import { findBackground } from "./background/background.ts";
import { selectBrief } from "./brief/brief.ts";
import { rateSentences } from "./claims/check-worthy.ts";
import { findClaims } from "./claims/claims.ts";
import type { Dataset } from "./dataset/dataset.ts";
import { linkPeople } from "./link/link.ts";
import { findNames } from "./match/find-names.ts";
import { onRecordFinder } from "./on-record/on-record.ts";
import { parseText } from "./text/parsed-text.ts";
import type { Article, Reading } from "./types.ts";

/** Sentences of the brief. */
const BRIEF_LENGTH = 3;

/** Time grows with the length of the text and not with the dataset: about 10 ms for 1,000 words. */
export function analyze(article: Article, dataset: Dataset): Reading {
  const parsed = parseText(article.text);
  const hits = findNames(parsed, dataset.names);
  const { mentions, ambiguous } = linkPeople(parsed, hits, dataset, article.published);
  const onRecord = onRecordFinder(parsed, dataset);
  return {
    mentions,
    ambiguous,
    claims: findClaims(parsed, mentions).map((claim) => ({
      ...claim,
      onRecord: onRecord(claim.content, claim.speaker),
    })),
    sentences: rateSentences(parsed),
    brief: selectBrief(parsed, mentions, BRIEF_LENGTH),
    background: findBackground(parsed, hits, mentions, dataset, article.published),
  };
}
