/** The words of an office's title that stand before a name in English news, made from its kind and title. */
import type { OfficeKind } from "../../engine/dataset/records.ts";

interface Rule {
  readonly title: RegExp;
  readonly honorifics: readonly string[];
}

/** The first rule that fits the title counts. `$1` is the field: "Defence" of "Minister of Defence". */
const RULES: readonly Rule[] = [
  { title: /^Monarch of /u, honorifics: ["King", "Queen"] }, // King Charles
  { title: /^(King|Queen|Emperor|Empress|Emir|Sultan|Shah|Grand Duke|Crown Prince)\b/u, honorifics: ["$1"] }, // Emir Tamim
  { title: /^Pope$/u, honorifics: ["Pope"] }, // Pope Leo
  { title: /^(?:State |Co-)?President of /u, honorifics: ["President"] }, // President Steinmeier
  { title: /^(Vice|Deputy)[ -]President(?: of |$)/u, honorifics: ["$1 President"] }, // Vice President Vance
  { title: /^(Deputy Prime Minister)\b/u, honorifics: ["$1"] }, // Deputy Prime Minister Lammy
  { title: /^Prime Minister of /u, honorifics: ["Prime Minister", "Premier"] }, // Prime Minister Carney
  {
    title:
      /^(Premier|Chancellor|Taoiseach|Chief Minister|First Minister|Chief Executive|Minister-President) of /u,
    honorifics: ["$1"],
  }, // Chancellor Merz
  { title: /^Chancellor of the Exchequer/u, honorifics: ["Chancellor"] }, // Chancellor Healey
  { title: /^Supreme Leader of /u, honorifics: ["Supreme Leader"] }, // Supreme Leader Khamenei
  { title: /^(?:Lieutenant )?Governor of /u, honorifics: ["Governor", "Gov"] }, // Gov. Newsom
  { title: /^Governor-General of /u, honorifics: ["Governor-General"] }, // Governor-General Simon
  { title: /^United States Senator /u, honorifics: ["Senator", "Sen"] }, // Sen. Graham
  {
    title: /^United States Representative /u,
    honorifics: ["Representative", "Rep", "Congressman", "Congresswoman"],
  }, // Rep. Greene
  { title: /^Speaker of /u, honorifics: ["Speaker", "House Speaker", "Parliament Speaker"] }, // Speaker Johnson
  {
    title: /^United States Secretary of (?:the )?(.+)$/u,
    honorifics: ["Secretary of $1", "$1 Secretary", "Secretary"],
  }, // Defense Secretary Hegseth
  { title: /^United States Attorney General/u, honorifics: ["Attorney General"] }, // Attorney General Bondi
  { title: /^(Foreign|Home) Secretary/u, honorifics: ["$1 Secretary"] }, // Foreign Secretary Cooper
  { title: /^Secretary of State for (?:the )?([^,]+?)(?: of .*)?$/u, honorifics: ["$1 Secretary"] }, // Health Secretary Streeting
  { title: /^Minister (?:of|for) (?:the )?Foreign Affairs/u, honorifics: ["Foreign Minister"] }, // Foreign Minister Lavrov
  {
    title: /^Minister (?:of|for) (?:the )?(?:National )?Defen[cs]e/u,
    honorifics: ["Defence Minister", "Defense Minister"],
  }, // Defence Minister Katz
  { title: /^Minister (?:of|for) (?:the )?([^,]+?)(?: Affairs)?(?: of .*)?$/u, honorifics: ["$1 Minister"] }, // Finance Minister Katayama
  { title: /^([\p{L}]+ Minister) of /u, honorifics: ["$1"] }, // Foreign Minister Araghchi
  { title: /^Secretary[- ]General/u, honorifics: ["Secretary-General"] }, // Secretary-General Guterres
  { title: /^(Director[- ]General|Managing Director|High Representative) /u, honorifics: ["$1"] }, // Director-General Grossi
  { title: /^Mayor of /u, honorifics: ["Mayor"] }, // Mayor Mamdani
];

/** Kinds whose heads are all called alike, whatever the title. */
const BY_KIND: Partial<Record<OfficeKind, readonly string[]>> = {
  "minister-foreign": ["Foreign Minister"],
  "minister-defence": ["Defence Minister", "Defense Minister"],
  "minister-finance": ["Finance Minister"],
};

export function honorificsOf(kind: OfficeKind, title: string): readonly string[] {
  for (const rule of RULES) {
    const found = rule.title.exec(title);
    if (found === null) continue;
    const own = rule.honorifics.map((honorific) => honorific.replace("$1", found[1] ?? ""));
    return [...new Set([...own, ...(BY_KIND[kind] ?? [])])];
  }
  return BY_KIND[kind] ?? [];
}
