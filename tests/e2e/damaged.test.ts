/** A package whose dataset is not what was built: one clear sentence, no mark, and the options still open. */
import { afterEach, describe, expect, test } from "vitest";
import { marksOf } from "../../scripts/browsers/marks.ts";
import { BROWSERS, expectToShow, Reader, shownText } from "../support/reader.ts";

const DAMAGES: readonly (readonly [name: string, damage: (dataset: Buffer) => Buffer, sentence: string])[] = [
  ["a flipped bit", flipped, "The dataset is damaged. Reinstalling the extension brings a good copy."],
  [
    "a wrong magic",
    (dataset) => Buffer.concat([Buffer.from("ZIP!"), dataset.subarray(4)]),
    "it is not a Backgrounder dataset",
  ],
  ["a newer format", newer, "its format is 999"],
  ["a file cut short", (dataset) => dataset.subarray(0, 100), "too few for its header"],
];

function flipped(dataset: Buffer): Buffer {
  const copy = Buffer.from(dataset);
  const middle = copy.length >> 1;
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle);
  return copy;
}

function newer(dataset: Buffer): Buffer {
  const copy = Buffer.from(dataset);
  copy.writeUInt32LE(999, 4);
  return copy;
}

describe.each(BROWSERS)("a damaged dataset in %s", (name) => {
  let reader: Reader | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  test.each(DAMAGES)("%s is said in the popup", async (_, damage, sentence) => {
    reader = await Reader.start(name, { damage });
    const { tab, id, state } = await reader.lookAt(await reader.sampleUrl());
    expect(state).toMatchObject({ kind: "failed" });
    expect(await marksOf(tab)).toEqual([]);
    const popup = await reader.popup(id);
    await expectToShow(popup, sentence);
    expect(await shownText(reader.console)).toContain("Backgrounder options");
  });
});
