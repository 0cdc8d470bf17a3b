/** Who held which office: the terms of all files, by office. */
import type { DataSources } from "./sources.ts";
import type { DataPath, YamlFile } from "./yaml-file.ts";

export interface Held {
  readonly person: string;
  readonly name: string;
  readonly term: DataSources["leaders"][number]["value"]["people"][number]["terms"][number];
  readonly file: YamlFile<unknown>;
  readonly path: DataPath;
}

export function holdersByOffice(data: DataSources): ReadonlyMap<string, readonly Held[]> {
  const holders = new Map<string, Held[]>();
  for (const file of data.leaders) {
    file.value.people.forEach(({ id, name, terms }, index) => {
      terms.forEach((term, row) => {
        const held = { person: id, name, term, file, path: ["people", index, "terms", row] };
        const known = holders.get(term.office);
        if (known === undefined) holders.set(term.office, [held]);
        else known.push(held);
      });
    });
  }
  return holders;
}
