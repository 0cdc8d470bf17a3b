/**
 * Folding and hashing of words. The dataset build and the matcher must fold alike, so this is the only place
 * that knows how.
 */

/** Letters that NFD does not take apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: "l", // Wałęsa
  đ: "d", // Đukanović
  ø: "o", // Støre
  ı: "i", // Kılıçdaroğlu
  ß: "ss", // Strauß
  æ: "ae", // Ægir
  œ: "oe", // Bœuf
  þ: "th", // Þórdís
  ð: "d", // Guðni
  ə: "a", // Əliyev
  ħ: "h", // Ħal
  ى: "ي", // Arabic words are written with the one or the other
  ی: "ي", // Persian
  ک: "ك", // Persian
};

/** Also the signs for ʿayn and hamza, the geresh of Hebrew, and the line that lengthens an Arabic word. */
const MARKS_AND_IGNORABLES = /[\p{M}\u00ad\u200b-\u200f\u2060'’ʼʻʿʾ׳ـ.]/gu;
const UNDECOMPOSED_LETTERS = /[łđøıßæœþðəħىیک]/gu;

/** Lower case, without diacritics, apostrophes, full stops and invisible characters: "J.D." → "jd", "Erdoğan" → "erdogan". */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(MARKS_AND_IGNORABLES, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS_AND_IGNORABLES, "")
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** FNV-1a over UTF-16 code units: the hash of no letters, and that of one letter more. Unsigned by `>>> 0` at the end. */
export const EMPTY_HASH = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** Of an already folded word; 32 bits, unsigned. */
export function hashFolded(folded: string): number {
  let hash = EMPTY_HASH;
  for (let index = 0; index < folded.length; index++) hash = hashStep(hash, folded.charCodeAt(index));
  return hash >>> 0;
}

/**
 * The hash of `foldWord(text.slice(start, end))` without making a string where the word is plain ASCII, as
 * nearly all words of English news are.
 */
export function hashWord(text: string, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let index = start; index < end; index++) {
    let code = text.charCodeAt(index);
    if (code > 0x7f) return hashFolded(foldWord(text.slice(start, end)));
    if (code === 0x27 || code === 0x2e) continue; // ' and .
    if (code >= 0x41 && code <= 0x5a) code |= 0x20; // A-Z
    hash = hashStep(hash, code);
  }
  return hash >>> 0;
}
