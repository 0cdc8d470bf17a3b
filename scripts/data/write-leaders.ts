/**
 * Writes a file of data/leaders/ as it lies in the repository: one line a term, so that a change of office is a line
 * of the diff. parse → write is the identity, and a test holds it.
 */
import type { LeadersInput, OfficeInput, PersonInput, TermInput } from "../../data/schema.ts";

export function writeLeaders(leaders: LeadersInput, name: string): string {
  const lines = [
    `# ${name}: offices, and the people whose main offices these are.`,
    "# How to correct or add something: see data/README.md. Dates in quotes; leave out what is not known.",
    "",
    `jurisdiction: ${leaders.jurisdiction}`,
    "",
    leaders.offices.length === 0 ? "offices: []" : "offices:",
    ...leaders.offices.map((office) => `  - ${flow(officeFields(office))}`),
    "",
    leaders.people.length === 0 ? "people: []" : "people:",
    leaders.people.map((person) => personLines(person).join("\n")).join("\n\n"),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

type Field = readonly [name: string, value: unknown];

const officeFields = (office: OfficeInput): Field[] => [
  ["id", office.id],
  ["title", office.title],
  ["kind", office.kind],
  ["honorifics", office.honorifics],
  ["single", office.single],
  ["contested", office.contested],
];

function personLines(person: PersonInput): string[] {
  const fields: Field[] = [
    ["id", person.id],
    ["name", person.name],
    ["surname", person.surname],
    ["aliases", nonEmpty(person.aliases)],
    ["surnames", nonEmpty(person.surnames)],
    ["names", Object.keys(person.names ?? {}).length === 0 ? undefined : person.names],
    ["born", date(person.born)],
    ["died", date(person.died)],
    ["sex", person.sex],
    ["prominence", person.prominence === 0 ? undefined : person.prominence],
    ["notSameAs", nonEmpty(person.notSameAs)],
    ["role", person.role && { ...person.role, asOf: date(person.role.asOf) }],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `    ${name}: ${scalar(value)}`);
  lines[0] = `  - ${lines[0]?.trim() ?? ""}`;
  if (person.terms.length === 0) return [...lines, "    terms: []"];
  return [...lines, "    terms:", ...person.terms.map((term) => `      - ${flow(termFields(term))}`)];
}

const termFields = (term: TermInput): Field[] => [
  ["office", term.office],
  ["from", date(term.from)],
  ["to", date(term.to)],
  ["end", term.end],
  ["party", term.party],
  ["acting", term.acting === true ? true : undefined],
  ["overlap", term.overlap],
  ["gap", term.gap],
  ["sources", term.sources],
  ["asOf", date(term.asOf)],
];

/** Dates stay in quotes, as the README asks: "2025" alone would be a number. */
const date = (value: string | undefined): Quoted | undefined =>
  value === undefined ? undefined : { quoted: value };
interface Quoted {
  readonly quoted: string;
}
const isQuoted = (value: object): value is Quoted => "quoted" in value;

const nonEmpty = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

const flow = (fields: readonly Field[]): string =>
  `{ ${fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${scalar(value)}`)
    .join(", ")} }`;

function scalar(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(scalar).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return isQuoted(value) ? `'${value.quoted}'` : flow(Object.entries(value));
  }
  return typeof value === "string" ? plainOrQuoted(value) : String(value);
}

/** Without quotes where YAML reads it as the same text, also between commas and brackets. */
function plainOrQuoted(text: string): string {
  const isPlain = /^[\p{L}][^:#,[\]{}"\n]*$/u.test(text) || /^[\p{L}][\p{L}\p{N}]*:[a-z0-9-]+$/u.test(text);
  if (isPlain && !/^(?:true|false|null|yes|no|on|off|~|y|n)$/iu.test(text) && !/\s$/u.test(text)) return text;
  return text.includes("'") ? `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"` : `'${text}'`;
}
