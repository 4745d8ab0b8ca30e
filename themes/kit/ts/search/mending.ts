/** What a reader may have meant by a word or a phrase of which nothing is found. Fetched when that happens. */
import type { Correction } from "./api.ts";
import type { Clause } from "./query-text.ts";
import { Typos, type WordList } from "./typos.ts";

export interface Mended {
  /** What to look for instead; nothing when the reader's words stay. */
  readonly clauses: readonly Clause[];
  readonly correction: Correction;
}

export class Mending {
  readonly #typos: Typos;
  readonly #stopWords: ReadonlySet<string>;
  readonly #frequency: (word: string) => Promise<number>;

  /**
   * @param letters those that have a list of words
   * @param frequency documents that have a word
   */
  constructor(letters: string, list: (letter: string) => Promise<WordList>, stopWords: ReadonlySet<string>, frequency: (word: string) => Promise<number>) {
    [this.#typos, this.#stopWords, this.#frequency] = [new Typos(letters, list), stopWords, frequency];
  }

  /** A phrase as its words, a hyphenated name as its parts, a word as the nearest one or as two that were run together. */
  async mend(clause: Clause): Promise<Mended> {
    if (clause.kind === "phrase") return this.#instead(clause, `“${clause.text}”`, clause.parts.map(({ word }) => word), clause.text);
    const { whole, parts, isHan } = clause.chunk;
    if (isHan) return this.#instead(clause, whole, []);
    const one = await this.#typos.nearest(whole, 1);
    if (one !== null) return this.#instead(clause, whole, [one]);
    const two = await this.#apart(whole);
    if (two.length > 0) return this.#instead(clause, whole, two);
    const far = await this.#typos.nearest(whole, 2);
    return this.#instead(clause, whole, far !== null ? [far] : parts.length > 1 ? parts : []);
  }

  #instead({ fields, isExcluded }: Clause, typed: string, words: readonly string[], used = words.join(" ")): Mended {
    return {
      clauses: words.filter((word) => !this.#stopWords.has(word)).map((word) => ({ kind: "word", chunk: { whole: word, parts: [word], isHan: false, from: 0, to: word.length }, isOpen: false, isExtra: false, fields, isExcluded })),
      correction: { typed, used: words.length === 0 ? null : used },
    };
  }

  /** Two words that stand in papers, the rarer of them as frequent as can be; a frequent English one is always there. */
  async #apart(word: string): Promise<string[]> {
    if (!/^\p{L}{6,}$/u.test(word)) return [];
    let [found, most]: [string[], number] = [[], 0];
    for (let at = 2; at <= word.length - 2; at++) {
      const halves = [word.slice(0, at), word.slice(at)];
      const counts: number[] = [];
      for (const half of halves) if (counts.every((count) => count > 0)) counts.push(this.#stopWords.has(half) ? Infinity : half.length > 2 ? await this.#frequency(half) : 0);
      const fewest = Math.min(...counts);
      if (fewest > most && fewest < Infinity) [found, most] = [halves, fewest];
    }
    return found;
  }
}
