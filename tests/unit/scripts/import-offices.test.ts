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
