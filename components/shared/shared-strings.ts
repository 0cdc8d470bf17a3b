import { textsOf } from "./strings.ts";
import type { Table } from "./strings.ts";

/** Words that card, popup and options share. */
const SHARED = {
  sources: "Sources",
  sourceCount: { one: "{n} source", other: "{n} sources" },
  opensNewTab: "(opens in a new tab)",
  asOf: "Facts as of {date}",
  close: "Close",
  back: "Back",
  loading: "Looking it up…",
  failed: "This could not be looked up. Close it and try again.",
  today: "today",
  range: "{from} – {to}",
  since: "since {from}",
  showAll: { one: "Show {n} more", other: "Show {n} more" },

  typeStatement: "Statement",
  typeAnnouncement: "Announcement",
  typePromise: "Promise",
  typeOffer: "Offer",
  typeThreat: "Threat",
  typeWarning: "Warning",
  typeDenial: "Denial",
  typeAccusation: "Accusation",
  typeDemand: "Demand",
  typeProposal: "Proposal",
  typePrediction: "Prediction",
  typeBelief: "Belief",
  typeQuestion: "Question",
  typeReport: "Report",

  quoteFull: "The article puts these words in quotation marks.",
  quotePartial: "The article quotes a part of this; the rest is in its own words.",
  quoteNone: "Reported in the article’s words, not quoted.",
  quoteFullShort: "quoted",
  quotePartialShort: "partly quoted",
  quoteNoneShort: "reported",

  topicFacts: { one: "{n} dated fact", other: "{n} dated facts" },
  sinceArticle: "since this article",
  topicPositions: "Who says what",
  topicQuestions: "Still open",
  topicPeople: "People",
  topicRelated: "Related",
  topicWhy: "Shown because the article mentions {words}.",
  placeLeaders: "In office",
  placeCapital: "Capital",
  placeGovernment: "Government",
  placePopulation: "Population",
  placeWithin: "Within",
  placeWhat: "What it is",
  placeFounded: "Founded",
  placeMembers: "Members",
  figureOfYear: "{value} ({year})",
} as const satisfies Table;

export const t = textsOf(SHARED);
