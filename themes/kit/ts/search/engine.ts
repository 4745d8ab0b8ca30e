/** The search over one index: answers what api.ts asks. */
import type { Answer, Boot, Correction, Counts, Facet, FacetChoice, FetchFile, Query, Row, Search, Sort, YearCount } from "./api.ts";
import { readBoot, type BootData } from "./boot.ts";
import { Columns, isOut, joined, matches, stretchOf, type Stretch } from "./columns.ts";
import { IndexFiles } from "./files.ts";
import { Identifiers } from "./identifiers.ts";
import { Matching } from "./matching.ts";
import { Packed } from "./packed.ts";
import { parseText, type ParsedText } from "./query-text.ts";
import { best } from "./ranking.ts";
import { Rows } from "./rows.ts";
import { Scratch } from "./scratch.ts";
import { Typos } from "./typos.ts";
import { chunksOf, fold } from "./words.ts";
import { WordShards } from "./word-shards.ts";

/** Up to so many papers everything that queries need is fetched when the page is idle. */
const small = 5000;
/** Of a document that has what must not be there. */
const excluded = 65535;

/** @param boot The JSON that the page carries, parsed. Throws when it is of another version. */
export function openSearch(boot: Boot, fetch: FetchFile): Search {
  return new Engine(readBoot(boot), new IndexFiles(fetch));
}

class Engine implements Search {
  readonly #boot: BootData;
  readonly #files: IndexFiles;
  readonly #shards: WordShards;
  readonly #typos: Typos;
  readonly #identifiers: Identifiers;
  readonly #rows: Rows;
  /** Of papers, then places of chapters. */
  readonly #scratch: Scratch;
  readonly #columns: Columns;
  #warming: Promise<void> | undefined;

  constructor(boot: BootData, files: IndexFiles) {
    this.#boot = boot;
    this.#files = files;
    this.#scratch = new Scratch(boot.papers + boot.places);
    this.#shards = new WordShards(files, boot.beginnings, boot.papers + boot.places);
    this.#typos = new Typos(files, boot.letters);
    this.#identifiers = new Identifiers(files, boot.identifierShards);
    this.#columns = new Columns(files, boot.facets, boot.papers);
    this.#rows = new Rows(files, boot, this.#columns);
  }

  get size(): number {
    return this.#boot.papers;
  }

  get facets(): readonly Facet[] {
    return this.#boot.facets;
  }

  get years(): readonly YearCount[] {
    return this.#boot.counts.years;
  }

