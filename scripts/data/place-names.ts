/** What states and territories are called in the languages of the interface, from the tables that Node ships (CLDR). */
import { INTERFACE_LANGUAGES } from "../../data/languages.ts";

const displayNames = INTERFACE_LANGUAGES.map(
  (language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }),
);

/** @param region ISO 3166-1 alpha-2 code; "DE" → "Germany", "Deutschland", "Allemagne", "Alemania", "Германия" … */
export const placeNames = (region: string): string[] => [
  ...new Set(displayNames.flatMap((names) => names.of(region) ?? [])),
];
