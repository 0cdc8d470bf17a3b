/** `npm run data:sample -- N [SEED]`: N terms drawn at random, for checking one by one against a second source. */
import { dataFolder } from "../data/paths.ts";
import { readSources } from "../data/sources.ts";
import type { DataError } from "../data/yaml-file.ts";

const [count = "200", seed = "2026"] = process.argv.slice(2);
const errors: DataError[] = [];
const data = readSources(dataFolder, errors);
if (data === null) throw new Error("data/ has errors: npm run data:check");

const titles = new Map(
  data.leaders.flatMap(({ value }) => value.offices.map(({ id, title }) => [id, title] as const)),
);
const lines = data.leaders.flatMap(({ value }) =>
  value.people.flatMap((person) =>
    person.terms.map((term) =>
      [
        person.name,
        person.id,
        person.born?.slice(0, 4) ?? "",
        titles.get(term.office) ?? term.office,
        `${term.from ?? "?"} – ${term.to ?? (term.end === undefined ? `in office on ${term.asOf}` : "?")}`,
        term.sources.join("+"),
      ].join("\t"),
    ),
  ),
);
const random = mulberry32(Number(seed));
for (let drawn = 0; drawn < Number(count) && lines.length > 0; drawn++) {
  console.log(lines.splice(Math.floor(random() * lines.length), 1)[0]);
}

/** The same numbers for the same seed, so that a review can be repeated. */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
