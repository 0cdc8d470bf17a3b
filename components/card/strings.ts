import { nodesOf, textsOf } from "../shared/strings.ts";
import type { Table } from "../shared/strings.ts";

const CARD = {
  personLabel: "Background on {name}",
  claimLabel: "Background on a claim",
  choiceLabel: "Background: choose who is meant",
  loadingLabel: "Background is being looked up",
  failedLabel: "Background could not be shown",

  onDateline: "On {date}, the day of this article",
  noOfficeThen: "No office known for that day.",
  now: "Today",
  noOfficeNow: "No office known.",
  sameNow: { one: "Still in this office.", other: "Still in these {n} offices." },
  noDateline: "Without the date of an article, this is the office held today.",
  acting: "{title} (acting)",
  outdatedOn: "May be out of date: {what} on {date}; this is as of {asOf}.",
  outdatedIn: "May be out of date: {what} in {date}; this is as of {asOf}.",
  outdatedEnd: "May be out of date: end of term, {date}; this is as of {asOf}.",
  born: "born {date}",
  lived: "{from} – {to}",

  changes: "Since this article",
  began: "{date}: became {title}.",
  ended: "{date}: left office as {title}.",
  died: "{date}: died.",
  terms: "Terms in office",
  after: "after {before}",
  before: "before {after}",
  afterAndBefore: "after {before}, before {after}",
  datelineKey: "the day of this article",
  earlier: { one: "{n} earlier term", other: "{n} earlier terms" },
  topics: "Background",

  unknownSpeaker: "The dataset does not hold this speaker; these are the article’s words.",
  speakerOn: "{title} on {date}",
  aboutSpeaker: "About {name}",
  onRecord: "On record about a statement like this",
  onRecordSaidBy: "{names} made it, in words like these:",
  onRecordSaid: "It is made in words like these:",
  onRecordAsOf: "As of {date}",
  whyMarked: "Why it is marked",
  whyAttributed: "The article attributes it to somebody.",
  whyNumber: "It states a number.",
  whyDate: "It names a date.",
  whyComparison: "It compares things.",
  whyEvent: "It says that something happened.",
  whySuperlative: "It says that something is the most or the first.",
  whyCause: "It names a cause.",
  whyLaw: "It speaks of a law or a vote.",
  whyOther: "It can be looked up: {reason}.",
  noVerdict: "Backgrounder marks who said what. It does not judge whether it is true.",

  matches: { one: "{n} person matches “{surface}”", other: "{n} people match “{surface}”" },
  choose: "Backgrounder does not guess. Choose who is meant.",
  noOffice: "No office known for this article’s day",
} as const satisfies Table;

export const t = textsOf(CARD);
export const rich = nodesOf(CARD);
