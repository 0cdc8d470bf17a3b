/** Words with a capital that are no names. */

/** Words that begin a sentence, or stand in a headline, with a capital and are no first name. */
export const FUNCTION_WORDS = new Set(
  (
    "a about according across after against although amid among an and are as at because before behind between beyond but " +
    "by can could despite did do does during even for from had has have how however if in inside into is it its just like " +
    "may meanwhile might most much must near never no nor not now of off on once only onto or our out outside over past per " +
    "perhaps said say says shall should since so still than that the their then there these they this those though through " +
    "thus to today together tomorrow toward towards under unless unlike until up upon via was we were what when where whereas " +
    "whether which while who whom whose why will with within without would yesterday yet earlier later both neither either " +
    "here also asked told monday tuesday wednesday thursday friday saturday sunday january february march april june july " +
    "august september october november december"
  ).split(" "),
);

/** Titles and callings that may stand before a surname whoever holds it; they neither prove nor deny a person. */
export const TITLE_WORDS = new Set(
  (
    "president premier chancellor minister king queen emperor pope prince princess secretary secretary-general general " +
    "chairman chairwoman chair chief director governor senator representative congressman congresswoman mayor sir lord lady " +
    "mr mrs ms dr leader commissioner ambassador vice deputy ex then-president ex-president former madam comrade"
  ).split(" "),
);
