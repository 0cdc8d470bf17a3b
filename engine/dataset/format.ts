/**
 * The binary dataset. Everything a reading needs at once is a typed-array view on the file; records are UTF-8 JSON,
 * parsed one by one when asked for (pack.ts: fields that say nothing are left out). All numbers little-endian, sections aligned to 4 bytes.
 *
 *   0   "BGDS"                magic
 *   4   u32                   format version
 *   8   u32                   number of sections
 *   12  u32                   length of the file in bytes
 *   16  32 bytes              SHA-256 of everything from byte 48 on
 *   48  (u32 offset, u32 length) a section, in the order of SECTIONS
 *   …   the sections
 */
export const MAGIC = "BGDS";
export const FORMAT_VERSION = 7;
export const HASH_OFFSET = 16;
/** Where the hashed part begins: the section table. */
export const BODY_OFFSET = 48;

export const SECTIONS = [
  /** JSON: DatasetMeta. */
  "meta",
  /** UTF-8: ids of all records, one a line; the line number is the record's number. */
  "ids",
  /** u8 a record: index into RECORD_KINDS. */
  "kinds",
  /** u32 a record: how often news names it. */
  "prominence",
  /** u32 a record: bytes of its JSON in `records`. Lengths compress to a third of what offsets take. */
  "recordLengths",
  "records",
  /** i32 × TERM_COLUMNS a term, ordered by person, then by day. */
  "terms",
  /** u32 a record: its rows in `terms`. */
  "termCounts",
  /** JSON: Titles. */
  "titles",
  /** The names of everything: see match/name-index.ts. */
  "nameForms",
  "nameFormText",
  /** The look-up: names folded, one a line, sorted by code unit; u32 a line: the record. */
  "lookUpText",
  "lookUpRecords",
  /** Which topics speak of what: see background/topic-index.ts. */
  "topicWordKeys",
  "topicWordCounts",
  "topicWordPostings",
  "topicNameKeys",
  "topicNameCounts",
  "topicNamePostings",
  "topicDays",
  /** JSON: ScheduledRecord[], by date. */
  "scheduled",
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** person record, office record, first day, last day (days since 1970-01-01; NO_END while in office). */
export const TERM_COLUMNS = 4;
export const NO_END = 0x7fffffff;

export interface DatasetMeta {
  /** The newest day the dataset speaks for. */
  readonly asOf: string;
  readonly counts: {
    readonly people: number;
    readonly terms: number;
    readonly offices: number;
    readonly places: number;
    readonly bodies: number;
    readonly topics: number;
    readonly onRecord: number;
    readonly sources: number;
    readonly names: number;
    readonly scheduled: number;
  };
}
