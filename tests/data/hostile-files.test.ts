/** Files that an editor, a console or an attacker has made: named by file, line and field, and nothing is built. */
import { describe, expect, test } from "vitest";
import { describeError, loadData } from "../../scripts/data/load.ts";
import { eachWithDataFolder } from "../support/data-folder.ts";

const folder = eachWithDataFolder();
const FILE = "leaders/UTO.yaml";

function errors(): string[] {
  const loaded = loadData(folder().path);
  return loaded.ok ? [] : loaded.errors.map(describeError);
}

test("the small data folder itself has no error", () => {
  expect(errors()).toEqual([]);
});

/** Nine names of nine of the name before: a thousand million texts when unfolded. */
const LAUGHS = Array.from(
  { length: 10 },
  (_, level) =>
    `a${level}: &a${level} [${level === 0 ? "lol" : Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`,
).join("\n");

describe("what stands in a file", () => {
  test.each<[name: string, change: (text: string) => string, error: RegExp]>([
    ["a byte order mark", (text) => `\uFEFF${text}`, /UTO\.yaml:1: the file: .*not "UTF-8 with BOM"/u],
    ["Windows line ends", (text) => text.replaceAll("\n", "\r\n"), /UTO\.yaml:1: the file: .*"LF"/u],
    [
      "another encoding",
      (text) => text.replace("Ada Alder", "Ada \uFFFDlder"),
      /UTO\.yaml:12: name: .*"UTF-8"/u,
    ],
    ["an empty file", () => "", /UTO\.yaml:1: the file is empty/u],
    ["comments only", () => "# nothing\n", /UTO\.yaml:1: the file is empty/u],
    ["two documents", (text) => `${text}---\n${text}`, /UTO\.yaml:\d+: .*document/u],
    [
      "a field twice",
      (text) => text.replace("    name: Ada Alder\n", "    name: Ada Alder\n    name: Eve Alder\n"),
      /UTO\.yaml:1[123]: .*unique/u,
    ],
    ["a tab", (text) => text.replace("    name: Ada", "\tname: Ada"), /UTO\.yaml:12: name: write spaces/u],
    ["a bell", (text) => text.replace("Ada Alder", "Ada\u0007 Alder"), /UTO\.yaml:12: name: .*invisible/u],
    [
      "a mark of direction",
      (text) => text.replace("Ada Alder", "Ada \u202EAlder"),
      /UTO\.yaml:12: people\.name: .*invisible/u,
    ],
    ["anchors that unfold", () => `${LAUGHS}\n`, /UTO\.yaml:1: write the text itself/u],
    ["one anchor", (text) => text.replace("name: Ada", "name: &x Ada"), /UTO\.yaml:12: write the text/u],
    ["an unknown alias", (text) => text.replace("name: Ada Alder", "name: *x"), /UTO\.yaml:12: .*alias/iu],
    ["a tag", (text) => text.replace("Ada Alder", "!!js/function x"), /UTO\.yaml:\d+: .*tag/iu],
    [
      "a very long line",
      (text) => text.replace("Ada Alder", `Ada ${"Alder".repeat(200_000)}`),
      /UTO\.yaml:12: people\.name: shorten this to 400/u,
    ],
    ["brackets without end", () => "[".repeat(100_000), /UTO\.yaml:1: /u],
    ["a list in place of a record", () => "- 1\n", /UTO\.yaml:1: /u],
    [
      "the name of the prototype",
      (text) => text.replace("    name: Ada", "    __proto__: { x: 1 }\n    name: Ada"),
      /UTO\.yaml:1[12]: .*no such field/u,
    ],
    [
      "a date that YAML reads as a number",
      (text) => text.replace("born: '1960'", "born: 1960"),
      /UTO\.yaml:20: people\.born: write the date in quotes/u,
    ],
  ])("%s", (_, change, error) => {
    folder().write(FILE, change(folder().read(FILE)));
    const found = errors();
    expect(found.join("\n")).toMatch(error);
    for (const line of found) expect(line).toMatch(/^data\/[\w./-]+\.yaml:\d+: .+/u);
  });
});

