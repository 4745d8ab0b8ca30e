/**
 * The words of a text as the index keeps them (site/docs/search-format.md, "Words"). The generator has the same rules in
 * SearchWords.cs; one file of vectors holds both to them.
 */

const greek = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(" ");
const strokes: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i" };

const han = "\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{337ff}";
const run = `(?:(?![${han}])[\\p{L}\\p{N}])+`;
const pattern = new RegExp(`[${han}]+|${run}(?:(?:[-\\u2010\\u2011]{1,2}|(?<=\\p{N})\\.(?=\\p{N}))${run})*`, "gu");
const isHan = new RegExp(`^[${han}]`, "u");
const finest = /\p{N}+(?:\.\p{N}+)*|\p{L}+/gu;

/** Small letters without diacritics and apostrophes, Greek letters spelled between hyphens: `Łukasz’s TNFα` → `lukasz tnf-alpha-`. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}]+/gu, "")
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => strokes[letter] ?? letter)
    .normalize("NFC")
    .replace(/['’ʼ](?:s(?![\p{L}\p{N}]))?/gu, "")
    .replace(/[α-ω]/g, (letter) => `-${greek[letter.charCodeAt(0) - 0x3b1] ?? ""}-`);
}

/** What stands between blanks and signs: `gpt-4`, `radiology`, `视觉语言`. */
export interface Chunk {
  /** Without hyphens: `gpt4`. For Han text the pairs of its characters are the parts, and there is no whole. */
  readonly whole: string;
  /** The finest parts, in order: `gpt`, `4`. */
  readonly parts: readonly string[];
  readonly isHan: boolean;
  /** Where it begins and ends in the folded text. */
  readonly from: number;
  readonly to: number;
}

/** Of a folded text. */
export function chunksOf(folded: string): Chunk[] {
  return [...folded.matchAll(pattern)].map((match) => {
    const [text] = match;
    const place = { from: match.index, to: match.index + text.length };
    if (isHan.test(text)) return { whole: text, parts: pairs(text), isHan: true, ...place };
    return { whole: text.replace(/[-\u2010\u2011]/g, ""), parts: text.match(finest) ?? [], isHan: false, ...place };
  });
}

/** The finest parts of a text, one after another. */
export function finestOf(text: string): string[] {
  return chunksOf(fold(text)).flatMap(({ parts }) => parts);
}

/** Every word with its place, as the index has them; words of one place are forms of one another. */
export function wordsOf(text: string): { word: string; place: number }[] {
  const found: { word: string; place: number }[] = [];
  let place = 0;
  for (const match of fold(text).matchAll(pattern)) {
    const [chunk] = match;
    if (isHan.test(chunk)) {
      for (const pair of [...pairs(chunk), [...chunk].at(-1) ?? ""]) found.push({ word: pair, place: place++ });
      if ([...chunk].length === 1) found.pop(), place--;
      continue;
    }
    const first = place;
    const hyphenated = chunk.split(/[-\u2010\u2011]+/);
    for (const part of hyphenated) {
      const inPart = part.match(finest) ?? [];
      const at = place;
      for (const piece of inPart) found.push({ word: piece, place: place++ });
      if (inPart.length > 1 && hyphenated.length > 1) found.push({ word: part, place: at });
    }
    if (place - first > 1) found.push({ word: hyphenated.join(""), place: first });
  }
  return found;
}

function pairs(text: string): string[] {
  const letters = [...text];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`);
}
