/** Made-up countries and people for tests: no fact of the world is needed to test a rule. */
import { term, type SmallData } from "./dataset.ts";

export const UTOPIA: SmallData = {
  places: [
    { id: "UTO", name: "Utopia", demonyms: ["Utopian"], memberOf: ["league"], neighbours: ["ERE"] },
    { id: "ERE", name: "Erewhon", demonyms: ["Erewhonian"], neighbours: ["UTO"] },
    { id: "amaurot", name: "Amaurot", kind: "city", within: "UTO" },
  ],
  bodies: [
    { id: "league", name: "League of Islands", kind: "bloc", aliases: ["LOI"], ledBy: ["uto-premier"] },
  ],
  leaders: [
    {
      jurisdiction: "UTO",
      offices: [
        {
          id: "uto-president",
          title: "President of Utopia",
          kind: "head-of-state",
          honorifics: ["President"],
        },
        {
          id: "uto-premier",
          title: "Prime Minister of Utopia",
          kind: "head-of-government",
          honorifics: ["Prime Minister"],
        },
        {
          id: "uto-foreign",
          title: "Foreign Minister of Utopia",
          kind: "minister-foreign",
          honorifics: ["Foreign Minister"],
        },
      ],
      people: [
        {
          id: "Q1",
          name: "Ana Törö",
          aliases: ["Anna Toeroe"],
          surnames: ["Toro"],
          prominence: 500,
          terms: [
            term("uto-foreign", "2010-01-01", "2014-12-31"),
            term("uto-president", "2015-01-01", "2024-06-30"),
          ],
        },
        { id: "Q2", name: "Bela Marsh", prominence: 800, terms: [term("uto-president", "2024-07-01")] },
        { id: "Q3", name: "Celia Marsh", prominence: 5, terms: [term("uto-premier", "2000", "2004")] },
        {
          id: "Q4",
          name: "Otto van der Berg",
          surname: "van der Berg",
          terms: [term("uto-premier", "2020-03-01")],
        },
      ],
    },
    {
      jurisdiction: "ERE",
      offices: [{ id: "ere-king", title: "King of Erewhon", kind: "head-of-state", honorifics: ["King"] }],
      people: [{ id: "Q5", name: "Bela Marsh", prominence: 3, terms: [term("ere-king", "1950", "1980")] }],
    },
  ],
};
