/** `npm run data:sample -- N [SEED]`: N terms drawn at random, for checking one by one against a second source. */
import { dataFolder } from "./paths.ts";
import { readSources } from "./sources.ts";
import type { DataError } from "./yaml-file.ts";
import { draw } from "./draw.ts";

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
for (const line of draw(lines, Number(count), Number(seed))) console.log(line);
