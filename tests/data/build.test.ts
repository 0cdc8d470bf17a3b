import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildDataset } from "../../scripts/data/build-dataset.ts";
import { eachWithDataFolder } from "../support/data-folder.ts";

const folder = eachWithDataFolder();
const target = (): string => join(folder().path, "..", "out", "dataset.bin");

test("the dataset is written, and nothing beside it", () => {
  expect(buildDataset(folder().path, target())).toMatchObject({ ok: true });
  expect(Object.keys(folder().contents()).filter((name) => name.startsWith("out"))).toEqual([
    "out/dataset.bin",
  ]);
});

test("a mistake in the data leaves the dataset of before", () => {
  buildDataset(folder().path, target());
  folder().change("leaders/UTO.yaml", "from: '2012-03-04'", "from: '2012-02-30'");
  const before = folder().contents();
  expect(buildDataset(folder().path, target())).toMatchObject({ ok: false });
  expect(folder().contents()).toEqual(before);
});

test("a mistake in the data leaves nothing where there was nothing", () => {
  folder().write("leaders/UTO.yaml", "");
  const before = folder().contents();
  expect(buildDataset(folder().path, target())).toMatchObject({ ok: false });
  expect(folder().contents()).toEqual(before);
});

test("a build that cannot take its place leaves nothing half-built", () => {
  mkdirSync(target(), { recursive: true }); // a folder stands where the file belongs
  const before = folder().contents();
  expect(() => buildDataset(folder().path, target())).toThrow(/EISDIR|rename/u);
  expect(folder().contents()).toEqual(before);
});
