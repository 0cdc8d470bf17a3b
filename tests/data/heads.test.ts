/** Every state of the world has somebody at its head today. */
import { expect, test } from "vitest";
import { dataFolder } from "../../scripts/data/paths.ts";
import { readSources } from "../../scripts/data/sources.ts";

const data = readSources(dataFolder, []);
if (data === null) throw new Error("data/ has errors: npm run data:check");
const { places, leaders } = data;

/** The states of places.yaml are the members of the United Nations and these. */
const FORMER = new Set(["CSK", "DDR", "SUN", "YUG"]);
const NO_MEMBERS = new Set(["PSE", "VAT", "XKX"]);
/** No states, but news asks who governs them. */
const ALSO = ["HKG", "TWN"];

/**
 * Where one person is both, the head of state's term says so: presidents with no prime minister above the other
 * ministers, the sultans of Brunei and Oman, and Switzerland, whose Federal Council is both and elects its president.
 */
const ONE_PERSON = new Set(
  [
    "AGO ARG BEN BOL BRA BRN BWA CHE CHL COL COM CRI CYP DOM ECU ERI FSM GAB GHA GMB GTM GUY HND IDN IRN KEN KIR LBR MDV",
    "MEX MHL MMR MWI NGA NIC NRU OMN PAN PER PHL PLW PRY SLV SSD SUR SYC SYR TKM TUR TZA URY USA VEN ZAF ZMB ZWE",
  ].flatMap((line) => line.split(" ")),
);

/** Nobody is in office as far as the evidence goes. An entry goes as soon as somebody is. */
const VACANT: Readonly<Record<string, string>> = {
  HTI: "the presidential council's mandate ended on 7 February 2026; the prime minister governs alone",
  SMR: "the captains regent change every six months; those of 1 October 2026 are not in the evidence",
};

const states = places.value.filter(({ kind, id }) => kind === "state" && !FORMER.has(id)).map(({ id }) => id);

function inOffice(jurisdiction: string, kind: "head-of-state" | "head-of-government"): string[] {
  const offices = new Set(
    leaders
      .filter(({ value }) => value.jurisdiction === jurisdiction)
      .flatMap(({ value }) => value.offices.filter((office) => office.kind === kind).map(({ id }) => id)),
  );
  return leaders.flatMap(({ value }) =>
    value.people
      .filter(({ terms }) =>
        terms.some(({ office, to, end }) => offices.has(office) && to === undefined && end === undefined),
      )
      .map(({ name }) => name),
  );
}

test("the list of states has the 193 members of the United Nations", () => {
  expect(states.filter((id) => !NO_MEMBERS.has(id))).toHaveLength(193);
});

test("every state has a head of state", () => {
  const missing = states.filter((id) => inOffice(id, "head-of-state").length === 0);
  expect(missing).toEqual(Object.keys(VACANT));
});

test("every state has a head of government, or its head of state is both", () => {
  const missing = [...states, ...ALSO].filter(
    (id) => !ONE_PERSON.has(id) && inOffice(id, "head-of-government").length === 0,
  );
  expect(missing).toEqual([]);
});

test("no overlap of two holders waits for somebody to look", () => {
  const waiting = leaders.flatMap(({ value }) =>
    value.people.flatMap(({ name, terms }) =>
      terms
        .filter(({ overlap }) => overlap?.includes("not examined"))
        .map(({ office }) => `${name}: ${office}`),
    ),
  );
  expect(waiting).toEqual([]);
});

test("the European Union has its presidents", () => {
  const held = leaders.flatMap(({ value }) =>
    value.people.flatMap(({ terms }) => terms.filter(({ to, end }) => to === undefined && end === undefined)),
  );
  for (const office of ["eu-commission-president", "eu-council-president"]) {
    expect(held.map((term) => term.office)).toContain(office);
  }
});
