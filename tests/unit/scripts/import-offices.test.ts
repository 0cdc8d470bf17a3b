import { expect, test } from "vitest";
import type { OfficeInput } from "../../../data/schema.ts";
import { officeOf } from "../../../scripts/import/offices.ts";

const COMMISSION: OfficeInput = {
  id: "eu-commission-president",
  title: "President of the European Commission",
  kind: "body-head",
};
const existing = new Map([[COMMISSION.id, COMMISSION]]);
const names = { namesOf: () => ["the European Union"] };

test("an office that stands under another id is not added again", () => {
  expect(officeOf(COMMISSION.title, "intl_org_head", "eu", names, existing).office).toBe(COMMISSION);
});

test("an office that does not stand is added, with an id from its title", () => {
  expect(officeOf("President of the Eurogroup", "other", "eu", names, existing).office.id).toBe(
    "eu-president-of-the-eurogroup",
  );
});

test.each([
  ["Secretary of State for Foreign and Commonwealth Affairs (UK)", "minister_other", "gbr-foreign-minister"],
  ["Minister of Economy of Argentina", "minister_other", "arg-finance-minister"],
  ["Vice Chancellor and Minister of Finance of Germany", "minister_finance", "deu-finance-minister"],
  ["Minister for Foreign Affairs and Trade of Ireland", "minister_foreign", "irl-foreign-minister"],
])("%s is a main ministry, whatever the tables file it under", (title, factKind, id) => {
  const country = id.slice(0, 3).toUpperCase();
  expect(officeOf(title, factKind, country, { namesOf: () => [] }, new Map()).office.id).toBe(id);
});

test("a vice minister of a main ministry is another office", () => {
  const { office } = officeOf(
    "Vice Foreign Minister of South Korea",
    "minister_foreign",
    "KOR",
    names,
    new Map(),
  );
  expect(office.kind).toBe("minister");
});
