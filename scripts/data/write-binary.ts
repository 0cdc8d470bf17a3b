/** Lays the compiled dataset out as engine/dataset/format.ts describes it. */
import { createHash } from "node:crypto";
import {
  BODY_OFFSET,
  FORMAT_VERSION,
  HASH_OFFSET,
  MAGIC,
  SECTIONS,
  type SectionName,
} from "../../engine/dataset/format.ts";
import { packRecord } from "../../engine/dataset/pack.ts";
import { RECORD_KINDS } from "../../engine/dataset/records.ts";
import { buildLookUp } from "../../engine/look-up/build-look-up.ts";
import type { Compiled } from "./compile.ts";
import { topicSections } from "./topic-sections.ts";
import { nameSections } from "./name-sections.ts";

const ALIGNMENT = 4;

export function writeBinary(compiled: Compiled): Buffer<ArrayBuffer> {
  const sections = sectionsOf(compiled);
  const align = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
  let end = align(BODY_OFFSET + SECTIONS.length * 8);
  const table = SECTIONS.map((name) => {
    const offset = end;
    end = align(offset + sections[name].byteLength);
    return { name, offset, length: sections[name].byteLength };
  });

  const file = Buffer.alloc(end);
  file.write(MAGIC, 0, "latin1");
  file.writeUInt32LE(FORMAT_VERSION, 4);
  file.writeUInt32LE(SECTIONS.length, 8);
  file.writeUInt32LE(end, 12);
  table.forEach(({ name, offset, length }, index) => {
    file.writeUInt32LE(offset, BODY_OFFSET + index * 8);
    file.writeUInt32LE(length, BODY_OFFSET + index * 8 + 4);
    file.set(sections[name], offset);
  });
  createHash("sha256").update(file.subarray(BODY_OFFSET)).digest().copy(file, HASH_OFFSET);
  return file;
}

function sectionsOf(compiled: Compiled): Record<SectionName, Uint8Array> {
  const records = compiled.records.map(({ record }) => Buffer.from(JSON.stringify(packRecord(record))));
  const names = nameSections(compiled.forms);
  const topics = topicSections(compiled.topics);
  const lookUp = buildLookUp(compiled.lookUp);
  return {
    meta: Buffer.from(JSON.stringify(compiled.meta)),
    ids: Buffer.from(compiled.records.map(({ id }) => id).join("\n")),
    kinds: Uint8Array.from(compiled.records, ({ kind }) => RECORD_KINDS.indexOf(kind)),
    prominence: bytesOf(Uint32Array.from(compiled.records, ({ prominence }) => prominence)),
    recordLengths: bytesOf(Uint32Array.from(records, ({ byteLength }) => byteLength)),
    records: Buffer.concat(records),
    terms: bytesOf(Int32Array.from(compiled.terms.flat())),
    termCounts: bytesOf(termCounts(compiled)),
    titles: Buffer.from(JSON.stringify(compiled.titles)),
    nameForms: bytesOf(names.nameForms),
    nameFormText: Buffer.from(names.nameFormText),
    lookUpText: Buffer.from(lookUp.text),
    lookUpRecords: bytesOf(lookUp.records),
    topicWordKeys: bytesOf(topics.words.keys),
    topicWordCounts: bytesOf(topics.words.counts),
    topicWordPostings: bytesOf(topics.words.postings),
    topicNameKeys: bytesOf(topics.names.keys),
    topicNameCounts: bytesOf(topics.names.counts),
    topicNamePostings: bytesOf(topics.names.postings),
    topicDays: bytesOf(topics.days),
    scheduled: Buffer.from(JSON.stringify(compiled.scheduled)),
  };
}

function termCounts(compiled: Compiled): Uint32Array {
  const counts = new Uint32Array(compiled.records.length);
  for (const [person] of compiled.terms) counts[person] = (counts[person] ?? 0) + 1;
  return counts;
}

/** Typed arrays are little-endian on every machine that Node and browsers run on. */
const bytesOf = (array: Uint32Array | Int32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
