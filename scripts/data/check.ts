/** `npm run data:check`: everything that can be wrong with the sources, by file and line. */
import { dataFolder } from "./paths.ts";
import { describeError, loadData } from "./load.ts";

const loaded = loadData(dataFolder);
if (loaded.ok) {
  const { asOf, counts } = loaded.compiled.meta;
  console.log(
    `data: ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(", ")}, as of ${asOf}`,
  );
} else {
  for (const error of loaded.errors) console.error(describeError(error));
  console.error(`data: ${loaded.errors.length} to correct`);
  process.exitCode = 1;
}
