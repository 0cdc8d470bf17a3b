/** What reading one FILE gives, whether it came from a text file or from a page in a browser. */
import type { PageFacts, Reading, Timings } from "../../engine/types.ts";

/** The page's own facts; the dateline may come from the command line instead. */
export interface ReadFacts extends Omit<PageFacts, "publishedFrom"> {
  readonly publishedFrom: PageFacts["publishedFrom"] | "option";
}

export interface ReadPage {
  readonly page: ReadFacts;
  /** Empty where the page is no article. */
  readonly text: string;
  readonly reading: Reading;
  readonly ms: Timings;
}
