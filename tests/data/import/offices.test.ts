import { expect, test } from "vitest";
import { officeOf, slug } from "../../../scripts/import/offices.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  FRA: ["France"],
  GBR: ["United Kingdom", "Britain"],
  IND: ["India"],
  LUX: ["Luxembourg"],
  USA: ["United States"],
  nato: ["NATO"],
};
const office = (title: string, kind: string, jurisdiction: string) =>
  officeOf(title, kind, jurisdiction, { namesOf: (id) => NAMES[id] ?? [] }, new Map());

test.each<[title: string, factKind: string, jurisdiction: string, id: string, kind: string]>([
  ["President of France", "head_of_state", "FRA", "fra-president", "head-of-state"],
  [
    "Minister of Foreign Affairs of France",
    "minister_foreign",
    "FRA",
    "fra-foreign-minister",
    "minister-foreign",
  ],
  [
    "Minister for Europe and Foreign Affairs",
    "minister_foreign",
    "FRA",
    "fra-foreign-minister",
    "minister-foreign",
  ],
  ["United States Secretary of State", "us_cabinet", "USA", "usa-secretary-of-state", "minister-foreign"],
  ["United States Senator from Ohio", "us_congress", "USA", "usa-senator-from-ohio", "legislator"],
  ["Vice President", "us_cabinet", "USA", "usa-vice-president", "deputy-head"],
  ["King of the United Kingdom", "monarch", "GBR", "gbr-monarch", "head-of-state"],
  ["Queen of the United Kingdom", "monarch", "GBR", "gbr-monarch", "head-of-state"],
  ["Governor of Bihar of India", "other", "IND", "ind-governor-of-bihar", "governor"],
  ["Grand Duchess of Luxembourg", "head_of_state", "LUX", "lux-grand-duke", "head-of-state"],
  ["Secretary General of NATO", "intl_org_head", "nato", "nato-secretary-general", "body-head"],
  ["Mayor of London", "other", "GBR", "gbr-mayor-of-london", "mayor"],
  ["Chief Whip", "other", "GBR", "gbr-chief-whip", "other"],
])("%s (%s) of %s is %s", (title, factKind, jurisdiction, id, kind) => {
  expect(office(title, factKind, jurisdiction).office).toMatchObject({ id, kind });
});

test.each(["Acting President of France", "President of France (acting)", "Interim President of France"])(
  "%s is the same office, held for the time being",
  (title) => {
    expect(office(title, "head_of_state", "FRA")).toMatchObject({
      acting: true,
      office: { id: "fra-president" },
    });
  },
);

test("an office that stands in data/ keeps its title and kind", () => {
  const own = { id: "fra-president", title: "President of the Republic", kind: "head-of-state" } as const;
  const known = officeOf(
    "President of France",
    "other",
    "FRA",
    { namesOf: () => ["France"] },
    new Map([[own.id, own]]),
  );
  expect(known.office).toBe(own);
});

test("governors and mayors carry the country behind a comma", () => {
  expect(office("Governor of Bihar of India", "other", "IND").office.title).toBe("Governor of Bihar, India");
});

test.each<[text: string, id: string]>([
  ["Côte d’Ivoire: Ministre", "cote-divoire-ministre"],
  ["  --  ", ""],
  ["../../etc/passwd", "etc-passwd"],
])("slug of %s", (text, id) => {
  expect(slug(text)).toBe(id);
});
