/** Sample props: real shapes with short facts, for tests and for looking at the surfaces. */
import type { Candidate, ClaimView } from "../../../components/card/card-view.ts";
import type { PopupActions, ReadState } from "../../../components/popup/popup-state.ts";
import type {
  ClaimType,
  Day,
  OfficeId,
  PageFacts,
  PartialDate,
  PersonId,
  Quote,
  Span,
  TopicId,
} from "../../../engine/types.ts";
import type {
  DatasetInfo,
  LookUpHit,
  PersonView,
  PlaceView,
  SourceView,
  TermView,
  TopicView,
} from "../../../engine/views.ts";
import type { Settings } from "../../../lib/settings-schema.ts";

const day = (text: string) => text as Day;
const date = (text: string) => text as PartialDate;
export const personId = (text: string) => text as PersonId;
const topicId = (text: string) => text as TopicId;

export const SOURCE: SourceView = {
  title: "The World Factbook: Chiefs of State and Cabinet Members",
  publisher: "Central Intelligence Agency",
  date: date("2026-01"),
  url: "https://www.example.org/factbook",
};

const WIKIDATA: SourceView = {
  title: "Heads of state and government, with dates",
  publisher: "Wikidata",
  date: date("2025-10-15"),
  url: "https://www.example.org/wikidata",
};

type TermFields = Partial<TermView> & Pick<TermView, "title" | "from">;

export const term = (fields: TermFields): TermView => ({
  office: fields.title.toLowerCase().replaceAll(/\W+/gu, "-") as OfficeId,
  to: null,
  unknown: null,
  party: null,
  acting: false,
  contested: null,
  before: null,
  after: null,
  mayBeOutdated: null,
  asOf: day("2026-08-22"),
  sources: [SOURCE, WIKIDATA],
  ...fields,
});

const macronNow = [
  term({ title: "President of France", from: date("2017-05-14"), party: "Renaissance" }),
  term({
    title: "Co-Prince of Andorra",
    from: date("2017-05-14"),
    sources: [WIKIDATA],
    asOf: day("2026-05-13"),
  }),
];

export const MACRON: PersonView = {
  id: personId("Q3052772"),
  name: "Emmanuel Macron",
  jurisdiction: "France",
  region: "FR",
  born: date("1977-12-21"),
  died: null,
  dateline: day("2025-09-05"),
  onDateline: macronNow,
  now: macronNow,
  changes: [],
  role: null,
  terms: [
    ...macronNow,
    term({
      title: "Minister of Economy, Industry and Digital of France",
      from: date("2014-08-26"),
      to: date("2016-08-30"),
      sources: [WIKIDATA],
      asOf: day("2022-07-23"),
    }),
  ],
  topics: [
    { id: topicId("ukraine-security-guarantees"), title: "Security guarantees for Ukraine" },
    { id: topicId("coalition-of-the-willing"), title: "Coalition of the willing" },
  ],
};

const starmerThen = [
  term({
    title: "Prime Minister of the United Kingdom",
    from: date("2024-07-05"),
    to: date("2026-07-20"),
    party: "Labour Party",
    asOf: day("2026-10-05"),
  }),
];

export const STARMER: PersonView = {
  id: personId("Q6383803"),
  name: "Keir Starmer",
  jurisdiction: "United Kingdom",
  region: "GB",
  born: date("1962-09-02"),
  died: null,
  dateline: day("2025-09-05"),
  onDateline: starmerThen,
  now: [],
  changes: [
    { kind: "ended", title: "Leader of the Labour Party", date: date("2026-07") },
    { kind: "ended", title: "Prime Minister of the United Kingdom", date: date("2026-07-20") },
  ],
  role: null,
  terms: [
    ...starmerThen,
    term({
      title: "Leader of the Labour Party",
      from: date("2020-04-04"),
      to: date("2026-07"),
      asOf: day("2026-09-30"),
    }),
    term({ title: "Leader of the Opposition", from: date("2020-04-04"), to: date("2024-07-05") }),
    term({
      title: "Shadow Secretary of State for Exiting the European Union",
      from: date("2016-10"),
      to: date("2020-04"),
    }),
    term({ title: "Member of Parliament", from: date("2015") }),
  ],
  topics: [{ id: topicId("coalition-of-the-willing"), title: "Coalition of the willing" }],
};

