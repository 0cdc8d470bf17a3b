import { expect, test } from "vitest";
import { packRecord, unpackRecord } from "../../../engine/dataset/pack.ts";
import { projectCompiled } from "../../support/dataset.ts";

test("every record comes back as it was, and smaller", () => {
  let before = 0;
  let after = 0;
  for (const { kind, record } of projectCompiled().records) {
    const packed = packRecord(record);
    expect(unpackRecord(kind, packed)).toEqual(record);
    before += JSON.stringify(record).length;
    after += JSON.stringify(packed).length;
  }
  expect(after).toBeLessThan(before * 0.9);
}, 30_000);
