/**
 * Nouns that attribute: "Putin's warning that …", "his promise to …". A row's example has the source in braces and
 * the content in square brackets; a test runs every one.
 */
import type { ClaimType } from "../types.ts";

export interface CueNoun {
  readonly noun: string;
  readonly type: ClaimType;
  /** How sure an attribution it is with a possessor before it and a content behind it, 0 to 1. */
  readonly strength: number;
  readonly example: string;
}

type Row = readonly [noun: string, type: ClaimType, strength: number, example: string];

const ROWS: readonly Row[] = [
  ["warning", "warning", 0.9, "{Putin's} warning [that troops would be targets] alarmed Kyiv."],
  ["claim", "statement", 0.9, "{The minister's} claim [that taxes had fallen] was met with laughter."],
  ["statement", "statement", 0.8, "{Her} statement [that the talks had failed] came late."],
  ["assertion", "statement", 0.9, "{Orban's} assertion [that Brussels was wrong] drew applause."],
  ["argument", "statement", 0.8, "{His} argument [that growth pays for itself] convinced few."],
  ["suggestion", "proposal", 0.85, "{Merz's} suggestion [that Europe could pay] was rejected."],
  ["remark", "statement", 0.8, "{Her} remark [that nobody had asked] went round the world."],
  ["comment", "statement", 0.6, "{His} comment [that the war was lost] angered allies."],
  ["insistence", "statement", 0.9, "{Modi's} insistence [that the border is quiet] surprised analysts."],
  ["contention", "statement", 0.9, "{The lawyer's} contention [that the law is void] failed."],
  ["conclusion", "report", 0.8, "{The panel's} conclusion [that the dam was unsafe] came too late."],
  ["admission", "statement", 0.85, "{Starmer's} admission [that mistakes were made] was welcomed."],
  ["announcement", "announcement", 0.8, "{Lula's} announcement [that he would run] was expected."],
  ["declaration", "announcement", 0.8, "{The king's} declaration [that the state mourns] was read out."],
  ["promise", "promise", 0.85, "{Trump's} promise [to end the war] is a year old."],
  ["pledge", "promise", 0.85, "{Carney's} pledge [to build more homes] won votes."],
  ["vow", "promise", 0.85, "{Netanyahu's} vow [to fight on] was repeated."],
  ["offer", "offer", 0.8, "{Putin's} offer [to host the talks] was refused."],
  ["threat", "threat", 0.8, "{Trump's} threat [to raise tariffs] moved markets."],
  ["denial", "denial", 0.85, "{The general's} denial [that shots were fired] was recorded."],
  ["refusal", "denial", 0.75, "{Xi's} refusal [to condemn the attack] disappointed Kyiv."],
  ["accusation", "accusation", 0.9, "{Rubio's} accusation [that Maduro stole the vote] was repeated."],
  ["allegation", "accusation", 0.9, "{Her} allegation [that money was taken] is being looked into."],
  ["complaint", "accusation", 0.85, "{Vance's} complaint [that Europe pays too little] was heard before."],
  ["demand", "demand", 0.85, "{Erdogan's} demand [that Sweden act first] blocked the vote."],
  ["call", "demand", 0.75, "{Guterres's} call [for a ceasefire] went unheard."],
  ["request", "demand", 0.7, "{Zelensky's} request [for more missiles] was granted."],
  ["plea", "demand", 0.8, "{The mayor's} plea [for calm] worked."],
  ["proposal", "proposal", 0.7, "{Macron's} proposal [to send troops] divides allies."],
  ["prediction", "prediction", 0.9, "{The bank's} prediction [that prices will fall] was wrong."],
  ["forecast", "prediction", 0.8, "{The fund's} forecast [that output will shrink] was revised."],
  ["belief", "belief", 0.85, "{His} belief [that nuclear power is safe] never changed."],
  ["view", "belief", 0.8, "{Meloni's} view [that migration must slow] is popular."],
  ["opinion", "belief", 0.8, "{His} opinion [that the court erred] carries weight."],
  ["hope", "belief", 0.6, "{Her} hope [that talks resume] is fading."],
  ["fear", "belief", 0.6, "{Poland's} fear [that it is next] is real."],
  ["criticism", "accusation", 0.75, "{Xi's} criticism [of the new tariffs] was sharp."],
  ["praise", "belief", 0.7, "{Trump's} praise [for the army] was brief."],
  ["support", "belief", 0.6, "{Modi's} support [for the peace plan] was noted."],
  ["decision", "announcement", 0.5, "{Macron's} decision [to call an election] backfired."],
  ["intention", "promise", 0.7, "{His} intention [to resign] was known."],
];

export const CUE_NOUNS: readonly CueNoun[] = ROWS.map(([noun, type, strength, example]) => ({
  noun,
  type,
  strength,
  example,
}));