const GUARANTEES: TopicView = {
  id: topicId("ukraine-security-guarantees"),
  title: "Security guarantees for Ukraine",
  kind: "policy",
  summary:
    "Pledges by allies of Ukraine to keep Russia from attacking again after a ceasefire: weapons, training, monitoring and, for some, troops on the ground. Which states would send what, and with what support of the United States, is disputed.",
  facts: [
    {
      date: date("1994-12-05"),
      text: "The Budapest Memorandum gives Ukraine assurances in return for its nuclear weapons.",
      afterArticle: false,
      sources: [SOURCE],
    },
    {
      date: date("2025-03"),
      text: "The United Kingdom and France gather a coalition of the willing.",
      afterArticle: false,
      sources: [SOURCE, WIKIDATA],
    },
    {
      date: date("2025-09-04"),
      text: "After a summit in Paris, 26 states say that they would take part.",
      afterArticle: false,
      sources: [WIKIDATA],
    },
  ],
  positions: [
    {
      who: "France and the United Kingdom",
      says: "Open to deploying troops after the war ends.",
      sources: [SOURCE],
    },
    { who: "Russia", says: "Foreign troops in Ukraine would be treated as hostile.", sources: [WIKIDATA] },
  ],
  openQuestions: ["What the United States would add", "Who would watch over a ceasefire"],
  people: [
    { id: personId("Q3052772"), name: "Emmanuel Macron" },
    { id: personId("Q6383803"), name: "Keir Starmer" },
  ],
  places: [{ kind: "place", id: "UKR", name: "Ukraine" }],
  related: [{ id: topicId("coalition-of-the-willing"), title: "Coalition of the willing" }],
  asOf: day("2026-08-22"),
};

const UKRAINE: PlaceView = {
  id: "UKR",
  name: "Ukraine",
  kind: "state",
  facts: [
    { label: "capital", value: "Kyiv", year: null },
    { label: "government", value: "semi-presidential republic", year: null },
    { label: "population", value: 35_661_826, year: date("2024") },
    { label: "neighbours", value: ["Belarus", "Poland", "Russia"], year: null },
  ],
  leaders: [{ id: personId("Q3874799"), name: "Volodymyr Zelenskyy", title: "President of Ukraine" }],
  topics: [{ id: topicId("ukraine-security-guarantees"), title: "Security guarantees for Ukraine" }],
  asOf: day("2026-01-22"),
  sources: [SOURCE],
};

export const CANDIDATES: readonly Candidate[] = [
  {
    id: personId("Q1"),
    name: "George Bush",
    title: "President of the United States (1989–1993)",
    region: "US",
  },
  { id: personId("Q2"), name: "George W. Bush", title: null, region: "US" },
];

export const CLAIM: ClaimView = {
  speaker: MACRON,
  speakerWords: "Macron",
  type: "announcement",
  content: [
    "26 countries had pledged to provide post-war security guarantees to Kyiv",
    "potentially including an international force",
  ],
  quote: "none",
  onRecord: null,
  why: ["number", "event"],
  language: "en",
};

export const FACTS: PageFacts = {
  article: true,
  score: 0.98,
  reasons: ["json-ld:NewsArticle", "paragraphs:14"],
  title: "Western forces in Ukraine would be legitimate targets, Putin warns",
  published: day("2025-09-05"),
  publishedFrom: "json-ld",
  language: "en",
  truncated: false,
};

const span = (start: number): Span => [start, start + 9];
const claim = (
  start: number,
  who: string | null,
  speakerName: string,
  type: ClaimType,
  text: string,
  quote: Quote = "none",
) => ({
  speakerId: who === null ? null : personId(who),
  speakerName,
  type,
  quote,
  text,
  span: span(start),
});

