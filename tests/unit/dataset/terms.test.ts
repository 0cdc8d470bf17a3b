import { expect, test } from "vitest";
import { termsOn } from "../../../engine/dataset/terms.ts";
import type { Day, PersonId } from "../../../engine/types.ts";
import { smallDataset } from "../../support/dataset.ts";

const facts = { sources: ["gazette"], asOf: "2022-07-23" };
const dataset = smallDataset({
  places: [{ id: "UTO", name: "Utopia" }],
  leaders: [
    {
      jurisdiction: "UTO",
      offices: [{ id: "uto-health", title: "Minister of Health of Utopia", kind: "minister" }],
      people: [
        { id: "Q1", name: "Ana Open", terms: [{ office: "uto-health", from: "2020-01-01", ...facts }] },
        {
          id: "Q2",
          name: "Bea Stale",
          terms: [{ office: "uto-health", from: "2020-01-01", end: "unknown", ...facts }],
        },
        { id: "Q3", name: "Cleo Since", terms: [{ office: "uto-health", ...facts }] },
      ],
    },
  ],
});

test.each<[person: string, day: string, holds: boolean]>([
  ["Q1", "2026-01-01", true],
  ["Q2", "2020-01-01", true],
  ["Q2", "2022-07-23", true],
  ["Q2", "2022-07-24", false],
  ["Q3", "2022-07-22", false],
  ["Q3", "2022-07-23", true],
])("%s on %s holds the office: %s", (id, day, holds) => {
  const person = dataset.person(id as PersonId);
  expect(person && termsOn(dataset, person, day as Day)).toHaveLength(holds ? 1 : 0);
});
