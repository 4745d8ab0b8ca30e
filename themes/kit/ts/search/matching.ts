/** Which documents match a clause of the query, and how well. */
import type { Correction } from "./api.ts";
import type { Clause } from "./query-text.ts";
import { stem } from "./stem.ts";
import type { Typos } from "./typos.ts";
import type { IndexWord, WordShards } from "./word-shards.ts";

/** Documents in no order, each once. */
export interface Hits {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

type WordClause = Clause & { readonly kind: "word" };
type Found = readonly [word: IndexWord, quality: number];

const none: Hits = { documents: new Uint32Array(0), scores: new Float32Array(0) };
/** Against a word as typed. */
const ofStem = 0.9;
const ofPrefix = 0.7;

export class Matching {
  readonly #shards: WordShards;
  readonly #typos: Typos;
  readonly #size: number;
  /** For unions: a document's score so far, all zero between uses. */
  readonly #scratch: Float32Array;
  readonly words = new Set<string>();
  readonly corrections: Correction[] = [];

  constructor(shards: WordShards, typos: Typos, size: number, scratch: Float32Array) {
    this.#shards = shards;
    this.#typos = typos;
    this.#size = size;
    this.#scratch = scratch;
  }

  async hits(clause: Clause): Promise<Hits> {
    if (clause.kind === "phrase") return this.#phrase(clause.parts, clause.fields);
    await this.#load(clause);
    const found = this.#word(clause);
    if (found.documents.length > 0 || clause.isExcluded) return found;
    const used = await this.#typos.nearest(clause.chunk.whole);
    this.corrections.push({ typed: clause.chunk.whole, used });
    if (used === null) return none;
    const corrected: WordClause = { ...clause, isOpen: false, chunk: { ...clause.chunk, whole: used, parts: [used] } };
    await this.#load(corrected);
    return this.#word(corrected);
  }

  async #load({ chunk, isOpen }: WordClause): Promise<void> {
    const words = chunk.isHan ? chunk.parts : [chunk.whole, ...chunk.parts];
    await Promise.all([...new Set(words)].map((word) => this.#shards.load(isOpen || chunk.isHan ? word : familyPrefix(word))));
    if (isOpen) await Promise.all([...new Set(words)].map((word) => this.#shards.load(familyPrefix(word))));
  }

  #word({ chunk, isOpen, fields }: WordClause): Hits {
    if (chunk.isHan) return this.#all(chunk.parts.map((part) => this.#union(this.#forms(part, part.length === 1 || [...part].length === 1), fields)));
    const whole = this.#union(this.#forms(chunk.whole, isOpen), fields);
    if (chunk.parts.length < 2) return whole;
    const last = chunk.parts.length - 1;
    const parts = this.#all(chunk.parts.map((part, index) => this.#union(this.#forms(part, isOpen && index === last), fields)));
    return this.#either(whole, parts);
  }

  /** The word itself, words of its stem, and, when it is unfinished, words that begin so. */
  #forms(word: string, isOpen: boolean): Found[] {
    const found: Found[] = [];
    const own = stem(word);
    for (const entry of this.#shards.beginning(familyPrefix(word))) {
      if (entry.word === word) found.push([entry, 1]);
      else if (entry.shard.stem(entry.index) === own) found.push([entry, ofStem]);
    }
    if (isOpen && word.length > 0) {
      for (const entry of this.#shards.beginning(word)) if (entry.word !== word && entry.shard.stem(entry.index) !== own) found.push([entry, ofPrefix]);
    }
    return found;
  }

  #union(found: readonly Found[], fields: number): Hits {
    const scratch = this.#scratch;
    const touched: number[] = [];
    for (const [{ shard, index, word }, quality] of found) {
      if (quality > ofPrefix) this.words.add(word);
      const { documents, weights } = shard.postings(index);
      for (let at = 0; at < documents.length; at++) {
        const weight = weights[at] ?? 0;
        if ((weight & fields) === 0) continue;
        const document = documents[at] ?? 0;
        const score = quality * (weight >> 4);
        const known = scratch[document] ?? 0;
        if (known === 0) touched.push(document);
        if (score > known) scratch[document] = score;
      }
    }
    const rarity = Math.log(1 + (this.#size - touched.length + 0.5) / (touched.length + 0.5));
    const hits = { documents: Uint32Array.from(touched), scores: new Float32Array(touched.length) };
    for (const [at, document] of touched.entries()) {
      hits.scores[at] = rarity * (scratch[document] ?? 0);
      scratch[document] = 0;
    }
    return hits;
  }

  /** Documents of all hits, with the mean of their scores. */
  #all(parts: readonly Hits[]): Hits {
    const [first, ...others] = parts;
    if (!first) return none;
    let scores = scoresOf(first);
    for (const hits of others) {
      const next = new Map<number, number>();
      hits.documents.forEach((document, at) => {
        const before = scores.get(document);
        if (before !== undefined) next.set(document, before + (hits.scores[at] ?? 0));
      });
      scores = next;
    }
    return hitsOf([...scores].map(([document, score]) => [document, score / parts.length]));
  }

  #either(one: Hits, other: Hits): Hits {
    const scores = scoresOf(one);
    other.documents.forEach((document, at) => scores.set(document, Math.max(scores.get(document) ?? 0, other.scores[at] ?? 0)));
    return hitsOf([...scores]);
  }

  async #phrase(parts: readonly { readonly word: string; readonly offset: number }[], fields: number): Promise<Hits> {
    await Promise.all(parts.map(({ word }) => this.#shards.load(word)));
    const words = parts.map(({ word }) => this.#shards.find(word));
    if (words.some((word) => word === undefined)) return none;
    const known = words.filter((word) => word !== undefined);
    const hits = known.map((word) => this.#union([[word, 1]], fields));
    const all = this.#all(hits);
    if (parts.length === 1 || all.documents.length === 0) return all;
    await Promise.all(known.map((word) => this.#shards.loadPlaces(word)));
    const places = known.map((word) => {
      const lists = this.#shards.places(word);
      return new Map(Array.from(word.shard.postings(word.index).documents, (document, at) => [document, lists[at]] as const));
    });
    return hitsOf([...all.documents].map((document, at) => [document, all.scores[at] ?? 0] as const).filter(([document]) => {
      const [first, ...others] = places.map((of) => of.get(document));
      return first?.some((place) => ((1 << (place & 3)) & fields) !== 0 && others.every((list, index) => list?.includes(place + 4 * (parts[index + 1]?.offset ?? 0))));
    }));
  }
}

/** Words of one stem are looked for among those that begin so; a rule of the search, exact for all regular forms. */
export function familyPrefix(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const own = stem(word);
  let shared = 0;
  while (shared < own.length && own[shared] === word[shared]) shared++;
  return word.slice(0, Math.max(3, Math.min(shared, own.length - 2)));
}

function scoresOf(hits: Hits): Map<number, number> {
  return new Map(Array.from(hits.documents, (document, at) => [document, hits.scores[at] ?? 0] as const));
}

function hitsOf(entries: readonly (readonly [number, number])[]): Hits {
  return { documents: Uint32Array.from(entries, ([document]) => document), scores: Float32Array.from(entries, ([, score]) => score) };
}
