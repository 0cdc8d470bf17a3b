import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { BODY_OFFSET, FORMAT_VERSION, SECTIONS } from "../../../engine/dataset/format.ts";
import { expectedHash, openDataset } from "../../../engine/dataset/open.ts";
import { bytesOf, projectCompiled, shippedDataset } from "../../support/dataset.ts";

const good = bytesOf(projectCompiled());

/** A copy of the shipped dataset with something changed. */
function changed(change: (view: DataView) => void): ArrayBuffer {
  const copy = good.slice(0);
  change(new DataView(copy));
  return copy;
}

describe("openDataset", () => {
  test("opens what the compiler wrote, with its counts", () => {
    const { meta, size } = shippedDataset();
    const { people, offices, places, bodies, topics, onRecord, sources } = meta.counts;
    expect(size).toBe(people + offices + places + bodies + topics + onRecord + sources);
    expect(people).toBeGreaterThan(0);
  });

  test("the hash in the header is that of the content", () => {
    const digest = createHash("sha256").update(new Uint8Array(good, BODY_OFFSET)).digest("hex");
    expect(expectedHash(good)).toBe(digest);
    expect(shippedDataset().version).toBe(digest.slice(0, 12));
  });

  test.each<[name: string, bytes: ArrayBuffer, error: string]>([
    ["nothing", new ArrayBuffer(0), "too few for its header"],
    ["a wrong magic", changed((view) => view.setUint8(0, 0x58)), "not a Backgrounder dataset"],
    [
      "a newer format",
      changed((view) => view.setUint32(4, FORMAT_VERSION + 1, true)),
      `format is ${FORMAT_VERSION + 1}, and this version reads ${FORMAT_VERSION}`,
    ],
    [
      "another number of sections",
      changed((view) => view.setUint32(8, 3, true)),
      `3 sections, not ${SECTIONS.length}`,
    ],
    ["a file cut short", good.slice(0, good.byteLength - 8), `not ${good.byteLength}`],
    [
      "a section outside the file",
      changed((view) => view.setUint32(BODY_OFFSET, 0x7ffffffc, true)),
      "lies outside the file",
    ],
    [
      "a section that is not aligned",
      changed((view) => view.setUint32(BODY_OFFSET, 1001, true)),
      "lies outside the file",
    ],
  ])("refuses %s in one sentence", (_, bytes, error) => {
    const opened = openDataset(bytes);
    expect(opened).toMatchObject({ ok: false });
    expect(opened.ok ? "" : opened.error).toContain(error);
    expect(opened.ok ? "" : opened.error).toMatch(/^The dataset cannot be used: .*\.$/u);
  });

  test("an unknown id is null, whatever it is called", () => {
    const dataset = shippedDataset();
    for (const id of ["Q0", "", "__proto__", "constructor"]) expect(dataset.get("person", id)).toBeNull();
  });
});
