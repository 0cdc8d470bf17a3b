/**
 * `npm run data:import -- FACTS_FOLDER`: merges tables of facts into data/leaders/. The outcome is a diff that somebody
 * reviews; a second run without new facts changes nothing.
 */
import { describeError } from "../data/load.ts";
import { dataFolder } from "../data/paths.ts";
import { importFacts } from "./import-facts.ts";

const [facts] = process.argv.slice(2);
if (facts === undefined) {
  console.error("usage: npm run data:import -- FACTS_FOLDER");
  process.exitCode = 1;
} else {
  const outcome = importFacts(facts, dataFolder);
  if (outcome.ok) {
    for (const [reason, count] of [...outcome.dropped].toSorted(([, a], [, b]) => b - a))
      console.log(`left out: ${count} ${reason}`);
    console.log("review the diff, and run npm run data:check");
  } else {
    for (const error of outcome.data) console.error(describeError(error));
    for (const { file, line, message } of outcome.facts)
      console.error(`${facts}/${file}:${line}: ${message}`);
    console.error("nothing was changed");
    process.exitCode = 1;
  }
}
