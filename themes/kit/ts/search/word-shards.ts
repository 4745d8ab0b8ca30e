/** The words of the index with where they stand. What a query needs is loaded first; finding is then plain and fast. */
import type { IndexFiles } from "./files.ts";
import { Packed } from "./packed.ts";
import { stem } from "./stem.ts";

/** Ascending documents, and for each its weight (high four bits, 1–15) and fields (low four). */
export interface Postings {
  readonly documents: Uint32Array;
  readonly weights: Uint8Array;
}

export interface IndexWord {
  readonly word: string;
  readonly shard: Shard;
  readonly index: number;
}

class Shard {
  readonly number: number;
  readonly words: readonly string[];
  readonly counts: Uint32Array;
  readonly #packed: Packed;
  readonly #gapsAt: Uint32Array;
  readonly #weightsAt: Uint32Array;
  readonly #decoded = new Map<number, Postings>();
  readonly #stems: string[] = [];

  constructor(number: number, bytes: Uint8Array) {
    this.number = number;
    const packed = new Packed(bytes);
    this.words = packed.words();
    this.counts = packed.numbers(this.words.length);
    const gaps = packed.numbers(this.words.length);
    this.#gapsAt = startsOf(gaps, packed.at);
    this.#weightsAt = startsOf(this.counts, this.#gapsAt[this.words.length] ?? 0);
    this.#packed = packed;
  }

  /** Of the first word that is not before the given one. */
  lowerBound(word: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  stem(index: number): string {
    return (this.#stems[index] ??= stem(this.words[index] ?? ""));
  }

  postings(index: number): Postings {
    let decoded = this.#decoded.get(index);
    if (decoded) return decoded;
    const count = this.counts[index] ?? 0;
    const documents = new Uint32Array(count);
    const gaps = new Packed(this.#packed.bytes, this.#gapsAt[index]);
    let last = -1;
    for (let at = 0; at < count; at++) documents[at] = last += gaps.number() + 1;
    const from = this.#weightsAt[index] ?? 0;
    decoded = { documents, weights: this.#packed.bytes.subarray(from, from + count) };
    if (this.#decoded.size > 64) this.#decoded.clear();
    this.#decoded.set(index, decoded);
    return decoded;
  }
}

export class WordShards {
  readonly #files: IndexFiles;
  readonly #beginnings: readonly string[];
  readonly #shards = new Map<number, Shard>();
  readonly #places = new Map<number, { readonly starts: Uint32Array; readonly bytes: Uint8Array }>();

  constructor(files: IndexFiles, beginnings: readonly string[]) {
    this.#files = files;
    this.#beginnings = beginnings;
  }

  get count(): number {
    return this.#beginnings.length + 1;
  }

  /** Loads all shards with words that begin so. */
  async load(prefix: string): Promise<void> {
    const [from, to] = [this.#shardOf(prefix), this.#shardOf(`${prefix}\uffff`)];
    const missing = [];
    for (let number = from; number <= to; number++) if (!this.#shards.has(number)) missing.push(this.loadShard(number));
    if (missing.length > 0) await Promise.all(missing);
  }

  async loadShard(number: number): Promise<void> {
    this.#shards.set(number, await this.#files.get(`t${number}.bin`, (bytes) => new Shard(number, bytes)));
  }

  /** Of loaded shards. */
  find(word: string): IndexWord | undefined {
    const shard = this.#shards.get(this.#shardOf(word));
    const index = shard?.lowerBound(word);
    return shard && index !== undefined && shard.words[index] === word ? { word, shard, index } : undefined;
  }

  /** Words of loaded shards that begin so, in order. */
  *beginning(prefix: string): Generator<IndexWord> {
    for (let number = this.#shardOf(prefix); number <= this.#beginnings.length; number++) {
      const shard = this.#shards.get(number);
      if (!shard) return;
      for (let index = shard.lowerBound(prefix); index < shard.words.length; index++) {
        const word = shard.words[index] ?? "";
        if (!word.startsWith(prefix)) return;
        yield { word, shard, index };
      }
    }
  }

  async loadPlaces({ shard }: IndexWord): Promise<void> {
    if (this.#places.has(shard.number)) return;
    this.#places.set(shard.number, await this.#files.get(`p${shard.number}.bin`, (bytes) => {
      const packed = new Packed(bytes);
      const lengths = packed.numbers(shard.words.length);
      return { starts: startsOf(lengths, packed.at), bytes };
    }));
  }

  /** For every document of the word its places: the word's number in the document times four, plus its field. Loaded before. */
  places({ shard, index }: IndexWord): Uint32Array[] {
    const own = this.#places.get(shard.number);
    if (!own) return [];
    const packed = new Packed(own.bytes, own.starts[index]);
    return Array.from(shard.postings(index).documents, () => {
      const found = packed.numbers(packed.number());
      for (let at = 1; at < found.length; at++) found[at] = (found[at] ?? 0) + (found[at - 1] ?? 0);
      return found;
    });
  }

  #shardOf(word: string): number {
    let [low, high] = [0, this.#beginnings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#beginnings[middle] ?? "") <= word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function startsOf(lengths: Uint32Array, first: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  starts[0] = first;
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = (starts[index] ?? 0) + (lengths[index] ?? 0);
  return starts;
}
