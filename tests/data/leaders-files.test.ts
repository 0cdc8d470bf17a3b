import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import { expect, test } from "vitest";
import type { LeadersInput } from "../../data/schema.ts";
import { dataFolder } from "../../scripts/data/paths.ts";
import { sortLeaders } from "../../scripts/data/sort-leaders.ts";
import { writeLeaders } from "../../scripts/data/write-leaders.ts";

const folder = join(dataFolder, "leaders");

test("parse → sort → write gives every file back, byte by byte", () => {
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(200);
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    const title = /^# (.+): offices/u.exec(text)?.[1] ?? "";
    const value = load(text, { schema: CORE_SCHEMA }) as LeadersInput;
    expect(`${name}\n${writeLeaders(sortLeaders(value), title)}`).toBe(`${name}\n${text}`);
  }
}, 30_000);
