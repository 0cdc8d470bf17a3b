/** parse → write is the identity: who edits a file by hand and the importer make the same lines. */
import type { Report } from "./report.ts";
import type { DataSources } from "./sources.ts";
import { writeLeaders } from "./write-leaders.ts";

export function checkWritten(data: DataSources, report: Report): void {
  const names = new Map([...data.places.value, ...data.bodies.value].map(({ id, name }) => [id, name]));
  for (const file of data.leaders) {
    const written = writeLeaders(file.value, names.get(file.value.jurisdiction) ?? "");
    if (written === file.text) continue;
    const [lines, wanted] = [file.text.split("\n"), written.split("\n")];
    const at = lines.findIndex((line, index) => line !== wanted[index]);
    const line = at < 0 ? lines.length : at + 1;
    const message = `write this line as "${wanted[line - 1] ?? ""}", or run npm run data:format`;
    report({ ...file, lineOf: () => line }, [], message);
  }
}
