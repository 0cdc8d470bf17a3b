/** The same name with family and given name the other way round, where the country's news uses both orders. */

/** Given name first in English, family name first at home. */
const GIVEN_FIRST_IN_ENGLISH = new Set(["HUN", "JPN"]);
/** Family name first in English too; some outlets turn it round. */
const FAMILY_FIRST_IN_ENGLISH = new Set(["CHN", "HKG", "KOR", "TWN", "VNM"]);

/** `null` where the name has not the two parts that could change places. */
export function derivedGivenFirst(name: string, country: string): string | null {
  const words = name.split(" ");
  const [first, second] = words;
  if (
    first === undefined ||
    second === undefined ||
    words.some((word) => word.length < 2 || word.endsWith("."))
  )
    return null;
  if (GIVEN_FIRST_IN_ENGLISH.has(country)) {
    return words.length === 2 ? `${second} ${first}` : null; // Shigeru Ishiba → Ishiba Shigeru
  }
  if (FAMILY_FIRST_IN_ENGLISH.has(country)) {
    return `${words.slice(1).join(" ")} ${first}`; // Lee Jae-myung → Jae-myung Lee
  }
  return null;
}
