/** Forms of regular English verbs, and the irregular ones among the cue verbs. */

export const BASE = 1;
export const S_FORM = 2;
export const PAST = 4;
export const ING = 8;

/** lemma → past form and, where it differs, participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  feel: ["felt"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  hold: ["held"],
  find: ["found"],
  show: ["showed", "shown"],
  make: ["made"],
  give: ["gave", "given"],
  put: ["put"],
  read: ["read"],
  go: ["went", "gone"],
  shoot: ["shot"],
  mean: ["meant"],
  seek: ["sought"],
  lay: ["laid"],
  take: ["took", "taken"],
  forecast: ["forecast"],
  cast: ["cast"],
  foresee: ["foresaw", "foreseen"],
  retell: ["retold"],
  set: ["set"],
  understand: ["understood"],
  undertake: ["undertook", "undertaken"],
  label: ["labeled", "labelled"],
  signal: ["signaled", "signalled"],
};
/** Final consonant doubled before -ed and -ing. */
const DOUBLED = new Set(
  "admit commit rebut refer infer defer plan quip permit regret slam pan forget compel rap nod".split(" "),
);

/** Every form of a verb with its bits: "deny" → deny BASE, denies S_FORM, denied PAST, denying ING. */
export function inflect(lemma: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bit: number): void => void forms.set(form, (forms.get(form) ?? 0) | bit);
  const last = lemma.at(-1) ?? "";
  const consonantY = last === "y" && !/[aeiou]y$/.test(lemma);
  const doubled = DOUBLED.has(lemma) ? lemma + last : lemma;
  add(lemma, BASE);
  add(
    consonantY
      ? `${lemma.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|z|go|veto)$/.test(lemma)
        ? `${lemma}es`
        : `${lemma}s`,
    S_FORM,
  );
  add(last === "e" && !/(?:ee|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`, ING);
  const past = IRREGULAR[lemma] ?? [
    consonantY ? `${lemma.slice(0, -1)}ied` : last === "e" ? `${lemma}d` : `${doubled}ed`,
  ];
  for (const form of past) add(form, PAST);
  return forms;
}
