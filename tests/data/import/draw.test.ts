import { expect, test } from "vitest";
import { draw } from "../../../scripts/data/draw.ts";

const LINES = Array.from({ length: 50 }, (_, index) => `line ${index}`);

test("the same seed draws the same lines, another draws others", () => {
  expect(draw(LINES, 10, 1)).toEqual(draw(LINES, 10, 1));
  expect(draw(LINES, 10, 2)).not.toEqual(draw(LINES, 10, 1));
});

test("no line is drawn twice, and no more than there are", () => {
  const drawn = draw(LINES, 80, 1);
  expect(drawn.toSorted()).toEqual(LINES.toSorted());
});
