import { nodesOf, textsOf } from "../shared/strings.ts";
import type { Table } from "../shared/strings.ts";

const OPTIONS = {
  title: "Backgrounder options",
  intro: "Every change is kept at once and takes effect in every open tab.",
  sections: "Sections",
  navMarks: "What to mark",
  navCard: "The card",
  navSites: "Sites",
  navDataset: "Dataset",
  navPrivacy: "Privacy",
  navReset: "Reset",

  accessTitle: "Backgrounder cannot read any site yet",
  accessText: "It needs your permission to look at pages. It reads them on this device and sends nothing.",
  accessButton: "Allow reading sites",

  leaders: "Leaders",
  leadersNote: "Named people who hold or held a public office.",
  claims: "Claims",
  claimsNote: "What the article says that somebody said, promised, denied or warned of.",
  styleUnderline: "Underline",
  styleTint: "Tint",
  styleBoth: "Both",
  styleNone: "Not marked",
  firstOnly: "Mark only the first mention of each leader",
  firstOnlyNote: "Later mentions stay plain. The popup still lists them all.",
  badge: "Show a count on the toolbar button",
  badgeNote: "A quiet grey number: how many leaders the article names.",
  preview: "Preview",
  previewNote: "An invented paragraph, with your choices.",
  previewText:
    "President {leader1} met Prime Minister {leader2} on Tuesday. {leader1Again} said {claim1}; {leader2Again} warned that {claim2}.",
  previewLeader1: "Ada Moreau",
  previewLeader1Again: "Moreau",
  previewLeader2: "Jonas Lind",
  previewLeader2Again: "Lind",
  previewClaim1: "the talks would “go on through the summer”",
  previewClaim2: "prices could rise by 4 percent before winter",

  cardOpens: "The card opens",
  cardHover: "When the pointer rests on a mark",
  cardHoverNote: "After a short rest, never while you scroll or select text. A click works too.",
  cardClick: "Only on a click",
  cardClickNote:
    "Nothing opens by itself. A tap works too, and so does the keyboard command for the next mark.",

  allSites: "Backgrounder is on",
  allSitesNote: "The switch for all sites. Off: nothing runs anywhere.",
  sitesOff: "Switched off on these sites",
  sitesNone: "None. Use the first switch in the popup, or add one here.",
  siteRemove: "Switch on again",
  siteRemoveOn: "Switch on again on {host}",
  siteRemoved: "On again on {host}.",
  siteAdded: "Off on {host}. Remove it from the list to undo that.",
  siteLabel: "Add a site",
  sitePlaceholder: "news.example.org",
  siteAdd: "Switch off there",
  siteEmpty: "Write the address of a site, like news.example.org.",
  siteInvalid: "“{text}” is not the address of a site. Write it like news.example.org.",
  siteTwice: "{host} is in the list already.",

  datasetNote:
    "Everything that Backgrounder knows ships with it. It is as old as its as-of day, and every fact names its source.",
  datasetOld:
    "These facts are more than six months old: governments may have changed since. A newer version of Backgrounder brings newer facts.",
  datasetMissing:
    "The dataset is not loaded. Reload this page; if that does not help, install Backgrounder again.",
  asOf: "Facts as of",
  version: "Version",
  people: "People",
  terms: "Terms in office",
  places: "Countries and places",
  bodies: "Organisations",
  topics: "Background topics",
  onRecord: "Statements on record",
  licence: "Licence",
  licenceText:
    "The code is under the MIT licence. Facts come from public sources, each named where the fact is shown; the file data/README.md in the source code states their licences.",

  privacyLead: "Nothing that you read leaves this device. There is no account, no server and no statistics.",
  permissions: "What Backgrounder may do, and why",
  permStorage: "Storage",
  permStorageWhy:
    "Keeps these options, and syncs them if your browser syncs extensions. What you read is not stored.",
  permScripting: "Scripting",
  permScriptingWhy:
    "Puts the part that reads and marks into a tab only where the page looks like an article. Other pages get a glance and nothing more.",
  permMenus: "Context menu",
  permMenusWhy: "Adds one line to the menu of a selection: look it up in the dataset on this device.",
  permSites: "Access to sites",
  permSitesWhy:
    "Looks at a page to see whether it is an article, and marks it. Text goes from the tab to the extension on this device, no further.",
  permGranted: "Granted.",
  permNotGranted: "Not granted.",
  revoke:
    "To take a permission back, open your browser’s page for extensions, choose Backgrounder and change its permissions. Or switch it off per site above.",
  verify: "How to check that nothing leaves",
  verify1: "Go offline and open a saved article: everything still works, because nothing is fetched.",
  verify2:
    "Open your browser’s page for extensions, inspect Backgrounder’s background page and look at its Network panel while you read: only files of the extension itself appear.",
  verify3:
    "Read manifest.json in the package: its content security policy allows connections to the extension itself only (connect-src 'self').",

  resetNote: "Puts every option back to its first value. The list of sites is emptied too.",
  reset: "Reset all options…",
  resetAsk: "Reset all options and empty the list of sites? This cannot be undone.",
  resetYes: "Reset",
  resetNo: "Keep them",
  resetDone: "All options are back at their first values.",
} as const satisfies Table;

export const t = textsOf(OPTIONS);
export const rich = nodesOf(OPTIONS);