describe("what stands beside the files", () => {
  test.each<[name: string, file: string, error: RegExp]>([
    [
      "a second file of one country",
      "leaders/UTO (1).yaml",
      /leaders\/UTO \(1\)\.yaml:4: jurisdiction: write UTO \(1\)/u,
    ],
    ["a file of another ending", "leaders/ERE.yml", /leaders\/ERE\.yml:1: the file: .*\.yaml/u],
  ])("%s", (_, file, error) => {
    folder().write(file, folder().read(FILE));
    expect(errors().join("\n")).toMatch(error);
  });

  test("what a file manager leaves behind is nobody's", () => {
    folder().write("leaders/.DS_Store", "\0");
    expect(errors()).toEqual([]);
  });
});

describe("records that contradict each other", () => {
  test.each<[name: string, file: string, before: string, after: string, error: RegExp]>([
    [
      "a place and a body of one id",
      "bodies.yaml",
      "- id: un",
      "- id: amaurot",
      /bodies\.yaml:1: id: amaurot: there is another place or body of this id at places\.yaml:1/u,
    ],
    [
      "a source that nothing cites",
      "places.yaml",
      "[wdh25]",
      "[gazette]",
      /sources\.yaml:6: id: wdh25: .*cite/u,
    ],
    [
      "places out of order",
      "places.yaml",
      "- id: amaurot",
      "- id: zamaurot",
      /places\.yaml:7: id: ERE: put it before zamaurot/u,
    ],
    [
      "one word for two places",
      "places.yaml",
      "demonyms: [Utopian]",
      "demonyms: [Erewhon]",
      /places\.yaml:12: the record: UTO: "erewhon" also names ERE .*sharesNameWith: \[ERE\]/u,
    ],
    [
      "one name for two people",
      FILE,
      "[Benjamin Birch]",
      "[Ada Alder]",
      /UTO\.yaml:17: people: Q12: "ada alder" also names Q11 .*notSameAs: \[Q11\]/u,
    ],
    [
      "a mark for somebody who is not there",
      FILE,
      "    born: '1960'\n",
      "    born: '1960'\n    notSameAs: [Q99]\n",
      /UTO\.yaml:21: people\.notSameAs: Q99: there is no person/u,
    ],
    [
      "nobody in between",
      FILE,
      "to: '2010-01-01'",
      "to: '2009-10-01'",
      /UTO\.yaml:22: people\.terms: uto-president: nobody between Ada Alder .*`gap`/u,
    ],
    [
      "a gap explained where there is none",
      FILE,
      "from: '2010-01-01', sources",
      "from: '2010-01-01', gap: vacant, sources",
      /UTO\.yaml:22: people\.terms\.gap: Ben Birch: no time without a holder/u,
    ],
    [
      "written otherwise",
      FILE,
      "born: '1950-02-03'",
      'born: "1950-02-03"',
      /UTO\.yaml:13: the file: write this line as " {4}born: '1950-02-03'"/u,
    ],
  ])("%s", (_, file, before, after, error) => {
    folder().change(file, before, after);
    expect(errors().join("\n")).toMatch(error);
  });

  test("an explained gap is no error", () => {
    folder().change(FILE, "to: '2010-01-01'", "to: '2009-10-01'");
    folder().change(
      FILE,
      "from: '2010-01-01', sources: [gazette]",
      "from: '2010-01-01', gap: no quorum, sources: [gazette]",
    );
    expect(errors()).toEqual([]);
  });

  test("namesakes who are marked are no error", () => {
    folder().change(FILE, "aliases: [Benjamin Birch]", "aliases: [Ada Alder]");
    folder().change(FILE, "    born: '1960'\n", "    born: '1960'\n    notSameAs: [Q11]\n");
    expect(errors()).toEqual([]);
  });
});
