import { describe, expect, test } from "vitest";
import { see } from "./support.ts";

describe("constructions", () => {
  test.each<[name: string, text: string, source: string, cue: string, content: string]>([
    [
      "auxiliary",
      "Merz has warned that the bridge will fall.",
      "Merz",
      "has warned",
      "that the bridge will fall",
    ],
    [
      "fronted adverbial",
      "In response, Lula reiterated that he is open to talks.",
      "Lula",
      "reiterated",
      "that he is open to talks",
    ],
    ["negation", "Xi does not believe the plan is ready.", "Xi", "does not believe", "the plan is ready"],
    ["inversion", "“The road is closed,” said Ana Prado.", "Ana Prado", "said", "“The road is closed,”"],
    [
      "inversion with an apposition",
      "“The road is closed,” said Ana Prado, a spokeswoman for the town.",
      "Ana Prado, a spokeswoman for the town",
      "said",
      "“The road is closed,”",
    ],
    ["broken quotation", "“The road,” he said, “is closed.”", "he", "said", "“The road,” … “is closed.”"],
    [
      "quotation that goes on",
      "“The road is closed,” she said. “Nobody may pass.”",
      "she",
      "said",
      "“The road is closed,” … “Nobody may pass.”",
    ],
    [
      "clause before",
      "The road would be closed, the mayor said.",
      "the mayor",
      "said",
      "The road would be closed",
    ],
    [
      "according to",
      "The road is closed, according to the mayor.",
      "the mayor",
      "according to",
      "The road is closed",
    ],
    [
      "according to, first",
      "According to the mayor, the road is closed.",
      "the mayor",
      "According to",
      "the road is closed",
    ],
    [
      "according to a cue noun",
      "The road is closed, according to Prado's statement.",
      "Prado's",
      "according to … statement",
      "The road is closed",
    ],
    [
      "apposition",
      "Ana Prado, who runs the town, said the road was closed.",
      "Ana Prado, who runs the town,",
      "said",
      "the road was closed",
    ],
    [
      "recipient",
      "Prado told reporters in Lisbon that the road was closed.",
      "Prado",
      "told",
      "that the road was closed",
    ],
    [
      "place and time between",
      "Prado said in a statement on Monday that the road was closed.",
      "Prado",
      "said",
      "that the road was closed",
    ],
    [
      "list of names",
      "France, Italy, and Spain have announced a joint fund.",
      "France, Italy, and Spain",
      "have announced",
      "a joint fund",
    ],
    ["guillemets", "« La route est fermée », said Prado.", "Prado", "said", "« La route est fermée »"],
    ["German marks", "„Die Straße ist zu“, said Prado.", "Prado", "said", "„Die Straße ist zu“"],
    ["straight marks", 'Prado said: "The road is closed."', "Prado", "said", '"The road is closed."'],
    ["label", "Prado: “The road is closed.”", "Prado", ":", "“The road is closed.”"],
    ["transcript", "PRADO: The road is closed.", "PRADO", ":", "The road is closed."],
    [
      "relative",
      "It alarmed Lisbon, which has argued that the road is safe.",
      "which",
      "has argued",
      "that the road is safe",
    ],
  ])("%s", (_name, text, source, cue, content) => {
    expect(see(text)).toEqual([{ source, cue, content }]);
  });

  test("a participle takes the subject of the verb before", () => {
    expect(see("Prado offered to open the road, promising full access.")).toEqual([
      { source: "Prado", cue: "offered", content: "to open the road" },
      { source: "Prado", cue: "promising", content: "full access" },
    ]);
  });
  test("so does the second of two verbs", () => {
    expect(see("Prado ruled out closing the road but suggested closing the bridge.")).toEqual([
      { source: "Prado", cue: "ruled out", content: "closing the road" },
      { source: "Prado", cue: "suggested", content: "closing the bridge" },
    ]);
  });
  test("a new subject with its own cue ends a content", () => {
    expect(see("Prado called for a vote, but Costa dismissed the idea.")).toEqual([
      { source: "Prado", cue: "called for", content: "a vote" },
      { source: "Costa", cue: "dismissed", content: "the idea" },
    ]);
  });
  test("a verb of a nearer clause does not go with the sentence's subject", () => {
    const found = see(
      "Prado warned that the dam may break, a day after officials met and promised to mend it.",
    );
    expect(found.map(({ source }) => source)).toEqual(["Prado"]);
    const named = see("Prado warned of floods after officials had met and promised to mend the dam.");
    expect(named.at(-1)).toMatchObject({ source: "officials", cue: "promised" });
  });
  test("a quotation runs over paragraphs", () => {
    const found = see("Prado said: “The road is closed.\n“Nobody may pass.”\nThe town sleeps.\n");
    expect(found.map(({ content }) => content)).toEqual(["“The road is closed. … “Nobody may pass.”"]);
  });
});

describe("no attribution", () => {
  test.each([
    ["a state is no verb", "The United States and Canada share a border."],
    ["a noun", "The claims were settled in court."],
    ["a list below an article", "- Tobacco industry's suggested changes are disregarded"],
    ["a title with a colon", "- Trump's Policies: Tariffs, AI, Surveillance"],
    ["a section's label", "Analysis: Costa should open the road"],
    ["a plural noun", "The bellwether states and counties voted."],
    ["nothing", ""],
  ])("%s", (_name, text) => {
    expect(see(text)).toEqual([]);
  });
});
