/** A small data/ on the disk, of a made-up country, for tests that break it. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

const FILES: Readonly<Record<string, string>> = {
  "sources.yaml": `- id: gazette
  title: Gazette
  publisher: State
  date: '2025'
  url: https://example.org/gazette
- id: wdh25
  title: Heads
  publisher: Wikidata
  date: '2025'
  url: https://example.org/heads
`,
  "places.yaml": `- id: amaurot
  name: Amaurot
  kind: city
  within: UTO
  sources: [gazette]
  asOf: '2025-10-01'
- id: ERE
  name: Erewhon
  kind: state
  sources: [gazette]
  asOf: '2025-10-01'
- id: UTO
  name: Utopia
  kind: state
  demonyms: [Utopian]
  sources: [wdh25]
  asOf: '2025-10-01'
`,
  "bodies.yaml": `- id: un
  name: League
  kind: organisation
  what: A league.
  sources: [gazette]
  asOf: '2025-10-01'
`,
  "titles.yaml": `titles: []
fields: []
`,
  "scheduled.yaml": `- { date: '2026', kind: election, jurisdiction: UTO, offices: [uto-president], what: election in Utopia, sources: [gazette], asOf: '2025-10-01' }
`,
  "leaders/UTO.yaml": `# Utopia: offices, and the people whose main offices these are.
# How to correct or add something: see data/README.md. Dates in quotes; leave out what is not known.

jurisdiction: UTO

offices:
  - { id: uto-president, title: President of Utopia, kind: head-of-state }
  - { id: uto-prime-minister, title: Prime Minister of Utopia, kind: head-of-government }

people:
  - id: Q11
    name: Ada Alder
    born: '1950-02-03'
    terms:
      - { office: uto-president, from: '2000-01-01', to: '2010-01-01', sources: [gazette], asOf: '2025-10-01' }

  - id: Q12
    name: Ben Birch
    aliases: [Benjamin Birch]
    born: '1960'
    terms:
      - { office: uto-president, from: '2010-01-01', sources: [gazette], asOf: '2025-10-01' }

  - id: Q13
    name: Cy Cedar
    born: '1965-06'
    terms:
      - { office: uto-prime-minister, from: '2012-03-04', sources: [gazette], asOf: '2025-10-01' }
`,
};

export class DataFolder {
  /** The folder data/. */
  readonly path: string;
  readonly #root = mkdtempSync(join(tmpdir(), "backgrounder-data-"));

  constructor() {
    this.path = join(this.#root, "data");
    for (const [file, text] of Object.entries(FILES)) this.write(file, text);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), "utf8");
  }

  change(file: string, before: string | RegExp, after: string): void {
    const text = this.read(file);
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${file} has no ${before}`);
    this.write(file, changed);
  }

  /** Everything in and beside the folder, by name and content: what a command has left behind. */
  contents(): Record<string, string> {
    const names = readdirSync(this.#root, { recursive: true, encoding: "utf8" }).toSorted();
    const files = names.filter((name) => statSync(join(this.#root, name)).isFile());
    return Object.fromEntries(files.map((name) => [name, readFileSync(join(this.#root, name), "utf8")]));
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}

/** A new folder for each test of the file. */
export function eachWithDataFolder(): () => DataFolder {
  let folder: DataFolder;
  beforeEach(() => {
    folder = new DataFolder();
  });
  afterEach(() => folder.remove());
  return () => folder;
}
