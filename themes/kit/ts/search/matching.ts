/** Which documents match a clause of the query, and how well. */
import { fields as bits, type Clause } from "./query-text.ts";
import type { Scratch } from "./scratch.ts";
import { otherwise, root } from "./spelling.ts";
import type { IndexWord, WordShards } from "./word-shards.ts";

/** Documents in no order, each once. */
export interface Hits {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

/** The papers of a year, from, up to not including. */
export type Years = (year: number) => readonly [from: number, to: number];

type WordClause = Clause & { readonly kind: "word" };
type Found = readonly [word: IndexWord, quality: number];

const none: Hits = { documents: new Uint32Array(0), scores: new Float32Array(0) };
/** Against a word as typed. Measured on titles of the flagship, as is the next one. */
const ofStem = 0.4;
const ofPrefix = 0.7;
const ofBoth = 0.7;
/** A word of the title tells more than one of another field; more than this would put titles before the topic that is asked for. */
const ofTitle = 1.7;

export class Matching {
  readonly #shards: WordShards;
  readonly #scratch: Scratch;
  readonly #years: Years;
  /** Words of the index that were found, but for those found by their beginning. */
  readonly words = new Set<string>();

  constructor(shards: WordShards, scratch: Scratch, years: Years) {
    this.#shards = shards;
    this.#scratch = scratch;
    this.#years = years;
  }

  /** Of every clause. Two or three words side by side are found as one too: `multi modal` in `multimodal`. */
  async hits(clauses: readonly Clause[]): Promise<Hits[]> {
    const found = await Promise.all(clauses.map(async (clause, at) => Promise.all([
      clause.kind === "phrase" ? this.#phrase(clause.parts, clause.fields) : this.#word(clause),
      this.#joined(clauses.slice(at, at + 2), 2),
      this.#joined(clauses.slice(at, at + 3), 3),
    ])));
    return found.map(([own, two, three], at) => {
      const [before, beforeThat] = [found[at - 1], found[at - 2]];
      return this.#either(own, two, three, before?.[1] ?? none, before?.[2] ?? none, beforeThat?.[2] ?? none);
    });
  }

  async #joined(clauses: readonly Clause[], count: number): Promise<Hits> {
    let [word, isOpen] = ["", false];
    for (const clause of clauses) {
      if (clause.kind === "phrase" || clause.isExcluded || clause.chunk.isHan || clause.fields !== clauses[0]?.fields) return none;
      word += clause.chunk.whole;
      ({ isOpen } = clause);
    }
    const fields = clauses[0]?.fields ?? 0;
    if (clauses.length < count) return none;
    return this.#union((await this.#forms(word, isOpen, fields)).map(([entry, quality]) => [entry, quality * ofBoth]), fields);
  }

