/** Opens a compiled dataset: views on its bytes and a few small strings; no record is parsed. */
import { openTopicIndex, type TopicIndex } from "../background/topic-index.ts";
import { buildNameIndex } from "../match/build-name-index.ts";
import type { NameIndex } from "../match/name-index.ts";
import type { Result } from "../types.ts";
import { readTermRows, type Dataset, type TermRow } from "./dataset.ts";
import {
  BODY_OFFSET,
  FORMAT_VERSION,
  HASH_OFFSET,
  MAGIC,
  SECTIONS,
  type DatasetMeta,
  type SectionName,
} from "./format.ts";
import { lineStarts, offsetsOf } from "./offsets.ts";
import { unpackRecord } from "./pack.ts";
import {
  RECORD_KINDS,
  type RecordKind,
  type RecordsByKind,
  type ScheduledRecord,
  type Titles,
} from "./records.ts";
import { decodeUtf8 } from "./utf8.ts";

/**
 * Checks the header only; the caller checks the content hash (`expectedHash`), which needs an asynchronous API.
 * Errors are one sentence for the reader, with what was found and what was expected.
 */
export function openDataset(bytes: ArrayBuffer): Result<Dataset> {
  const sections = readSections(bytes);
  if (!sections.ok) return sections;
  return { ok: true, value: datasetOver(bytes, sections.value) };
}

/** The SHA-256 that the file says it has, as hex; it covers everything from `BODY_OFFSET` on. */
export function expectedHash(bytes: ArrayBuffer): string {
  const hash = new Uint8Array(bytes, HASH_OFFSET, BODY_OFFSET - HASH_OFFSET);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

type Sections = Readonly<Record<SectionName, Uint8Array>>;

function readSections(bytes: ArrayBuffer): Result<Sections> {
  const tableEnd = BODY_OFFSET + SECTIONS.length * 8;
  if (bytes.byteLength < tableEnd) return failure(`it has ${bytes.byteLength} bytes, too few for its header`);
  const view = new DataView(bytes);
  const magic = decodeUtf8(new Uint8Array(bytes, 0, MAGIC.length));
  if (magic !== MAGIC) return failure("it is not a Backgrounder dataset");
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION)
    return failure(`its format is ${version}, and this version reads ${FORMAT_VERSION}`);
  const count = view.getUint32(8, true);
  if (count !== SECTIONS.length) return failure(`it has ${count} sections, not ${SECTIONS.length}`);
  const length = view.getUint32(12, true);
  if (length !== bytes.byteLength) return failure(`it has ${bytes.byteLength} bytes, not ${length}`);

  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  for (const [index, name] of SECTIONS.entries()) {
    const offset = view.getUint32(BODY_OFFSET + index * 8, true);
    const size = view.getUint32(BODY_OFFSET + index * 8 + 4, true);
    if (offset % 4 !== 0 || offset < tableEnd || offset + size > bytes.byteLength) {
      return failure(`its section "${name}" lies outside the file`);
    }
    sections[name] = new Uint8Array(bytes, offset, size);
  }
  return { ok: true, value: sections as Sections };
}

const failure = (what: string): Result<never> => ({
  ok: false,
  error: `The dataset cannot be used: ${what}. Reinstalling the extension brings a good copy.`,
});

const asInt32 = (section: Uint8Array): Int32Array =>
  new Int32Array(section.buffer, section.byteOffset, Math.floor(section.byteLength / 4));

const asUint32 = (section: Uint8Array): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, Math.floor(section.byteLength / 4));

const lookUpIndex = (text: string, records: Uint32Array): Dataset["lookUp"] => ({
  text,
  starts: lineStarts(text, records.length),
  records,
});

function datasetOver(bytes: ArrayBuffer, sections: Sections): Dataset {
  const ids = decodeUtf8(sections.ids).split("\n");
  const recordOffsets = offsetsOf(asUint32(sections.recordLengths));
  const prominence = asUint32(sections.prominence);
  const termOffsets = offsetsOf(asUint32(sections.termCounts));
  const terms = asInt32(sections.terms);
  const parsed = new Map<number, unknown>();
  let numbers: Map<string, number> | undefined;

  const kindOf = (record: number): RecordKind => RECORD_KINDS[sections.kinds[record] ?? 0] ?? "person";
  const numberOf = (kind: RecordKind, id: string): number => {
    // Built at the first question by id: 20,000 entries take about 3 ms, and painting needs none.
    numbers ??= new Map(ids.map((entry, record) => [`${kindOf(record)}:${entry}`, record]));
    return numbers.get(`${kind}:${id}`) ?? -1;
  };
  const get = <K extends RecordKind>(kind: K, id: string): RecordsByKind[K] | null => {
    const record = numberOf(kind, id);
    if (record < 0) return null;
    let value = parsed.get(record);
    if (value === undefined) {
      value = unpackRecord(
        kind,
        JSON.parse(decodeUtf8(sections.records.subarray(recordOffsets[record], recordOffsets[record + 1]))),
      );
      parsed.set(record, value);
    }
    // The compiler wrote it from checked data, and the content hash was compared.
    return value as RecordsByKind[K];
  };

  const byKind = new Map<RecordKind, readonly number[]>();
  const recordsOf = (kind: RecordKind): readonly number[] => {
    let records = byKind.get(kind);
    if (records === undefined) {
      records = ids.flatMap((_, record) => (kindOf(record) === kind ? [record] : []));
      byKind.set(kind, records);
    }
    return records;
  };

  let titles: Titles | undefined;
  let topicIndex: TopicIndex | undefined;
  let names: NameIndex | undefined;
  let lookUp: Dataset["lookUp"] | undefined;
  let scheduled: readonly ScheduledRecord[] | undefined;
  return {
    meta: JSON.parse(decodeUtf8(sections.meta)) as DatasetMeta,
    version: expectedHash(bytes).slice(0, 12),
    get names() {
      return (names ??= buildNameIndex({
        nameForms: asUint32(sections.nameForms),
        nameFormText: decodeUtf8(sections.nameFormText),
      }));
    },
    get lookUp() {
      return (lookUp ??= lookUpIndex(decodeUtf8(sections.lookUpText), asUint32(sections.lookUpRecords)));
    },
    get titles() {
      return (titles ??= JSON.parse(decodeUtf8(sections.titles)) as Titles);
    },
    get topicIndex() {
      return (topicIndex ??= openTopicIndex({
        words: {
          keys: asUint32(sections.topicWordKeys),
          counts: asUint32(sections.topicWordCounts),
          postings: asUint32(sections.topicWordPostings),
        },
        names: {
          keys: asUint32(sections.topicNameKeys),
          counts: asUint32(sections.topicNameCounts),
          postings: asUint32(sections.topicNamePostings),
        },
        days: asInt32(sections.topicDays),
      }));
    },
    topicRow: (record) => record - (recordsOf("topic")[0] ?? 0),
    get scheduled() {
      return (scheduled ??= JSON.parse(decodeUtf8(sections.scheduled)) as readonly ScheduledRecord[]);
    },
    size: ids.length,
    kindOf,
    idOf: (record) => ids[record] ?? "",
    numberOf,
    recordsOf,
    prominenceOf: (record) => prominence[record] ?? 0,
    get,
    person: (id) => get("person", id),
    office: (id) => get("office", id),
    topic: (id) => get("topic", id),
    termsOf: (person): readonly TermRow[] =>
      readTermRows(terms, termOffsets[person] ?? 0, termOffsets[person + 1] ?? termOffsets[person] ?? 0),
  };
}
