/** The words of the index with where they stand. */
import type { IndexFiles } from "./files.ts";
import { Packed } from "./packed.ts";
import { fields } from "./query-text.ts";
import { root } from "./spelling.ts";

export interface IndexWord {
  readonly word: string;
  readonly shard: Shard;
  readonly index: number;
}

/** Shards whose words' places lie in one file. */
const shardsInPlaces = 4;

/** A file of words, unpacked as a whole: a word's documents and weights are views. */
export class Shard {
  readonly number: number;
  readonly words: readonly string[];
  readonly #starts: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #weights: Uint8Array;
  readonly #roots: string[] = [];

  /** @param documents how many the index has */
  constructor(number: number, bytes: Uint8Array, documents: number) {
    this.number = number;
    const packed = new Packed(bytes);
    this.words = packed.words();
    const counts = packed.numbers(this.words.length);
    this.#starts = startsOf(counts);
    this.#documents = packed.documents(counts, documents);
    // Copied, so that the file's own bytes can go.
    this.#weights = packed.take(this.#documents.length).slice();
  }

  /** Ascending. */
  documents(index: number): Uint32Array {
    return this.#documents.subarray(this.#starts[index], this.#starts[index + 1]);
  }

  /** For every document its weight (high four bits, 1–15) and fields (low four). */
  weights(index: number): Uint8Array {
    return this.#weights.subarray(this.#starts[index], this.#starts[index + 1]);
  }

  root(index: number): string {
    return (this.#roots[index] ??= root(this.words[index] ?? ""));
  }

  /** Of the first word that is not before the given one. */
  lowerBound(word: string): number {
    return boundOf(this.words, (known) => known < word);
  }
}

export class WordShards {
  readonly #files: IndexFiles;
  readonly #beginnings: readonly string[];
  readonly #documents: number;

  /** @param documents how many the index has */
  constructor(files: IndexFiles, beginnings: readonly string[], documents: number) {
    this.#files = files;
    this.#beginnings = beginnings;
    this.#documents = documents;
  }

  get count(): number {
    return this.#beginnings.length + 1;
  }

  load(number: number): Promise<Shard> {
    return this.#files.get(`t${number}.bin`, (bytes) => new Shard(number, bytes, this.#documents));
  }

  async find(word: string): Promise<IndexWord | undefined> {
    const shard = await this.load(this.#shardOf(word));
    const index = shard.lowerBound(word);
    return shard.words[index] === word ? { word, shard, index } : undefined;
  }

  /** Of documents that have the word. */
  async frequency(word: string): Promise<number> {
    const found = await this.find(word);
    return found === undefined ? 0 : found.shard.documents(found.index).length;
  }

  /** Whether any paper has the word among its authors. */
  async isAuthor(word: string): Promise<boolean> {
    const found = await this.find(word);
    return found?.shard.weights(found.index).some((weight) => (weight & fields.author) > 0) ?? false;
  }

  /** Words that begin so, in order. */
  async beginning(prefix: string): Promise<IndexWord[]> {
    const [from, to] = [this.#shardOf(prefix), this.#shardOf(`${prefix}\uffff`)];
    const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, at) => this.load(from + at)));
    const found: IndexWord[] = [];
    for (const shard of shards) {
      for (let index = shard.lowerBound(prefix); index < shard.words.length; index++) {
        const word = shard.words[index] ?? "";
        if (!word.startsWith(prefix)) break;
        found.push({ word, shard, index });
      }
    }
    return found;
  }

  /** For every wanted document of the word its places: the word's number in the document times four, plus its field. */
  async places({ shard, index }: IndexWord, wanted: ReadonlySet<number>): Promise<Map<number, Uint32Array>> {
    const sections = await this.#files.get(`p${Math.floor(shard.number / shardsInPlaces)}.bin`, sectionsOf);
    const packed = new Packed(sections[shard.number % shardsInPlaces] ?? new Uint8Array(0));
    const lengths = packed.numbers(shard.words.length);
    for (let before = 0; before < index; before++) packed.at += lengths[before] ?? 0;
    const places = new Map<number, Uint32Array>();
    for (const document of shard.documents(index)) {
      const found = packed.numbers(packed.number());
      if (!wanted.has(document)) continue;
      for (let at = 1; at < found.length; at++) found[at] = (found[at] ?? 0) + (found[at - 1] ?? 0);
      places.set(document, found);
    }
    return places;
  }

  #shardOf(word: string): number {
    return boundOf(this.#beginnings, (beginning) => beginning <= word);
  }
}

function sectionsOf(bytes: Uint8Array): Uint8Array[] {
  const packed = new Packed(bytes);
  const sections = [];
  while (packed.at < bytes.length) sections.push(packed.take(packed.number()));
  return sections;
}

/** Of the first word of which this does not hold; it holds of all before and of none after. */
function boundOf(sorted: readonly string[], holds: (word: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? "")) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = (starts[index] ?? 0) + (lengths[index] ?? 0);
  return starts;
}