  warm(signal?: AbortSignal): Promise<void> {
    return (this.#warming ??= this.#warm(signal));
  }

  async #warm(signal?: AbortSignal): Promise<void> {
    const shards = this.#boot.papers <= small ? this.#shards.count : 0;
    try {
      if (shards > 0) await this.#columns.load();
      for (let number = 0; number < shards && !signal?.aborted; number++) await this.#shards.load(number);
      if (this.#boot.papers <= this.#boot.rowsInBlock) await this.#rows.packed(this.#boot.papers - 1);
    } catch {
      // What could not be had is fetched, and its failure told, when it is asked for.
    }
  }

  async ask(query: Query, signal?: AbortSignal): Promise<Answer> {
    const said = parseText(query.text, new Set(this.#boot.facets.map(({ id }) => id)));
    const matching = new Matching(this.#shards, this.#typos, this.#scratch);
    const facets = joined(query.facets, said.facets);
    const has = [...query.has, ...said.has];
    const [from, to] = [Math.max(query.from ?? -Infinity, said.from ?? -Infinity), Math.min(query.to ?? Infinity, said.to ?? Infinity)];
    const isNarrowed = facets.size > 0 || has.length > 0;
    const [found] = await Promise.all([this.#matches(said, matching), isNarrowed ? this.#columns.load(facets.keys(), has.length > 0) : null]);
    signal?.throwIfAborted();

    const { state } = found;
    this.#columns.narrow(facets, state);
    if (has.length > 0) this.#columns.demand(has, state);
    const years = stretchOf(this.#boot.years, from, to);
    const papers = papersOf(state, years);
    const isAsked = isNarrowed || said.clauses.length > 0 || said.identifiers.length > 0 || from > -Infinity || to < Infinity;

    const words = said.clauses.filter((clause) => !clause.isExcluded);
    const sort = query.sort ?? (words.length > 0 ? "relevance" : "date");
    const order = this.#order(papers, sort, found.scores, state, years);
    const rows = async (from: number, to: number): Promise<Row[]> => Promise.all(Array.from((await order(to)).subarray(from, to), (paper) => this.#rows.get(paper)));
    const last = words.at(-1);
    return {
      total: papers.length,
      sort,
      counts: async () => (isAsked ? this.#counts(papers, facets, state, years) : this.#boot.counts),
      rows,
      keys: async () => (await rows(0, papers.length)).map(({ key }) => key),
      exact: async () => this.#exact(query.text, found.named, words.length > 0 ? await rows(0, 5) : []),
      passages: async (limit) => Promise.all(Array.from(best(found.placeScores, limit), (at) => this.#rows.place(found.places[at] ?? 0))),
      marks: { words: matching.words, prefix: last?.kind === "word" && last.isOpen && last.chunk.whole.length > 1 ? last.chunk.whole : null },
      corrections: found.corrections,
      relaxed: found.isRelaxed,
      misunderstood: said.misunderstood,
    };
  }

  /** Which documents have what the text says; nothing of the answer is shared with another one. */
  async #matches(said: ParsedText, matching: Matching): Promise<Found> {
    const [named, hits] = await Promise.all([
      Promise.all(said.identifiers.map((identifier) => this.#named(identifier))),
      Promise.all(said.clauses.map((clause) => matching.hits(clause))),
    ]);
    const certain = named.length;
    const needed = certain + said.clauses.filter(({ isExcluded }) => !isExcluded).length;
    const { counts, scores } = this.#scratch;
    for (const papers of named) for (const paper of papers) (counts[paper] as number)++;
    said.clauses.forEach(({ isExcluded }, at) => {
      const { documents, scores: own } = hits[at] as (typeof hits)[number];
      for (let hit = 0; hit < documents.length && !isExcluded; hit++) {
        const document = documents[hit] as number;
        (counts[document] as number)++;
        (scores[document] as number) += own[hit] as number;
      }
    });
    said.clauses.forEach(({ isExcluded }, at) => isExcluded && hits[at]?.documents.forEach((document) => (counts[document] = excluded)));

    const { papers } = this.#boot;
    let most = 0;
    for (let paper = 0; paper < papers; paper++) if (counts[paper] !== excluded && (counts[paper] as number) > most) most = counts[paper] as number;
    const isRelaxed = needed > certain && most < needed && most > certain;
    const level = isRelaxed ? most : needed;
    const state = new Uint8Array(papers);
    for (let paper = 0; paper < papers; paper++) if (counts[paper] !== level) state[paper] = isOut;
    const places = needed === certain ? [] : Array.from({ length: this.#boot.places }, (_, at) => at).filter((at) => counts[papers + at] === level);
    const found = {
      state,
      scores: said.clauses.length === 0 ? noScores : scores.slice(0, papers),
      places,
      placeScores: Float32Array.from(places, (at) => scores[papers + at] ?? 0),
      corrections: hits.flatMap(({ correction }) => correction ?? []),
      named: named.flat(),
      isRelaxed,
    };
    counts.fill(0);
    scores.fill(0);

    const keyed = most < needed && certain === 0 ? await this.#keyed(said.text) : [];
    if (keyed.length === 0) return found;
    state.fill(isOut);
    for (const paper of keyed) state[paper] = matches;
    return { ...found, places: [], placeScores: noScores, corrections: [], named: keyed, isRelaxed: false };
  }

  /** Papers whose key, present or former, the text is, alone or at the end of a paper's address. */
  async #keyed(text: string): Promise<number[]> {
    const key = /(?:^|\/papers\/)([a-z0-9][a-z0-9_-]*)\/?$/i.exec(text.trim())?.[1]?.toLowerCase();
    return key === undefined ? [] : this.#named(key);
  }

  async #named(identifier: string): Promise<number[]> {
    const found = await this.#identifiers.find(identifier);
    const confirmed = await Promise.all(found.map(async (paper) => {
      const [key, , , , , , , doi, arxiv, pmid, , aliases] = await this.#rows.packed(paper);
      return [key, doi, arxiv?.toLowerCase(), pmid, ...(aliases?.split("\n") ?? [])].includes(identifier);
    }));
    return [...new Set(found.filter((_, at) => confirmed[at]))];
  }

  async #counts(found: Uint32Array, choices: ReadonlyMap<string, FacetChoice>, state: Uint8Array, years: Stretch): Promise<Counts> {
    await this.#columns.load();
    return { ...this.#columns.count(found, choices, state, years), years: this.#columns.countYears(this.#boot.years, state).reverse() };
  }

  /** The first papers in order, as many as are asked for or more. */
  #order(papers: Uint32Array, sort: Sort, scores: Float32Array, state: Uint8Array, [from, to]: Stretch): (count: number) => Promise<Uint32Array> {
    if (sort === "date") return async () => papers;
    if (sort === "oldest") return async () => papers.toReversed();
    if (sort === "relevance") {
      const own = new Float32Array(papers.length);
      for (let at = 0; at < papers.length; at++) own[at] = scores[papers[at] as number] ?? 0;
      return async (count) => best(own, Math.max(count, 40)).map((at) => papers[at] as number);
    }
    return async () => {
      const order = await this.#files.get(`o-${sort}.bin`, (bytes) => ordersFrom(bytes, this.#boot.papers));
      return order.filter((paper) => state[paper] === matches && paper >= from && paper < to);
    };
  }

  async #exact(text: string, named: readonly number[], first: readonly Row[]): Promise<Row[]> {
    const byIdentifier = await Promise.all(named.map((paper) => this.#rows.get(paper)));
    if (byIdentifier.length > 0) return byIdentifier;
    const typed = plain(text);
    return typed.length > 5 ? first.filter(({ title }) => plain(title) === typed) : [];
  }
}

interface Found {
  /** Papers that match are `matches`, others `isOut`. */
  readonly state: Uint8Array;
  /** Of all papers; empty when no word was asked for. */
  readonly scores: Float32Array;
  /** Places of chapters that match, and their scores. */
  readonly places: readonly number[];
  readonly placeScores: Float32Array;
  readonly corrections: readonly Correction[];
  /** Papers named by identifiers. */
  readonly named: readonly number[];
  readonly isRelaxed: boolean;
}

const noScores = new Float32Array(0);

/** Those that match, within the years. */
function papersOf(state: Uint8Array, [from, to]: Stretch): Uint32Array {
  let many = 0;
  for (let paper = from; paper < to; paper++) if (state[paper] === matches) many++;
  const papers = new Uint32Array(many);
  for (let paper = from, at = 0; at < many; paper++) if (state[paper] === matches) papers[at++] = paper;
  return papers;
}

function plain(text: string): string {
  return chunksOf(fold(text)).map(({ whole }) => whole).join(" ");
}

function ordersFrom(bytes: Uint8Array, papers: number): Uint32Array {
  const packed = new Packed(bytes);
  const [low, middle, high] = [packed.take(papers), packed.take(papers), packed.take(papers)];
  return Uint32Array.from({ length: papers }, (_, at) => (low[at] ?? 0) | ((middle[at] ?? 0) << 8) | ((high[at] ?? 0) << 16));
}
