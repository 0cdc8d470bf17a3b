/** The questions of docs/questions.md, asked of the shipped dataset. */
import { expect, test } from "vitest";
import { changesSince } from "../../../engine/dataset/changes.ts";
import { holdersOn } from "../../../engine/dataset/holders.ts";
import { termsOn } from "../../../engine/dataset/terms.ts";
import { lookUp } from "../../../engine/look-up/look-up.ts";
import type { Day, OfficeId, PersonId } from "../../../engine/types.ts";
import { shippedDataset } from "../../support/dataset.ts";

const DAY = "2015-09-05" as Day;
const MERKEL = "Q567" as PersonId;

test("a person by id", () => {
  expect(shippedDataset().person(MERKEL)?.name).toBe("Angela Merkel");
  expect(shippedDataset().person("Q0" as PersonId)).toBeNull();
});

test("who held an office on a day", () => {
  const holders = holdersOn(shippedDataset(), "deu-chancellor" as OfficeId, DAY);
  expect(holders.map(({ id }) => id)).toEqual([MERKEL]);
});

test("the offices of a person on a day", () => {
  const dataset = shippedDataset();
  const merkel = dataset.person(MERKEL);
  expect(merkel && termsOn(dataset, merkel, DAY).map(({ office }) => office)).toContain("deu-chancellor");
});

test("what changed for a person since a day", () => {
  const merkel = shippedDataset().person(MERKEL);
  expect(merkel && changesSince(merkel, DAY)).toContainEqual(
    expect.objectContaining({ kind: "ended", date: "2021-12-08" }),
  );
});

test.each(["Angela Merkel", "merkel", "Merkal", "Angela Merkrl"])("people by any name: %s", (query) => {
  const dataset = shippedDataset();
  expect(lookUp(dataset, query, 5).map((record) => dataset.idOf(record))).toContain(MERKEL);
});
