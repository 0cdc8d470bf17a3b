/** A reading as a person reads it in a terminal. */
import { wordsOf, type ClaimJson, type MentionJson, type ReadingJson } from "./reading-json.ts";

export interface TextStyle {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Long lines are hard to read; longer than this even a wide terminal gets none. */
const MAX_WIDTH = 100;
const INDENT = "  ";

/** What terminals take as commands. Page text must not reach them: a page could rewrite the screen. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu;

/** Colour for a person at a terminal who has not switched it off (no-color.org). */
export function terminalStyle(): TextStyle {
  const { isTTY, columns } = process.stdout;
  return { colour: isTTY && !process.env["NO_COLOR"], width: isTTY ? columns : MAX_WIDTH };
}

export function readingText(reading: ReadingJson, style: TextStyle): string {
  const ink = inkOf(style.colour);
  const { page } = reading;
  const head = [ink.bold(clean(page.title || reading.file)), ink.dim(clean(datelineOf(reading)))];
  if (!page.article) {
    const why = page.reasons.length > 0 ? ` (${page.reasons.join(", ")})` : "";
    return `${[...head, `This page does not look like an article${clean(why)}, so nothing was read.`].join("\n")}\n`;
  }
  const wrap = (line: string): string => wrapLine(clean(line), Math.min(style.width, MAX_WIDTH));
  const section = (title: string, lines: readonly string[], none: string): string =>
    [ink.heading(title), ...(lines.length > 0 ? lines : [none]).map(wrap)].join("\n");
  return `${[
    head.join("\n"),
    section("In brief", briefOf(reading), "The article is too short for a brief."),
    section("People", peopleOf(reading), "It names nobody whom the dataset knows."),
    section(
      "Who said what",
      reading.claims.map((claim) => claimLine(reading, claim)),
      "It attributes nothing.",
    ),
    section("Background", backgroundOf(reading), "No topic of the dataset fits."),
  ].join("\n\n")}\n`;
}

function datelineOf({ page, text }: ReadingJson): string {
  const day = page.published === null ? "no date, so offices are those of today" : formatDay(page.published);
  const from =
    page.publishedFrom === null
      ? ""
      : ` (from ${page.publishedFrom === "option" ? "--published" : page.publishedFrom})`;
  const words = page.article ? `, ${text.split(/\s+/u).filter(Boolean).length} words` : "";
  return `${day}${from}${words}`;
}

function briefOf({ text, brief }: ReadingJson): string[] {
  return brief.map((span) => `• ${wordsOf(text, [span])}`);
}

function peopleOf({ mentions, ambiguous }: ReadingJson): string[] {
  const people = Map.groupBy(mentions, ({ id }) => id);
  const known = [...people.values()].toSorted((a, b) => b.length - a.length).map(personLine);
  const unsure = Map.groupBy(ambiguous, ({ surface }) => surface);
  return [
    ...known,
    ...[...unsure].map(([surface, [first]]) => {
      const names = (first?.candidates ?? []).map(({ name }) => name).join(", ");
      return `${surface}: ${first?.candidates.length ?? 0} people match (${names})`;
    }),
  ];
}

function personLine(mentions: readonly MentionJson[]): string {
  const [first] = mentions;
  const office = mentions.find((mention) => mention.office !== null)?.office;
  const times = mentions.length === 1 ? "once" : `${mentions.length} times`;
  return `${first?.name ?? ""}, ${office ?? "no office known on that day"}: named ${times}`;
}

function claimLine({ text }: ReadingJson, claim: ClaimJson): string {
  const quoted = claim.quote === "none" ? "" : `, ${claim.quote} quote`;
  return `${claim.speakerName || "Somebody"} [${wordsOf(text, claim.cue)}] ${wordsOf(text, claim.content)} (${claim.type}${quoted})`;
}

function backgroundOf({ background }: ReadingJson): string[] {
  return background.map(({ title, why }) => `${title}: because of ${why.join(", ")}`);
}

function formatDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

function clean(text: string): string {
  return text.replaceAll(CONTROLS, " ");
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = INDENT;
  for (const word of line.split(" ")) {
    if (current.length + word.length + 1 > width && current.trim() !== "") {
      lines.push(current);
      current = INDENT + INDENT;
    }
    current += current.endsWith(" ") ? word : ` ${word}`;
  }
  return [...lines, current].join("\n");
}

/** ANSI, or nothing where the output is no terminal. */
function inkOf(colour: boolean) {
  const paint = (code: number) => (text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { bold: paint(1), dim: paint(2), heading: paint(36) };
}
