/** The tables' codes for countries and bodies, and ours. */

/** Bodies: our slugs. */
const BODIES: Readonly<Record<string, string>> = {
  ARABLEAGUE: "arab-league",
  ASEAN: "asean",
  AU: "african-union",
  COE: "council-of-europe",
  COMMONWEALTH: "commonwealth",
  ECB: "ecb",
  EIB: "eib",
  EU: "eu",
  EUU: "eu",
  FAO: "fao",
  FIFA: "fifa",
  IAEA: "iaea",
  ICC: "icc",
  IEA: "iea",
  IMF: "imf",
  INTERPOL: "interpol",
  IOC: "ioc",
  NATO: "nato",
  NDB: "new-development-bank",
  NTO: "nato",
  OAS: "oas",
  OECD: "oecd",
  OHCHR: "ohchr",
  OPEC: "opec",
  OSCE: "osce",
  UN: "un",
  UNESCO: "unesco",
  UNFCCC: "unfccc",
  UNHCR: "unhcr",
  UNICEF: "unicef",
  UNO: "un",
  WB: "world-bank",
  WFP: "wfp",
  WHO: "who",
  WTO: "wto",
};

/** Places whose people are also named under the state that they belong to. */
const PARENTS: Readonly<Record<string, string>> = {
  ASM: "USA",
  FRO: "DNK",
  GRL: "DNK",
  GUM: "USA",
  HKG: "CHN",
  MNP: "USA",
  PRI: "USA",
  SJM: "NOR",
  VIR: "USA",
  YUG: "SRB",
};

/** `null`: no code of a country or body. */
export function jurisdictionOf(code: string): string | null {
  const body = BODIES[code];
  if (body !== undefined) return body;
  return /^[A-Z]{3}$/u.test(code) ? code : null;
}

export const isBody = (jurisdiction: string): boolean => /^[a-z]/u.test(jurisdiction);

/** Whether one person may well be in both: the same, a territory and its state, or a body and anything. */
export function mayShare(a: string, b: string): boolean {
  const family = (code: string): string => PARENTS[code] ?? code;
  return family(a) === family(b) || isBody(a) || isBody(b);
}
