/** The texts of topics and of what is on record: no judging words in our own voice, and no sentence twice. */
import type { Report } from "./report.ts";
import type { DataSources } from "./sources.ts";
import type { DataPath, YamlFile } from "./yaml-file.ts";

/**
 * Words that take a side, whoever uses them. What somebody says may hold them: `positions`, and the `statement` of what is
 * on record, are not looked at. "Regime" alone is left out: there are sanctions regimes.
 */
const JUDGING =
  /\b(?:barbaric|bloodthirsty|brutal|cowardly|disgraceful|evil|fanatics?|hateful|heinous|heroic|infamous|notorious|outrageous|puppets?|ruthless|shameful|sinister|so-called|strongman|thugs?|tyrants?)\b/iu;

/** Shorter ones ("It ends there.") may well stand twice. */
const SHORTEST_SENTENCE = 40;

interface Text {
  readonly file: YamlFile<unknown>;
  readonly path: DataPath;
  readonly text: string;
}

export function checkTexts(data: DataSources, report: Report): void {
  const texts = [...data.topics.flatMap(textsOfTopic), ...data.onRecord.flatMap(textsOnRecord)];
  const seen = new Map<string, Text>();
  for (const one of texts) {
    const judging = JUDGING.exec(one.text)?.[0];
    if (judging !== undefined)
      report(
        one.file,
        one.path,
        `"${judging}" judges; say who calls it so, under positions, or leave it out`,
      );
    for (const sentence of one.text.split(/(?<=[.!?])\s+/u)) {
      if (sentence.length < SHORTEST_SENTENCE) continue;
      const other = seen.get(sentence);
      if (other === undefined) seen.set(sentence, one);
      else report(one.file, one.path, `${other.file.file} has this sentence too: "${sentence}"; say it once`);
    }
  }
}

const textsOfTopic = (file: DataSources["topics"][number]): Text[] => {
  const { title, summary, facts, openQuestions } = file.value;
  return [
    { file, path: ["title"], text: title },
    { file, path: ["summary"], text: summary },
    ...facts.map(({ text }, index) => ({ file, path: ["facts", index, "text"], text })),
    ...openQuestions.map((text, index) => ({ file, path: ["openQuestions", index], text })),
  ];
};

const textsOnRecord = (file: DataSources["onRecord"][number]): Text[] =>
  file.value.documented.map(({ text }, index) => ({ file, path: ["documented", index, "text"], text }));
