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
 *
 * Where a part begins is kept as how long each part is (lengths compress to a third, and adding 60,000 up takes 0.2 ms).
 */
export const MAGIC = "BGDS";
export const FORMAT_VERSION = 3;
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
  /** u32 a record: length of its JSON in `records`. */
  "recordLengths",
  "records",
  /** i32 × TERM_COLUMNS a term, ordered by person, then by day. */
  "terms",
  /** u32 a record: how many rows of `terms` are its own. */
  "termCounts",
  /** JSON: Titles. */
  "titles",
  /** The names of everything: see match/name-index.ts. */
  "nameParents",
  "nameHashes",
  "nameOutputs",
  "nameForms",
  "nameFormText",
  /** The look-up: see look-up/index-layout in look-up.ts. */
  "lookUpText",
  "lookUpRecords",
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
    readonly sources: number;
    readonly names: number;
  };
}
