import { expect, test } from "vitest";
import { changesSince } from "../../../engine/dataset/changes.ts";
import type { Day, PersonId } from "../../../engine/types.ts";
import { smallDataset } from "../../support/dataset.ts";
import { UTOPIA } from "../../support/leaders.ts";

test.each<[day: string, changes: string[]]>([
  ["2009-12-31", ["began 2010-01-01", "ended 2014-12-31", "began 2015-01-01", "ended 2024-06-30"]],
  ["2015-01-01", ["ended 2024-06-30"]],
  ["2024-06-30", []],
])("since %s: %j", (day, changes) => {
  const person = smallDataset(UTOPIA).person("Q1" as PersonId);
  const found = person && changesSince(person, day as Day);
  expect(found?.map(({ kind, date }) => `${kind} ${date}`)).toEqual(changes);
});