  async #word({ chunk: { whole, parts, isHan }, isOpen, fields }: WordClause): Promise<Hits> {
    const last = parts.length - 1;
    const wanted = isHan ? parts.map((part) => this.#forms(part, [...part].length === 1, fields)) : parts.map((part, at) => this.#forms(part, isOpen && at === last, fields));
    if (!isHan && parts.length < 2) return this.#either(this.#union(await this.#forms(whole, isOpen, fields), fields), fields === bits.any ? this.#ofYear(whole) : none);
    const [asOne, ...forms] = await Promise.all([isHan ? [] : this.#forms(whole, isOpen, fields), ...wanted]);
    const all = this.#all(forms.map((found) => this.#union(found, fields)));
    return isHan ? all : this.#either(this.#union(asOne, fields), all);
  }

  /** The word itself, words of its stem in either spelling, and, when it is unfinished, words that begin so. */
  async #forms(word: string, isOpen: boolean, fields: number): Promise<Found[]> {
    const own = root(word);
    const other = otherwise(word);
    const [near, far, begun] = await Promise.all([this.#shards.beginning(familyPrefix(word)), other === word ? [] : this.#shards.beginning(familyPrefix(other)), isOpen ? this.#shards.beginning(word) : []]);
    const found: Found[] = [];
    for (const entry of [...near, ...far]) {
      if (entry.word === word) found.push([entry, 1]);
      else if (fields !== bits.author && entry.shard.root(entry.index) === own) found.push([entry, ofStem]);
    }
    const known = new Set(found.map(([entry]) => entry.word));
    for (const form of known) this.words.add(form);
    for (const entry of begun) if (!known.has(entry.word)) found.push([entry, ofPrefix]);
    return found;
  }

  /** A year is found in the papers of that year. */
  #ofYear(word: string): Hits {
    if (!/^\d{4}$/.test(word)) return none;
    const [from, to] = this.#years(Number(word));
    return { documents: Uint32Array.from({ length: to - from }, (_, at) => from + at), scores: new Float32Array(to - from).fill(1) };
  }

  #union(found: readonly Found[], fields: number): Hits {
    const { scores, touched } = this.#scratch;
    let many = 0;
    for (const [{ shard, index }, quality] of found) {
      const documents = shard.documents(index);
      const weights = shard.weights(index);
      for (let at = 0; at < documents.length; at++) {
        const weight = weights[at] as number;
        if ((weight & fields) === 0) continue;
        const document = documents[at] as number;
        const score = quality * (weight >> 4) * ((weight & bits.title) === 0 ? 1 : ofTitle);
        const known = scores[document] as number;
        if (known === 0) touched[many++] = document;
        if (score > known) scores[document] = score;
      }
    }
    return this.#taken(many, Math.log(1 + (scores.length - many + 0.5) / (many + 0.5)));
  }

  /** Documents of all hits, with the mean of their scores. */
  #all(parts: readonly Hits[]): Hits {
    const [first = none] = parts;
    if (parts.length < 2) return first;
    const { scores, counts, touched } = this.#scratch;
    parts.forEach(({ documents, scores: own }, part) => {
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] as number;
        if (counts[document] !== part) continue;
        counts[document] = part + 1;
        (scores[document] as number) += own[at] as number;
      }
    });
    let many = 0;
    for (const document of first.documents) {
      if (counts[document] === parts.length) touched[many++] = document;
      else scores[document] = 0;
      counts[document] = 0;
    }
    return this.#taken(many, 1 / parts.length);
  }

  #either(...all: readonly Hits[]): Hits {
    const both = all.filter(({ documents }) => documents.length > 0);
    if (both.length < 2) return both[0] ?? none;
    const { scores, touched } = this.#scratch;
    let many = 0;
    for (const { documents, scores: own } of both) {
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] as number;
        if (scores[document] !== 0) continue;
        touched[many++] = document;
        scores[document] = own[at] as number;
      }
    }
    return this.#taken(many, 1);
  }

  /** The first touched documents with their scores times a factor; leaves the room as it was. */
  #taken(many: number, factor: number): Hits {
    const { scores, touched } = this.#scratch;
    const hits = { documents: touched.slice(0, many), scores: new Float32Array(many) };
    for (let at = 0; at < many; at++) {
      const document = touched[at] as number;
      hits.scores[at] = factor * (scores[document] as number);
      scores[document] = 0;
    }
    return hits;
  }

  async #phrase(parts: readonly { readonly word: string; readonly offset: number }[], fields: number): Promise<Hits> {
    const words = (await Promise.all(parts.map(({ word }) => this.#shards.find(word)))).filter((word) => word !== undefined);
    if (words.length < parts.length) return none;
    for (const { word } of words) this.words.add(word);
    const all = this.#all(words.map((word) => this.#union([[word, 1]], fields)));
    if (parts.length === 1 || all.documents.length === 0) return all;
    const wanted = new Set(all.documents);
    const places = await Promise.all(words.map((word) => this.#shards.places(word, wanted)));
    const holds = (document: number): boolean => {
      const [first, ...others] = places.map((of) => of.get(document));
      return first?.some((place) => ((1 << (place & 3)) & fields) !== 0 && others.every((list, index) => list?.includes(place + 4 * (parts[index + 1]?.offset ?? 0)))) ?? false;
    };
    const kept = [...all.documents.keys()].filter((at) => holds(all.documents[at] ?? 0));
    return { documents: Uint32Array.from(kept, (at) => all.documents[at] ?? 0), scores: Float32Array.from(kept, (at) => all.scores[at] ?? 0) };
  }
}

/** Words of one stem are looked for among those that begin so; a rule of the search, exact for all regular forms. */
export function familyPrefix(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const own = root(word);
  let shared = 0;
  while (shared < own.length && own[shared] === word[shared]) shared++;
  return word.slice(0, Math.max(3, Math.min(shared, own.length - 2)));
}
