/** What a mistyped word may have meant: near words of the index. */

/** Words of one first letter, sorted, each with the number of its documents. */
export interface WordList {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
}

/** Words are few that are looked at more closely. */
const most = 4;
/** Fewer documents than this make a word doubtful. */
const few = 3;
const keys = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

export class Typos {
  readonly #letters: string;
  readonly #list: (letter: string) => Promise<WordList>;

  /** @param letters those that have a list */
  constructor(letters: string, list: (letter: string) => Promise<WordList>) {
    [this.#letters, this.#list] = [letters, list];
  }

  /**
   * The most frequent words of so many slips, at most four; none for a word of other than 4 to 24 Latin letters. Those of another first
   * letter only when there are no others; when those are rare, also those of a key beside it, or of the second letter.
   */
  async near(word: string, slips: number): Promise<string[]> {
    if (!/^[a-z]{4,24}$/.test(word)) return [];
    const [first = "", second = ""] = word;
    const own = await this.#of(word, slips, first);
    if (own.length > 0 && (own[0]?.[1] ?? 0) >= few) return own.map(([near]) => near);
    const others = [...this.#letters].filter((letter) => letter !== first && (own.length === 0 || letter === second || areBeside(letter, first)));
    return sorted([...own, ...(await this.#of(word, slips, ...others))]).map(([near]) => near);
  }

  async #of(word: string, slips: number, ...letters: readonly string[]): Promise<Found[]> {
    const lists = await Promise.all(letters.filter((letter) => this.#letters.includes(letter)).map((letter) => this.#list(letter)));
    return sorted(lists.flatMap(({ words, counts }) => words.flatMap((near, at): Found[] => (slipsBetween(word, near, slips) === slips ? [[near, counts[at] ?? 0]] : []))));
  }
}

type Found = readonly [word: string, documents: number];

function sorted(found: Found[]): Found[] {
  return found.sort(([, a], [, b]) => b - a).slice(0, most);
}

function areBeside(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return Math.abs(a[0] - b[0]) < 2 && Math.abs(a[1] - b[1]) < 2;
}

function placeOf(letter: string): readonly [row: number, column: number] {
  const row = keys.findIndex((letters) => letters.includes(letter));
  return [row, keys[row]?.indexOf(letter) ?? 0];
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
