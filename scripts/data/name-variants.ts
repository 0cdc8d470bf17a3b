/**
 * Spellings that newsrooms use beside those in the data, made by rule and never typed. The matcher folds case,
 * diacritics, full stops and hyphens by itself. A rule is here only if its outcome is no other common name.
 */
import { derivedGivenFirst } from "./name-order.ts";
import { shortNameOf } from "./short-name.ts";

interface Named {
  readonly name: string;
  readonly surname?: string | undefined;
  readonly aliases: readonly string[];
  readonly surnames: readonly string[];
  /** Code of the country or body in whose file the person stands. */
  readonly country: string;
}

interface Variants {
  readonly names: readonly string[];
  readonly surnames: readonly string[];
}

type Spelling = readonly [pattern: RegExp, replacement: string];

const GERMAN = new Set(["AUT", "CHE", "DEU", "LIE", "LUX"]);
const NORDIC = new Set(["DNK", "FIN", "ISL", "NOR", "SWE"]);
const SLAVIC_EAST = new Set(["BLR", "RUS", "SUN", "UKR"]);
const ARABIC = new Set(
  "ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM AFG IRN PAK".split(
    " ",
  ),
);

/** Where "đ", which folding makes "d", is also written "dj". */
const SOUTH_SLAVIC = new Set(["BIH", "HRV", "MNE", "SRB"]);

/** Folding makes "o" of "ö"; newsrooms also write "oe". */
const UMLAUTS: readonly Spelling[] = [
  [/ä/gu, "ae"], // Käsmann → Kaesmann
  [/ö/gu, "oe"], // Schröder → Schroeder
  [/ü/gu, "ue"], // Müller → Mueller
  [/Ö/gu, "Oe"], // Özdemir → Oezdemir
  [/Ü/gu, "Ue"], // Ülker → Uelker
];

const RINGS: readonly Spelling[] = [
  [/å/gu, "aa"], // Håkon → Haakon
  [/Å/gu, "Aa"], // Åkesson → Aakesson
  [/ø/gu, "oe"], // Støre → Stoere
  [/Ø/gu, "Oe"],
  [/ä/gu, "ae"], // Väyrynen → Vaeyrynen
  [/ö/gu, "oe"], // Niinistö → Niinistoe
];

/** Ends of East Slavic family names, each to the others. */
const SLAVIC_ENDS = /(?:skyy|skyi|skyj|skiy|skii|sky|ski|skij)$/u; // Zelenskyy, Zelenskiy, Zelensky
const SLAVIC_END_FORMS = ["sky", "skyi", "skyy", "skiy"];

/** Romanisations of given names, each group one name; a name's first word only. */
const GIVEN_NAMES: readonly (readonly string[])[] = [
  ["Sergei", "Sergey"], // Sergei Lavrov
  ["Andrei", "Andrey"],
  ["Alexei", "Alexey", "Aleksei", "Aleksey"], // Alexei Navalny
  ["Aleksandr", "Alexander", "Alexandr"], // Aleksandr Lukashenko
  ["Dmitry", "Dmitri", "Dmitriy", "Dmitrii"], // Dmitry Peskov
  ["Yevgeny", "Evgeny", "Yevgeni", "Evgeni"],
  ["Yuri", "Yury", "Yuriy", "Yurii"],
  ["Valery", "Valeriy", "Valerii", "Valeri"],
  ["Vitaly", "Vitaliy", "Vitalii", "Vitali"],
  ["Andriy", "Andrii"], // Andriy Yermak
  ["Serhiy", "Serhii"],
  ["Oleksiy", "Oleksii"],
  ["Yulia", "Yuliia"], // Yulia Svyrydenko
  ["Mykhailo", "Mykhaylo"],
  ["Mohammed", "Mohamed", "Muhammad", "Mohammad", "Muhammed"], // Mohammed bin Salman
  ["Ahmed", "Ahmad"],
  ["Hussein", "Hussain", "Husain"],
  ["Hassan", "Hasan"],
  ["Yusuf", "Youssef", "Yousef", "Yousuf"],
  ["Mahmoud", "Mahmud"],
  ["Khaled", "Khalid"],
  ["Omar", "Umar"],
  ["Abdullah", "Abdallah", "Abdulla"],
  ["Faisal", "Faysal"],
  ["Ibrahim", "Ebrahim"],
  ["Saeed", "Said", "Saied"],
];

export function nameVariants(person: Named): Variants {
  const short = shortNameOf(person);
  const written = [person.name, ...person.aliases];
  const names = new Set<string>();
  const surnames = new Set<string>();
  for (const name of written) {
    for (const variant of [
      ...withoutMiddleInitials(name),
      ...withoutSuffix(name),
      ...withoutSheikh(name),
      ...initials(name),
      ...otherOrder(name, person.country),
      ...withoutDynasty(name),
      ...servants(name, person.country),
    ]) {
      names.add(variant);
    }
    for (const variant of [
      ...spellings(name, person.country),
      ...givenNames(name),
      ...joinedSyllables(name, person.country),
    ]) {
      names.add(variant);
    }
  }
  for (const surname of [short, ...person.surnames]) {
    for (const variant of spellings(surname, person.country)) surnames.add(variant);
  }
  for (const pair of bothSurnames(person)) surnames.add(pair);
  for (const known of written) names.delete(known);
  surnames.delete(short);
  return { names: [...names], surnames: [...surnames] };
}

