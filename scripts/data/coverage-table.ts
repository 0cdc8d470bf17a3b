/** What the data knows of each country's main offices: who holds them now, and since when the record reaches back. */
import { holdersByOffice, type Held } from "./holders.ts";
import type { DataSources } from "./sources.ts";

const KINDS = {
  state: "head-of-state",
  government: "head-of-government",
  foreign: "minister-foreign",
  defence: "minister-defence",
  finance: "minister-finance",
} as const;
type Column = keyof typeof KINDS;
const COLUMNS = Object.keys(KINDS) as Column[];

/** States of places.yaml that are no members of the United Nations, or are no more. */
const NO_MEMBERS = new Set(["CSK", "DDR", "PSE", "SUN", "VAT", "XKX", "YUG"]);

interface Cell {
  /** `unknown`: the latest source is too old to say. `no-office`: no such office is in the data. */
  readonly now: "yes" | "no" | "unknown" | "no-office";
  /** First year of the oldest term. */
  readonly since: string | null;
}

interface CoverageRow {
  readonly id: string;
  readonly name: string;
  readonly isMember: boolean;
  readonly cells: Readonly<Record<Column, Cell>>;
}

type Term = Held["term"];

export function coverageOf(data: DataSources): CoverageRow[] {
  const holders = holdersByOffice(data);
  const places = new Map(data.places.value.map((place) => [place.id, place]));
  return data.leaders.flatMap(({ value: { jurisdiction, offices } }): CoverageRow[] => {
    const place = places.get(jurisdiction);
    if (place === undefined) return []; // bodies have no ministers
    const cell = (kind: string): Cell => {
      const own = offices.filter((office) => office.kind === kind);
      return cellOf(
        own.length > 0,
        own.flatMap(({ id }) => holders.get(id) ?? []).map(({ term }) => term),
      );
    };
    return [
      {
        id: jurisdiction,
        name: place.name,
        isMember: place.kind === "state" && !NO_MEMBERS.has(jurisdiction),
        cells: {
          state: cell(KINDS.state),
          government: cell(KINDS.government),
          foreign: cell(KINDS.foreign),
          defence: cell(KINDS.defence),
          finance: cell(KINDS.finance),
        },
      },
    ];
  });
}

function cellOf(hasOffice: boolean, terms: readonly Term[]): Cell {
  const since = terms.flatMap(({ from }) => from?.slice(0, 4) ?? []).toSorted()[0] ?? null;
  if (!hasOffice) return { now: "no-office", since };
  if (terms.some(({ to, end }) => to === undefined && end === undefined)) return { now: "yes", since };
  return { now: terms.some(({ end }) => end !== undefined) ? "unknown" : "no", since };
}

const SIGNS: Readonly<Record<Cell["now"], string>> = { yes: "yes", no: "no", unknown: "?", "no-office": "–" };

/** One line a country, and what they come to for the members of the United Nations. */
export function coverageLines(rows: readonly CoverageRow[]): string[] {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 32 : 11))
      .join("")
      .trimEnd();
  const members = rows.filter(({ isMember }) => isMember);
  const led = members.filter(({ cells }) => cells.state.now === "yes" || cells.government.now === "yes");
  const total = `/${members.length}`;
  return [
    line(["in office now, and since when", ...COLUMNS]),
    ...rows.map(({ id, name, cells }) =>
      line([
        `${id} ${name.slice(0, 27)}`,
        ...COLUMNS.map((column) => `${SIGNS[cells[column].now]} ${cells[column].since ?? ""}`),
      ]),
    ),
    "",
    line([
      "members of the UN: in office now",
      ...COLUMNS.map(
        (column) => `${members.filter(({ cells }) => cells[column].now === "yes").length}${total}`,
      ),
    ]),
    line([
      "no such office in the data",
      ...COLUMNS.map(
        (column) => `${members.filter(({ cells }) => cells[column].now === "no-office").length}${total}`,
      ),
    ]),
    `members of the UN whose head of state or government is known: ${led.length}${total}`,
  ];
}
