import { describe, expect, test } from "vitest";
import { CUE_NOUNS } from "../../../engine/claims/cue-nouns.ts";
import { CUE_VERBS } from "../../../engine/claims/cue-verbs.ts";
import { inflect } from "../../../engine/claims/inflect.ts";
import { CLAIM_TYPES } from "../../../engine/types.ts";
import { see, unmark } from "./support.ts";

describe("every row's example", () => {
  test.each(CUE_VERBS.map((row) => [row.lemma, row] as const))("verb %s", (lemma, row) => {
    const { text, source, content } = unmark(row.example);
    const found = see(text);
    expect(found).toContainEqual({
      source,
      cue: expect.any(String) as string,
      content,
    });
    const [verb = ""] = lemma.split(" ");
    const forms = inflect(verb);
    expect(found.some(({ cue }) => cue.split(" ").some((word) => forms.has(word)))).toBe(true);
  });
  test.each(CUE_NOUNS.map((row) => [row.noun, row] as const))("noun %s", (noun, row) => {
    const { text, source, content } = unmark(row.example);
    const found = see(text).find(({ cue }) => cue === noun);
    expect(found?.source).toBe(source);
    expect(found?.content.startsWith(content)).toBe(true);
  });
});

describe("the tables", () => {
  test("have no row twice", () => {
    const lemmas = CUE_VERBS.map(({ lemma }) => lemma);
    expect(new Set(lemmas).size).toBe(lemmas.length);
    const nouns = CUE_NOUNS.map(({ noun }) => noun);
    expect(new Set(nouns).size).toBe(nouns.length);
  });
  test("hold known frames, types and strengths only", () => {
    for (const { frames, type, strength } of CUE_VERBS) {
      expect(frames).toMatch(/^[qtionre]+$/);
      expect(CLAIM_TYPES).toContain(type);
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });
});

describe("inflect", () => {
  test.each([
    ["deny", ["deny", "denies", "denying", "denied"]],
    ["say", ["say", "says", "saying", "said"]],
    ["admit", ["admit", "admits", "admitting", "admitted"]],
    ["agree", ["agree", "agrees", "agreeing", "agreed"]],
    ["write", ["write", "writes", "writing", "wrote", "written"]],
    ["press", ["press", "presses", "pressing", "pressed"]],
  ])("%s", (lemma, forms) => {
    expect([...inflect(lemma).keys()]).toEqual(forms);
  });
});