/** "Donald J. Trump" → "Donald Trump"; "George H. W. Bush" stays: two initials tell him from his son. */
function withoutMiddleInitials(name: string): string[] {
  const found = /^(\p{Lu}[\p{L}'’-]{2,}) \p{Lu}\.? (\p{Lu}\p{L}.*)$/u.exec(name);
  return found === null ? [] : [`${found[1]} ${found[2]}`];
}

/** "Ferdinand Marcos Jr." → "Ferdinand Marcos Jr", "Ferdinand Marcos" (the matcher ignores the stop). */
function withoutSuffix(name: string): string[] {
  const bare = name.replace(/,? (?:Jr|III|IV)\.?$/u, "");
  return bare === name || !bare.includes(" ") ? [] : [bare];
}

/** "Sheikh Tamim bin Hamad Al Thani" → "Tamim bin Hamad Al Thani"; "Sheikh Hasina" stays as she is called. */
function withoutSheikh(name: string): string[] {
  const bare = name.replace(/^Shei(?:kh|k) /u, "");
  return bare !== name && bare.includes(" ") ? [bare] : [];
}

/** "Mohamed bin Zayed Al Nahyan" → "Mohamed bin Zayed", as news calls the rulers of the Gulf. */
function withoutDynasty(name: string): string[] {
  const found = /^(\p{Lu}[\p{L}'’]+ (?:bin|bint) \p{Lu}[\p{L}'’]+) (?:bin |Al[ -]).+$/u.exec(name);
  return found?.[1] === undefined ? [] : [found[1]];
}

/** "Abdel Fattah al-Sisi" → "Abdul Fattah", "Abdelfattah al-Sisi"; "Abd" is part of the given name. */
function servants(name: string, country: string): string[] {
  const found = /^(?:Abdel|Abdul|Abd al|Abd el)[ -](\p{Lu}\p{Ll}+ .+)$/u.exec(name)?.[1];
  if (found === undefined || !ARABIC.has(country)) return [];
  const joined = `${found.charAt(0).toLowerCase()}${found.slice(1)}`;
  return [`Abdel ${found}`, `Abdul ${found}`, `Abdel${joined}`, `Abdul${joined}`];
}

/** "J. P. Nadda" → "JP Nadda"; "JD Vance" → "J. D. Vance": the matcher ignores stops, not spaces. */
function initials(name: string): string[] {
  const apart = /^(\p{Lu})\. ?(\p{Lu})\. (.+)$/u.exec(name);
  if (apart !== null) return [`${apart[1]}${apart[2]} ${apart[3]}`];
  const together = /^(\p{Lu})(\p{Lu}) (.+)$/u.exec(name);
  return together === null ? [] : [`${together[1]}. ${together[2]}. ${together[3]}`];
}

/** Countries where a name ends in the father's and the mother's surname, or both are used. */
const TWO_SURNAMES = new Set(
  "ARG BOL BRA CHL COL CPV CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRT PRY SLV STP TLS URY VEN".split(
    " ",
  ),
);

/** "Jorge Fernández Díaz" → "Fernández Díaz": news after the first time; the father's alone is too common a name. */
function bothSurnames({ name, country }: Named): string[] {
  const words = name.split(" ");
  const pair = words.slice(-2);
  const isPair = words.length >= 3 && pair.every((word) => /^\p{Lu}\p{L}{2,}$/u.test(word));
  return TWO_SURNAMES.has(country) && isPair ? [pair.join(" ")] : [];
}

/** "Viktor Orbán" → "Orbán Viktor"; "Xi Jinping" → "Jinping Xi". */
function otherOrder(name: string, country: string): string[] {
  const reversed = derivedGivenFirst(name, country);
  return reversed === null ? [] : [reversed];
}

/** "Sergei Lavrov" → "Sergey Lavrov" */
function givenNames(name: string): string[] {
  const [first = "", ...rest] = name.split(" ");
  const group = GIVEN_NAMES.find((spellingsOfOne) => spellingsOfOne.includes(first));
  if (group === undefined || rest.length === 0) return [];
  return group.filter((other) => other !== first).map((other) => [other, ...rest].join(" "));
}

const SYLLABLE_NAMES = new Set(["CHN", "HKG", "KOR", "PRK", "TWN"]);

/** "Lee Jae-myung" → "Lee Jaemyung"; "Kim Jong Un" → "Kim Jongun" is nobody's spelling, so only hyphens go. */
function joinedSyllables(name: string, country: string): string[] {
  return SYLLABLE_NAMES.has(country) && name.includes("-") ? [name.replaceAll("-", "")] : [];
}

function spellings(name: string, country: string): string[] {
  const made: string[] = [];
  if (GERMAN.has(country)) made.push(UMLAUTS.reduce((text, [from, to]) => text.replace(from, to), name));
  if (NORDIC.has(country)) made.push(RINGS.reduce((text, [from, to]) => text.replace(from, to), name));
  if (SOUTH_SLAVIC.has(country)) made.push(name.replaceAll("đ", "dj").replaceAll("Đ", "Dj")); // Đukanović → Djukanović
  if (SLAVIC_EAST.has(country)) {
    if (SLAVIC_ENDS.test(name)) made.push(...SLAVIC_END_FORMS.map((end) => name.replace(SLAVIC_ENDS, end)));
  }
  if (ARABIC.has(country)) {
    const bare = name.replaceAll(/\b[AE]l[- ](?=\p{Lu})/giu, ""); // Bashar al-Assad → Bashar Assad
    if (bare !== name && bare !== "") made.push(bare);
    made.push(
      name.replaceAll(/\bEl[- ](?=\p{Lu})/gu, "al-"),
      name.replaceAll(/\bal[- ](?=\p{Lu})/giu, "el-"),
    ); // el-Sisi
  }
  return made.filter((variant) => variant !== name);
}
