import fc from "fast-check";
import { expect, test } from "vitest";
import { isSpace, TextWriter } from "../../page/text-writer.ts";
import type { TextMap } from "../../page/text-map.ts";
import { extract } from "../../page/extract.ts";
import { openFixture } from "./pages.ts";

/** Writes one line a group; `null` is a line break. */
function write(lines: readonly (readonly (string | null)[])[]): TextMap {
  const writer = new TextWriter();
  for (const line of lines) {
    const parent = document.createElement("p");
    document.body.append(parent);
    for (const part of line) {
      if (part === null) {
        writer.breakLine();
        continue;
      }
      const node = document.createTextNode(part);
      parent.append(node);
      writer.append(node);
    }
    writer.endLine();
  }
  return writer.finish();
}

/** The obvious way: join, collapse, trim; line by line. */
function slowly(lines: readonly (readonly (string | null)[])[]): string {
  return lines
    .map((line) =>
      line
        .map((part) => part ?? "\n")
        .join("")
        .replaceAll(/[ \t\n\f\r]+/g, " ")
        .replaceAll(/^ | $/g, ""),
    )
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function charAt(range: StaticRange | undefined): string {
  if (!range) return "";
  const node = range.startContainer as Text;
  return node.data.slice(range.startOffset, range.endOffset);
}

/** Each character of the text stands at its place, there and back. */
function expectTrue(map: TextMap): void {
  for (let offset = 0; offset < map.text.length; offset++) {
    const wanted = map.text.charAt(offset);
    const [range, ...more] = map.rangesOf(offset, offset + 1);
    expect(more).toEqual([]);
    if (!range) {
      expect([" ", "\n"]).toContain(wanted);
      continue;
    }
    const found = charAt(range);
    if (isSpace(wanted.charCodeAt(0))) expect(isSpace(found.charCodeAt(0))).toBe(true);
    else expect(found).toBe(wanted);
    expect(map.offsetAt(range.startContainer, range.startOffset)).toBe(offset);
  }
}

test.each<[name: string, lines: (string | null)[][], text: string]>([
  ["one node", [["Mr Macron"]], "Mr Macron\n"],
  ["runs of white space", [["  Mr \n\t Macron  "]], "Mr Macron\n"],
  ["white space over nodes", [["Mr ", " Macron", " ", " said"]], "Mr Macron said\n"],
  ["a tab is a space", [["Mr\tMacron"]], "Mr Macron\n"],
  ["no white space between nodes", [["Mac", "ron"]], "Macron\n"],
  ["no-break space stays", [["Mr\u00A0\u00A0Macron"]], "Mr\u00A0\u00A0Macron\n"],
  ["a line break is a space", [["Mr", null, "Macron"]], "Mr Macron\n"],
  ["an empty line leaves no trace", [["a"], [" ", "\n"], ["b"]], "a\nb\n"],
  ["surrogate pairs", [["𝒜 🇺🇦"]], "𝒜 🇺🇦\n"],
])("writes %s", (_name, lines, text) => {
  const map = write(lines);
  expect(map.text).toBe(text);
  expectTrue(map);
});

test("any nodes give the text of the obvious way, and every offset is true", () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\t", "\u00A0", "é") }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 4 }), (lines) => {
      const map = write(lines);
      expect(map.text).toBe(slowly(lines));
      expectTrue(map);
      document.body.replaceChildren();
    }),
    { numRuns: 300 },
  );
});

test("a range over several nodes has one part for each", () => {
  const map = write([["Mr  ", "Mac", "ron said"]]);
  expect(map.rangesOf(0, 9).map(charAt)).toEqual(["Mr ", "Mac", "ron"]);
  expect(map.rangesOf(3, 3)).toEqual([]);
  expect(map.rangesOf(90, 99)).toEqual([]);
});

test("a place in collapsed white space belongs to what stands before it", () => {
  const map = write([["Mr   Macron"]]);
  const [range] = map.rangesOf(0, 1);
  const node = range?.startContainer;
  expect(node && map.offsetAt(node, 4)).toBe(3);
  expect(map.offsetAt(document.body, 0)).toBeNull();
});

test("a changed node is noticed", () => {
  const map = write([["Mr Macron"]]);
  const node = map.rangesOf(0, 1)[0]?.startContainer as Text;
  expect(map.isIntact()).toBe(true);
  node.data = "Mr Maoron";
  expect(map.isIntact()).toBe(false);
  expect(map.rangesOf(0, 9)).toHaveLength(1);
});

test("every offset of a real page's text is true", async () => {
  const { map } = extract(await openFixture("article"));
  expect(map.text.length).toBeGreaterThan(1_000);
  expectTrue(map);
});
