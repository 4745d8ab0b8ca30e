/** What a reader may have meant by a word or a phrase of which nothing is found. Fetched when that happens. */
import type { Correction } from "./api.ts";
import type { Hits, Matching } from "./matching.ts";
import type { Clause } from "./query-text.ts";
import { Typos, type WordList } from "./typos.ts";

export interface Mended {
  readonly clauses: readonly Clause[];
  readonly corrections: readonly Correction[];
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

  /**
   * Others for the clauses that nothing has: a phrase as its words, a hyphenated name as its parts, a word as a near one or as two that were
   * run together. Of several the one that stands in most of the documents that have the rest.
   * @param matching for trying
   */
  async mend(asked: readonly Clause[], matching: Matching): Promise<Mended> {
    let clauses = asked;
    const corrections = new Map<string, Correction>();
    // A phrase gives its words, and a name its parts, which may be mistyped too.
    for (let round = 0; round < 2; round++) {
      const hits = await matching.hits(clauses);
      const isLost = (clause: Clause, at: number): boolean => !clause.isExcluded && hits[at]?.documents.length === 0;
      const rest = mostOf(hits.filter((_, at) => clauses[at]?.isExcluded === false));
      const mended = await Promise.all(clauses.map((clause, at) => (isLost(clause, at) ? this.#instead(clause, rest, matching) : [clause])));
      clauses.forEach((clause, at) => {
        if (!isLost(clause, at)) return;
        const typed = clause.kind === "phrase" ? `“${clause.text}”` : clause.chunk.whole;
        const used = clause.kind === "phrase" ? clause.text : mended[at]?.map((one) => (one.kind === "word" ? one.chunk.whole : "")).join(" ");
        if (!corrections.has(typed)) corrections.set(typed, { typed, used: used === typed ? null : (used ?? null) });
      });
      clauses = mended.flat();
    }
    return { clauses, corrections: [...corrections.values()] };
  }

  /** @returns the clause itself when nothing is near */
  async #instead(clause: Clause, rest: ReadonlySet<number> | null, matching: Matching): Promise<readonly Clause[]> {
    let first: readonly Clause[] | undefined;
    for (const alternatives of this.#alternatives(clause)) {
      let [best, most]: [readonly Clause[] | undefined, number] = [undefined, 0];
      for (const words of await alternatives()) {
        const clauses = words.filter((word) => !this.#stopWords.has(word)).map((word) => wordClause(word, clause));
        first ??= clauses;
        const found = mostOf(await matching.hits(clauses), clauses.length);
        const support = found === null ? 0 : rest === null ? found.size : [...found].filter((document) => rest.has(document)).length;
        if (support > most) [best, most] = [clauses, support];
      }
      if (best !== undefined) return best;
    }
    return first ?? [clause];
  }

  /** Groups of words to put for a clause, the likeliest first. */
  *#alternatives(clause: Clause): Generator<() => Promise<readonly (readonly string[])[]>> {
    if (clause.kind === "phrase") return yield async () => [clause.parts.map(({ word }) => word)];
    const { whole, parts, isHan } = clause.chunk;
    if (isHan) return;
    yield async () => (await this.#typos.near(whole, 1)).map((word) => [word]);
    if (parts.length > 1) yield async () => [parts];
    yield () => this.#apart(whole);
    if (whole.length > 7) yield async () => (await this.#typos.near(whole, 2)).map((word) => [word]);
  }

  /** Two words that stand in documents; a frequent English one is always there. */
  async #apart(word: string): Promise<string[][]> {
    const found: string[][] = [];
    for (let at = 2; at <= word.length - 2 && /^\p{L}{6,}$/u.test(word); at++) {
      const halves = [word.slice(0, at), word.slice(at)];
      const isThere = async (half = ""): Promise<boolean> => this.#stopWords.has(half) || (half.length > 2 && (await this.#frequency(half)) > 0);
      if ((await isThere(halves[0])) && (await isThere(halves[1])) && halves.some((half) => !this.#stopWords.has(half))) found.push(halves);
    }
    return found;
  }
}

/** Documents with most of the hits, at least as many as asked for; null when there are none at all. */
function mostOf(hits: readonly Hits[], least = 1): Set<number> | null {
  const counts = new Map<number, number>();
  for (const { documents } of hits) for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + 1);
  let most = least;
  for (const count of counts.values()) most = Math.max(most, count);
  const found = [...counts].filter(([, count]) => count === most).map(([document]) => document);
  return found.length === 0 ? null : new Set(found);
}

function wordClause(word: string, { fields, isExcluded }: Clause): Clause {
  return { kind: "word", chunk: { whole: word, parts: [word], isHan: false, from: 0, to: word.length }, isOpen: false, isExtra: false, fields, isExcluded };
}
