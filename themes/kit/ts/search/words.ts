/** Text as the search compares it: folded and split into words. The same words are made of papers and of queries. */

/** Letters that Unicode does not decompose although readers type them without their stroke. */
const strokes: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** Small letters without diacritics: `Łukasz Größe` becomes `lukasz grosse`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łøđðþßæœı]/g, (letter) => strokes[letter] ?? letter);
}

/** A stretch of text without blanks or signs other than inner hyphens: `gpt-4`, `chain-of-thought`, `radiology`. */
export interface Chunk {
  /** Without its hyphens: `gpt4`. */
  readonly whole: string;
  /** Between hyphens, and between letters and digits: `gpt`, `4`. */
  readonly parts: readonly string[];
}

const chunkPattern = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;
const partPattern = /\p{N}+|\p{L}+/gu;

export function chunks(text: string): Chunk[] {
  return (fold(text).match(chunkPattern) ?? []).map((chunk) => ({
    whole: chunk.replace(/[-\u2010\u2011]/g, ""),
    parts: chunk.match(partPattern) ?? [],
  }));
}

/**
 * A text that can be asked for words. Two runs are kept, each between blanks: the parts in reading order, so that
 * neighbours can be found (`gpt 4` in `GPT-4`), and the whole forms, with what lies between hyphens.
 */
export class Words {
  readonly #parts: string;
  readonly #wholes: string;

  constructor(text: string) {
    const found = chunks(text);
    this.#parts = ` ${found.flatMap((chunk) => chunk.parts).join(" ")} `;
    const runs = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    this.#wholes = ` ${[...runs, ...found.map((chunk) => chunk.whole)].join(" ")} `;
  }

  has(chunk: Chunk): boolean {
    return this.#wholes.includes(` ${chunk.whole} `) || this.#parts.includes(` ${chunk.parts.join(" ")} `);
  }

  hasPrefix(chunk: Chunk): boolean {
    return this.#wholes.includes(` ${chunk.whole}`) || this.#parts.includes(` ${chunk.parts.join(" ")}`);
  }
}
