import { describe, expect, test } from "vitest";
import { readOptions } from "../../../scripts/read/args.ts";

describe("options of npm run read", () => {
  test("files alone: text for a person, one page at a time", () => {
    expect(readOptions(["a.txt", "b.html"])).toEqual({
      ok: true,
      value: {
        published: null,
        language: null,
        format: "text",
        jobs: 1,
        anyway: false,
        files: ["a.txt", "b.html"],
      },
    });
  });

  test("all options", () => {
    const argv = [
      "--published",
      "2025-09-05",
      "--language",
      "DE",
      "--format",
      "json",
      "--jobs",
      "4",
      "--anyway",
      "a.txt",
    ];
    expect(readOptions(argv)).toEqual({
      ok: true,
      value: {
        published: "2025-09-05",
        language: "de",
        format: "json",
        jobs: 4,
        anyway: true,
        files: ["a.txt"],
      },
    });
  });

  test("--help needs no file", () => {
    expect(readOptions(["--help"])).toEqual({ ok: true, value: "help" });
  });

  test("a file whose name starts with a dash, after --", () => {
    expect(readOptions(["--", "--odd.txt"])).toMatchObject({ ok: true, value: { files: ["--odd.txt"] } });
  });

  test.each<readonly [argv: readonly string[], sentence: string]>([
    [[], "No file to read."],
    [["--format", "json"], "No file to read."],
    [["--bogus", "a.txt"], "Unknown option '--bogus'."],
    [["a.txt", "--published"], "Option '--published <value>' argument missing."],
    [["--published", "5.9.2025", "a.txt"], '--published takes a day as YYYY-MM-DD, not "5.9.2025".'],
    [["--published", "2025-13-01", "a.txt"], '--published takes a day as YYYY-MM-DD, not "2025-13-01".'],
    [["--published", "2025-06-31", "a.txt"], '--published takes a day as YYYY-MM-DD, not "2025-06-31".'],
    [["--language", "English", "a.txt"], '--language takes a code like "en", not "English".'],
    [["--format", "xml", "a.txt"], '--format takes text or json, not "xml".'],
    [["--jobs", "0", "a.txt"], '--jobs takes a whole number from 1 to 16, not "0".'],
    [["--jobs", "2.5", "a.txt"], '--jobs takes a whole number from 1 to 16, not "2.5".'],
    [["--jobs", "many", "a.txt"], '--jobs takes a whole number from 1 to 16, not "many".'],
  ])("%j is refused by name", (argv, sentence) => {
    const options = readOptions(argv);
    expect(options.ok).toBe(false);
    expect(options.ok ? "" : options.error.split("\n")[0]).toBe(sentence);
  });
});
