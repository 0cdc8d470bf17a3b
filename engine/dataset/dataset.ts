/** The dataset as the engine asks it: by record number where speed matters, by id everywhere else. */
import type { TopicIndex } from "../background/topic-index.ts";
import type { NameIndex } from "../match/name-index.ts";
import type { OfficeId, PersonId } from "../types.ts";
import type { DatasetMeta } from "./format.ts";
import { NO_END, TERM_COLUMNS } from "./format.ts";
import type {
  OfficeRecord,
  PersonRecord,
  RecordKind,
  RecordsByKind,
  ScheduledRecord,
  Titles,
} from "./records.ts";

/** The sorted name lines that the look-up searches: see look-up/look-up.ts. */
interface LookUpIndex {
  readonly text: string;
  /** Where each line begins in `text`, and where one behind the last would. */
  readonly starts: Uint32Array;
  /** The record of each line. */
  readonly records: Uint32Array;
}

export interface Dataset {
  readonly meta: DatasetMeta;
  /** Content hash as hex, the first 12 digits. */
  readonly version: string;
  readonly names: NameIndex;
  readonly lookUp: LookUpIndex;
  /** Titles of offices in other languages. */
  readonly titles: Titles;
  readonly topicIndex: TopicIndex;
  /** Number of records of all kinds; records are numbered from 0. */
  readonly size: number;
  kindOf(record: number): RecordKind;
  idOf(record: number): string;
  /** -1 where there is no such record. */
  numberOf(kind: RecordKind, id: string): number;
  /** Numbers of all records of a kind. */
  recordsOf(kind: RecordKind): readonly number[];
  /** The place of a topic's record among the topics. */
  topicRow(record: number): number;
  prominenceOf(record: number): number;
  /** The record itself, parsed at the first call; `null` where there is none. */
  get<K extends RecordKind>(kind: K, id: string): RecordsByKind[K] | null;
  person(id: PersonId): PersonRecord | null;
  office(id: OfficeId): OfficeRecord | null;
  topic(id: string): RecordsByKind["topic"] | null;
  /** Elections and ends of term to come, by date; parsed at the first question. */
  readonly scheduled: readonly ScheduledRecord[];
  /** Terms of a person by record number, oldest first. */
  termsOf(person: number): readonly TermRow[];
}

/** A term in numbers: what linking needs without parsing a record. */
export interface TermRow {
  readonly office: number;
  /** Days since 1970-01-01. */
  readonly from: number;
  /** The last day; `NO_END` while in office. */
  readonly to: number;
}

export function readTermRows(terms: Int32Array, firstRow: number, endRow: number): TermRow[] {
  const rows: TermRow[] = [];
  for (let row = firstRow; row < endRow; row++) {
    const at = row * TERM_COLUMNS;
    rows.push({ office: terms[at + 1] ?? 0, from: terms[at + 2] ?? 0, to: terms[at + 3] ?? NO_END });
  }
  return rows;
}
