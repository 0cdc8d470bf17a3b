import { expect, test } from "vitest";
import { SIGNALS } from "../../../engine/claims/check-worthy-signals.ts";
import { countSignals, rateSentences } from "../../../engine/claims/check-worthy.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";

test.each(SIGNALS.map(({ name, example }) => [name, example] as const))(
  "%s shows in: %s",
  (name, example) => {
    const parsed = parseText(example);
    expect(countSignals(parsed, 0, parsed.tokens.count).get(name)).toBeGreaterThan(0);
  },
);

test("a figure ranks above a wish, and says why", () => {
  const [figure, wish] = rateSentences(
    parseText("Exports fell by 12 percent in 2019. We should all be kinder, I think."),
  );
  expect(figure?.checkworthy).toBeGreaterThan(wish?.checkworthy ?? 1);
  expect(figure?.why).toEqual(expect.arrayContaining(["number", "date", "comparison"]));
  expect(wish?.why).toEqual([]);
});
