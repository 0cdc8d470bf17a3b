/** Offices that one person holds at a time: two holders at once, or none, are settled or marked for a look. */
import { isSingle, type OfficeInput, type PersonInput, type TermInput } from "../../data/schema.ts";
import { NO_HOLDER, gapsBetween, needsExplaining } from "../data/gaps.ts";
import { overlappingHolders } from "../data/overlaps.ts";

interface HeldTerm {
  readonly person: string;
  readonly term: TermInput;
}

export function settleHolders(
  people: readonly PersonInput[],
  offices: ReadonlyMap<string, OfficeInput>,
): void {
  const holders = new Map<string, HeldTerm[]>();
  // In one order whatever the order of the rows: of two who began on one day the same is settled each time.
  for (const person of people.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const term of person.terms) {
      const known = holders.get(term.office) ?? [];
      known.push({ person: person.id, term });
      holders.set(term.office, known);
    }
  }
  for (const [id, held] of holders) {
    const office = offices.get(id);
    if (office === undefined || !isSingle(office)) continue;
    // Each round closes or marks a term of every pair; a closed one can bring two others side by side.
    for (let open = unsettled(held); open.length > 0; open = unsettled(held)) open.forEach(settle);
    if (needsExplaining(office)) markGaps(held);
  }
}

/** Marked terms stay in: a mark explains its own pair only. */
const unsettled = (held: readonly HeldTerm[]): [HeldTerm, HeldTerm][] =>
  overlappingHolders(held).filter(
    ([before, after]) => before.term.overlap === undefined && after.term.overlap === undefined,
  );

const NOT_EXAMINED = "the sources give both terms; not examined yet";

/** Of two open terms the one known for the shorter time has ended; two dated ones stay, marked. */
function settle([before, after]: [HeldTerm, HeldTerm]): void {
  const afterEnds = after.term.to ?? "9999";
  // A term of which only a day in office is known cannot be closed: it would need a beginning.
  const mayEnd = ({ from, to }: TermInput): boolean => to === undefined && from !== undefined;
  // In office before, and still on a day after the other had left: a stand-in, or a break that the source leaves out.
  if (before.term.to === undefined && before.term.asOf > afterEnds) after.term.overlap = NOT_EXAMINED;
  else if (mayEnd(before.term)) before.term.end = "unknown";
  else if (mayEnd(after.term) && after.term.asOf < before.term.asOf) after.term.end = "unknown";
  else after.term.overlap = NOT_EXAMINED;
}

/** Nobody is known for a time: said so, until somebody looks; and no longer said where a new row fills it. */
function markGaps(held: readonly HeldTerm[]): void {
  const after = new Set(gapsBetween(held).map(([, next]) => next.term));
  for (const { term } of held) {
    if (after.has(term)) term.gap ??= NO_HOLDER;
    else if (term.gap === NO_HOLDER) delete term.gap;
  }
}
