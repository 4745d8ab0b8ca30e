/** What a mistyped word may have meant: the nearest word of the index. */

/** Words of one first letter, sorted, each with the number of its documents. */
export interface WordList {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
}

export class Typos {
  /** First letters that have a list. */
  readonly #letters: string;
  readonly #list: (letter: string) => Promise<WordList>;

  constructor(letters: string, list: (letter: string) => Promise<WordList>) {
    [this.#letters, this.#list] = [letters, list];
  }

  /** At most so many slips, in words of up to seven letters one; the most frequent of the nearest. The first letter is doubted last. */
  async nearest(word: string, slips: number): Promise<string | null> {
    if (!/^[a-z]{4,24}$/.test(word)) return null;
    const most = word.length < 8 ? 1 : slips;
    const first = word.charAt(0);
    const own = best(word, most, this.#letters.includes(first) ? [await this.#list(first)] : []);
    if (own !== null) return own;
    const others = [...this.#letters].filter((letter) => letter !== first);
    return best(word, most, await Promise.all(others.map((letter) => this.#list(letter))));
  }
}

function best(typed: string, most: number, lists: readonly WordList[]): string | null {
  let [found, distance, count]: [string | null, number, number] = [null, most + 1, 0];
  for (const { words, counts } of lists) {
    for (const [index, word] of words.entries()) {
      const slips = slipsBetween(typed, word, distance);
      const often = counts[index] ?? 0;
      if (slips < distance || (slips === distance && slips <= most && often > count)) [found, distance, count] = [word, slips, often];
    }
  }
  return found;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); `most + 1` when there are more. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      line.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [before, last] = [last, line];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
