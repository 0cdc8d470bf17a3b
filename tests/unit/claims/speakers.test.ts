import { describe, expect, test } from "vitest";
import { findClaims } from "../../../engine/claims/claims.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import type { Mention, PersonId } from "../../../engine/types.ts";

const PEOPLE = ["Prado", "Costa"];

function speakers(text: string): (string | null)[] {
  const mentions: Mention[] = PEOPLE.flatMap((name) =>
    [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      id: name as PersonId,
      office: null,
      score: 1,
      how: "surname" as const,
    })),
  ).toSorted((a, b) => a.start - b.start);
  return findClaims(parseText(text), mentions).map(({ speaker }) => speaker);
}

test.each<[name: string, text: string, expected: (string | null)[]]>([
  ["a name", "Prado said the road was closed.", ["Prado"]],
  ["office before the name", "Portugal's President Prado said the road was closed.", ["Prado"]],
  ["an aside", "Prado, however, said the road was closed.", ["Prado"]],
  ["a possessive cue noun", "Prado's warning that the road would close came late.", ["Prado"]],
  ["a spokesman is somebody else", "A spokesman for Prado said the road was closed.", [null]],
  ["so is an aide", "Prado's aide said the road was closed.", [null]],
  ["two speakers are not one", "Prado and Costa said the road was closed.", [null]],
  ["a pronoun with one person before", "Prado opened the road. She said it was safe.", ["Prado"]],
  ["a pronoun with two", "Prado met Costa. She said it was safe.", [null]],
  ["nobody known", "The mayor said the road was closed.", [null]],
])("%s", (_name, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

describe("words of the source", () => {
  test("a relative comes with the words that it takes up", () => {
    const text = "It alarmed Lisbon, which has argued that the road is safe.";
    const [claim] = findClaims(parseText(text), []);
    expect(claim?.source.map(([start, end]) => text.slice(start, end))).toEqual(["Lisbon", "which"]);
  });
});
