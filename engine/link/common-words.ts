/** Surnames that are also words or months: a capital alone does not make "May" or "Brown" a person. */
import { foldWord } from "../text/fold.ts";
import { spanAt, type ParsedText } from "../text/parsed-text.ts";
import { POSSESSIVE, SIGN, WORD } from "../text/tokens.ts";
import { isCapitalised, isTitleCaseLine, titleBefore, wordAt } from "./text-around.ts";
import { FUNCTION_WORDS, TITLE_WORDS } from "./words.ts";

const COMMON_WORD_SURNAMES = new Set(
  (
    "may major brown bush king law park moon rice ford wise long young white black green gray grey hope powers hunt best " +
    "price carter baker cook marsh hill wood bush day rose stone field waters lane cox west north east south england rudd"
  ).split(" "),
);
const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);
/** Words before a month; "after May resigned" is given up with them. */
const TIME_WORDS = new Set(
  (
    "in of since by until till before after from through throughout during last this next early mid late every each " +
    "between to for previous past around on beyond following coming one be is was"
  ).split(" "),
);
const DETERMINERS = new Set(
  "the a an this that these those each every no any some his her its their our my".split(" "),
);
/** Verbs that a person's name is followed by, in forms that no modal "May" and no adjective "Major" precedes. */
const PERSON_VERBS = new Set(
  (
    "said says has had was is will would did does told tells added adds wrote writes called calls asked asks warned warns " +
    "announced announces insisted insists argued argues resigned resigns promised promises vowed vows met meets won wins " +
    "lost loses became becomes made makes took takes went goes came comes gave gives spoke speaks left leaves faced faces " +
    "also himself herself hasn't hadn't wasn't isn't didn't doesn't won't wouldn't replied declined denied refused agreed " +
    "admitted claimed believes believed wants wanted thinks thought urged urges visited signed tweeted"
  )
    .split(" ")
    .map(foldWord),
);

/** The name is a common word, and nothing next to it says that a person is meant. */
export function isBareCommonWord(parsed: ParsedText, firstToken: number, lastToken: number): boolean {
  const { kinds } = parsed.tokens;
  const name = wordAt(parsed, firstToken);
  if (firstToken !== lastToken || !COMMON_WORD_SURNAMES.has(name)) return false;
  const before = wordAt(parsed, firstToken - 1);
  const title = titleBefore(parsed, firstToken);
  if (TITLE_WORDS.has(title) || title === "sen" || title === "gov") return false;
  const next = lastToken + 1;
  const initial = startsClause(parsed, firstToken);
  if (MONTHS.has(name) && isDate(parsed, firstToken)) return true;
  if (DETERMINERS.has(before)) return true;
  if (kinds[next] === POSSESSIVE) return initial && MONTHS.has(name);
  const after = wordAt(parsed, next);
  if (PERSON_VERBS.has(after)) return false;
  if (initial || isTitleCaseLine(parsed, firstToken)) return true;
  // "Ford Motor", "Rice University".
  return kinds[next] === WORD && isCapitalised(parsed, next) && !FUNCTION_WORDS.has(after);
}

/** "in May", "5 May", "May 5", "April and May". */
function isDate(parsed: ParsedText, token: number): boolean {
  const before = wordAt(parsed, token - 1);
  if (TIME_WORDS.has(before) || wordAt(parsed, token - 2) === "mid") return true;
  const around = [-3, -2, -1, 1, 2].map((distance) => wordAt(parsed, token + distance));
  return (
    [around[2], around[3]].some((word) => /^\d/u.test(word ?? "")) ||
    around.some((word) => word !== undefined && word !== "may" && MONTHS.has(word))
  );
}

/** At the start of a sentence, a line or a quotation every word has a capital. */
function startsClause(parsed: ParsedText, token: number): boolean {
  const previous = token - 1;
  if (previous < 0) return true;
  const { kinds, starts, ends } = parsed.tokens;
  const sentence = parsed.sentences[spanAt(parsed.sentences, starts[token] ?? 0)];
  if (sentence !== undefined && (starts[previous] ?? 0) < sentence[0]) return true;
  if (kinds[previous] === WORD || kinds[previous] === POSSESSIVE) return false;
  return kinds[previous] !== SIGN || parsed.text.slice(starts[previous], ends[previous]) !== ",";
}
