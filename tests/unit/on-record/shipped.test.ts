/** The entries of data/on-record: what repeats a statement finds it, what is only about the same subject does not. */
import { describe, expect, test } from "vitest";
import { onRecordFinder } from "../../../engine/on-record/on-record.ts";
import { parseText } from "../../../engine/text/parsed-text.ts";
import { shippedDataset } from "../../support/dataset.ts";

const found = (content: string): string | null =>
  onRecordFinder(parseText(content), shippedDataset())([[0, content.length]], null);

describe("the statements on record", () => {
  test.each<[content: string, id: string]>([
    ["NATO had promised not to expand one inch to the east", "nato-not-one-inch"],
    ["the West broke its promise that NATO would not expand", "nato-not-one-inch"],
    ["Western troops in Ukraine would be legitimate targets", "foreign-troops-legitimate-targets"],
    ["Zelenskyy’s term has expired", "zelensky-illegitimate"],
    ["Ukraine gave up its nuclear arsenal for guarantees", "ukraine-gave-up-nukes-guarantee"],
    ["he has ended eight wars in eight months", "ended-eight-wars"],
    ["foreign countries are paying the tariffs", "tariffs-paid-by-foreigners"],
    ["the 2020 election was rigged and stolen", "election-2020-stolen"],
    ["we need Greenland for national security", "greenland-need-security"],
    ["China is running the Panama Canal", "panama-china-runs-canal"],
    ["enrichment is our right", "iran-peaceful-enrichment"],
    ["Hamas is stealing the aid", "aid-stolen-hamas"],
    ["the Golan will remain part of Israel", "golan-is-israel"],
    ["Taiwan is an inalienable part of China", "taiwan-always-china"],
    ["Kashmir is an integral part of India", "kashmir-integral-part"],
    ["the Malvinas are Argentine", "falklands-argentine"],
    ["unelected bureaucrats in Brussels decide", "eu-unelected-bureaucrats"],
    ["Britain must leave the ECHR", "echr-blocks-deportation"],
  ])("%s", (content, id) => {
    expect(found(content)).toBe(id);
  });

  test.each([
    "NATO promised to send more air defence to Ukraine",
    "the minister would meet his counterpart from Greenland on Friday",
    "the trade talks with Canada will resume in Washington next week",
    "tariffs on European cars will be cut to 15 per cent",
    "the central bank left interest rates unchanged",
    "2.1 million people live behind the border",
    "the city spent 500 million on settlements and legal fees",
    "the mayor would not seek a third term",
    "police in Kyiv arrested two men over the theft",
    "the convoy had reached Gaza with food and medicine",
  ])("nothing for: %s", (content) => {
    expect(found(content)).toBeNull();
  });
});
