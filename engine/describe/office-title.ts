/** The title of an office in a language of the interface: "Ministerin für Gesundheit und Sport (Frankreich)". */
import type { Dataset } from "../dataset/dataset.ts";
import type { OfficeRecord, PersonRecord, Wording } from "../dataset/records.ts";
import type { OfficeId } from "../types.ts";

type Sex = PersonRecord["sex"];

/** Between a minister and the fields, where the language joins them by a word; elsewhere the field brings it along. */
const OF: Readonly<Partial<Record<string, string>>> = { de: " für ", es: " de " };
/** Before the last of several fields. */
const AND: Readonly<Partial<Record<string, string>>> = {
  de: " und ",
  fr: " et ",
  es: " y ",
  it: " e ",
  pt: " e ",
  uk: " та ",
  ru: " и ",
  ar: " و",
  he: " ו",
};

/** Bodies that the tables of regions know. */
const REGION_OF_BODY: Readonly<Partial<Record<string, string>>> = { eu: "EU", un: "UN" };

/**
 * The country stands in brackets, since no rule tells its case and article in every language ("de la France", "du
 * Brésil"). English, and whatever data/titles.yaml does not cover, is the office's own title.
 */
export function officeTitle(dataset: Dataset, office: OfficeRecord, language: string, sex: Sex): string {
  const { wording } = office;
  if (wording === null) return office.title;
  const title = formOf(dataset.titles.titles[wording.title], language, sex);
  const fields = wording.fields.map((field) => formOf(dataset.titles.fields[field], language, null));
  if (title === undefined || fields.includes(undefined)) return office.title;
  const of = fields.length === 0 ? "" : `${OF[language] ?? " "}${listed(fields as string[], language)}`;
  const where = [wording.region, regionName(dataset, office.jurisdiction, language)];
  return `${title}${of} (${where.filter((name) => name !== null).join(language === "ar" ? "، " : ", ")})`;
}

/** … by the office's id, which stands for itself where there is no such office. */
export function titleIn(dataset: Dataset, id: OfficeId, language: string, sex: Sex): string {
  const office = dataset.office(id);
  return office === null ? id : officeTitle(dataset, office, language, sex);
}

function formOf(wording: Wording | undefined, language: string, sex: Sex): string | undefined {
  const forms = wording?.[language];
  return (sex === "f" ? forms?.[1] : undefined) ?? forms?.[0];
}

function listed(words: readonly string[], language: string): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  // Arabic says "and" before each; Spanish says "e" before the sound of "i".
  if (language === "ar") return words.join(AND["ar"]);
  const and = language === "es" && /^h?i(?!e)/iu.test(last) ? " e " : (AND[language] ?? ", ");
  return `${words.slice(0, -1).join(", ")}${and}${last}`;
}

/** The name of a country, region or body as the language has it, else the English one. */
export function regionName(dataset: Dataset, jurisdiction: string, language: string): string {
  const place = dataset.get("place", jurisdiction);
  if (language === "en" && place !== null) return place.name;
  const region = place?.region ?? REGION_OF_BODY[jurisdiction];
  const name =
    region === undefined
      ? undefined
      : new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(region);
  return name ?? place?.name ?? dataset.get("body", jurisdiction)?.name ?? jurisdiction;
}