export const READ: ReadState = {
  kind: "read",
  facts: FACTS,
  brief: [
    {
      text: "Russian President Vladimir Putin has warned that any Western troops deployed to Ukraine would be legitimate targets for Russian forces.",
      span: span(100),
    },
    {
      text: "French President Emmanuel Macron announced that 26 countries had pledged to provide post-war security guarantees to Kyiv, potentially including an international force.",
      span: span(200),
    },
    {
      text: "Putin stated that foreign troops in Ukraine would be treated as hostile by Moscow.",
      span: span(300),
    },
  ],
  people: [
    {
      id: personId("Q7747"),
      name: "Vladimir Putin",
      title: "President of Russia",
      region: "RU",
      spans: Array.from({ length: 13 }, (_, i) => span(i * 50)),
    },
    {
      id: personId("Q3874799"),
      name: "Volodymyr Zelenskyy",
      title: "President of Ukraine",
      region: "UA",
      spans: [span(20), span(60), span(90)],
    },
    {
      id: personId("Q22686"),
      name: "Donald Trump",
      title: "President of the United States",
      region: "US",
      spans: [span(130), span(170)],
    },
    { id: MACRON.id, name: MACRON.name, title: "President of France", region: "FR", spans: [span(200)] },
  ],
  ambiguous: [{ surface: "Bush", candidates: CANDIDATES, spans: [span(700)] }],
  claims: [
    claim(
      10,
      "Q7747",
      "Vladimir Putin",
      "warning",
      "any Western troops deployed to Ukraine would be legitimate targets for Russian forces",
    ),
    claim(
      40,
      "Q7747",
      "Vladimir Putin",
      "promise",
      "“100%” security guarantees for his safety if the Ukrainian leader agreed to come",
      "partial",
    ),
    claim(55, "Q3874799", "Volodymyr Zelenskyy", "belief", "he does not feel Putin is ready to end the war"),
    claim(
      65,
      null,
      "France and Britain",
      "statement",
      "they are open to deploying troops to Ukraine after the war ends",
    ),
    claim(75, MACRON.id, MACRON.name, "announcement", "“We are ready, today, from the first day”", "full"),
  ],
  background: [
    { topic: GUARANTEES, why: ["security guarantees", "Ukraine", "26 countries"] },
    {
      topic: {
        ...GUARANTEES,
        id: topicId("coalition-of-the-willing"),
        title: "Coalition of the willing",
        openQuestions: [],
      },
      why: ["coalition of the willing"],
    },
  ],
  since: [
    {
      date: date("2025-09-10"),
      text: "François Bayrou left office as Prime Minister of France.",
      sources: [],
      about: { kind: "person", id: "Q1" },
      aboutName: "François Bayrou",
    },
    {
      date: date("2025-09-09"),
      text: "A second meeting is held.",
      sources: [SOURCE],
      about: { kind: "topic", id: "ukraine-security-guarantees" },
      aboutName: "Security guarantees for Ukraine",
    },
  ],
  ms: { detect: 0.4, extract: 3.1, analyze: 9.2 },
};

const HITS: readonly LookUpHit[] = [
  { id: "UKR", kind: "place", name: "Ukraine", note: "state", region: "UA" },
  {
    id: "ukraine-security-guarantees",
    kind: "topic",
    name: "Security guarantees for Ukraine",
    note: "policy",
    region: null,
  },
  {
    id: "Q3052772",
    kind: "person",
    name: "Emmanuel Macron",
    note: "President of France since 2017",
    region: "FR",
  },
];

export const INFO: DatasetInfo = {
  version: "3f9a1c04b7de",
  asOf: day("2026-08-22"),
  old: false,
  people: 214,
  terms: 1_388,
  places: 61,
  bodies: 14,
  topics: 12,
  onRecord: 3,
};

export const SETTINGS: Settings = {
  enabled: true,
  sitesOff: ["intranet.example.com", "news.example.org"],
  leaders: "underline",
  claims: "underline",
  firstMentionOnly: false,
  cardOpens: "hover",
  badge: true,
};

/** Actions that answer from the samples. */
export const ACTIONS: PopupActions = {
  setSite: () => {},
  setAll: () => {},
  readAnyway: () => {},
  requestAccess: () => {},
  goTo: () => {},
  openOptions: () => {},
  search: (query) =>
    Promise.resolve(HITS.filter((hit) => hit.name.toLowerCase().includes(query.toLowerCase()))),
  loadEntry: ({ kind, id }) => {
    if (kind === "topic")
      return Promise.resolve({ ok: true, value: { kind, topic: { ...GUARANTEES, id: topicId(id) } } });
    if (kind !== "person") return Promise.resolve({ ok: true, value: { kind: "place", place: UKRAINE } });
    return Promise.resolve({ ok: true, value: { kind, person: id === MACRON.id ? MACRON : STARMER } });
  },
};
