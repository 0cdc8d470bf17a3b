/** Words that say nothing of what an article is about. */
import { foldWord, hashFolded } from "../text/fold.ts";

const LIST =
  "a about above after again against all almost also although am among an and another any are aren't around as ask asked at away back be became " +
  "because been before being below between both but by call called came can can't could did didn't do does doesn't doing don't down during each even " +
  "ever every few first for from further get give go going got had has have having he he'd he'll her here hers herself him himself his how however i " +
  "i'd i'll i'm i've if in into is isn't it its itself just know last later least less like made make many may me might more most much must my myself " +
  "never new next no nor not now of off on once one only or other our out over own part people per put said same say saying says see she should since " +
  "so some still such take tell than that the their them then there these they thing things think this those though three through time to told too " +
  "took two under until up upon us use used very want was way we well went were what when where whether which while who whom whose why will with " +
  "within without won't would year years yes yet you your monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr";

const STOP_WORDS: ReadonlySet<number> = new Set(LIST.split(" ").map((word) => hashFolded(foldWord(word))));

/** By the hash of the folded word (`Tokens.hashes`). */
export const isStopWord = (hash: number): boolean => STOP_WORDS.has(hash);
