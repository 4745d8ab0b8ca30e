/** The search over one index: answers what api.ts asks. */
import type { Answer, Boot, Counts, Facet, FetchFile, PassageRow, Query, Row, Search, Sort, YearCount } from "./api.ts";
import { readBoot, type BootData } from "./boot.ts";
import { Columns, joined, type Test } from "./columns.ts";
import { IndexFiles } from "./files.ts";
import { Identifiers } from "./identifiers.ts";
import { Matching } from "./matching.ts";
import { Packed } from "./packed.ts";
import { parseText, type ParsedText } from "./query-text.ts";
import { best } from "./ranking.ts";
import { Rows } from "./rows.ts";
import { Typos } from "./typos.ts";
import { chunksOf, fold } from "./words.ts";
import { WordShards } from "./word-shards.ts";

/** Up to so many papers everything that queries need is fetched when the page is idle. */
const small = 5000;
const excluded = 255;

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
  readonly #yearOf: Uint16Array;
  /** Papers, then places of chapters. */
  readonly #scratch: Float32Array;
  #columns: Columns | null = null;

  constructor(boot: BootData, files: IndexFiles) {
    this.#boot = boot;
    this.#files = files;
    this.#shards = new WordShards(files, boot.beginnings);
    this.#typos = new Typos(files, boot.letters);
    this.#identifiers = new Identifiers(files, boot.identifierShards);
    this.#rows = new Rows(files, boot, () => this.#columns);
    this.#scratch = new Float32Array(boot.papers + boot.places);
    this.#yearOf = new Uint16Array(boot.papers);
    let paper = 0;
    for (const { year, papers } of boot.years) this.#yearOf.fill(year, paper, (paper += papers));
  }

  get size(): number {
    return this.#boot.papers;
  }

  get facets(): readonly Facet[] {
    return this.#boot.facets;
  }

  get years(): readonly YearCount[] {
    return this.#boot.years.toReversed();
  }

  get newest(): readonly Row[] {
    return this.#rows.newest;
  }

  async warm(signal?: AbortSignal): Promise<void> {
    const shards = this.#boot.papers <= small ? this.#shards.count : 0;
    try {
      await this.#load();
      for (let number = 0; number < shards && !signal?.aborted; number++) await this.#shards.loadShard(number);
      if (this.#boot.papers <= this.#boot.rowsInBlock) await this.#rows.packed(this.#boot.papers - 1);
    } catch {
      // What could not be had is fetched, and its failure told, when it is asked for.
    }
  }

  async ask(query: Query, signal?: AbortSignal): Promise<Answer> {
    const said = parseText(query.text, new Set(this.#boot.facets.map(({ id }) => id)));
    const matching = new Matching(this.#shards, this.#typos, this.#scratch.length, this.#scratch);
    const found = await this.#matches(said, matching);
    const facets = joined(query.facets, said.facets);
    const has = [...query.has, ...said.has];
    const columns = facets.size > 0 || has.length > 0 ? await this.#load() : null;
    signal?.throwIfAborted();

    const years = yearsOf(query, said);
    const tests: (Test | null)[] = this.#boot.facets.map(({ id }) => columns?.hasAny(id, facets.get(id)?.any) ?? null);
    const unknown = [...facets].some(([id, { any = [] }]) => any.length > 0 && this.#boot.facets.every((facet) => facet.id !== id));
    const refused = columns ? [...facets].map(([id, { none }]) => columns.hasAny(id, none)).filter((test) => test !== null) : [];
    const hasAll = columns && has.length > 0 ? columns.hasAll(has) : null;
    const isFree = (paper: number): boolean => !unknown && found.matches(paper) && !refused.some((test) => test(paper)) && (hasAll?.(paper) ?? true);
    const inYears = (paper: number): boolean => between(this.#yearOf[paper] ?? 0, years);
    const chosen = tests.flatMap((test, facet) => (test ? [{ test, facet }] : []));

    const papers: number[] = [];
    for (let paper = 0; paper < this.#boot.papers; paper++) {
      if (isFree(paper) && inYears(paper) && chosen.every(({ test }) => test(paper))) papers.push(paper);
    }

    const words = said.clauses.filter((clause) => !clause.isExcluded);
    const sort = query.sort ?? (words.length > 0 ? "relevance" : "date");
    const order = this.#order(Uint32Array.from(papers), sort, found.scores);
    const rows = async (from: number, to: number): Promise<Row[]> => Promise.all(Array.from((await order(to)).slice(from, to), (paper) => this.#rows.get(paper)));
    const last = words.at(-1);
    return {
      total: papers.length,
      sort,
      counts: async () => this.#counts(await this.#load(), isFree, inYears, chosen),
      rows,
      keys: async () => (await rows(0, papers.length)).map(({ key }) => key),
      exact: async () => this.#exact(query.text, found.named, words.length > 0 ? await rows(0, 5) : []),
      passages: async (limit) => this.#passages(limit, found),
      marks: { words: matching.words, prefix: last?.kind === "word" && last.isOpen && last.chunk.whole.length > 1 ? last.chunk.whole : null },
      corrections: matching.corrections,
      relaxed: found.isRelaxed,
      misunderstood: said.misunderstood,
    };
  }

  /** How many of the clauses every document matches, decided: the state is copied, so that a later query cannot change an answer. */
  async #matches(said: ParsedText, matching: Matching): Promise<Found> {
    const counts = new Uint8Array(this.#scratch.length);
    const scores = new Float32Array(said.clauses.length === 0 ? 0 : counts.length);
    const named = (await Promise.all(said.identifiers.map((identifier) => this.#named(identifier))));
    let needed = 0;
    for (const papers of named) {
      needed++;
      for (const paper of papers) counts[paper] = (counts[paper] ?? 0) + 1;
    }
    const certain = needed;
    for (const clause of said.clauses) {
      const { documents, scores: own } = await matching.hits(clause);
      if (clause.isExcluded) {
        for (const document of documents) counts[document] = excluded;
        continue;
      }
      needed++;
      documents.forEach((document, at) => {
        if (counts[document] === excluded) return;
        counts[document] = (counts[document] ?? 0) + 1;
        scores[document] = (scores[document] ?? 0) + (own[at] ?? 0);
      });
    }
    const most = counts.subarray(0, this.#boot.papers).reduce((most, count) => (count === excluded ? most : Math.max(most, count)), 0);
    const key = most < needed && certain === 0 ? await this.#keyed(said.text) : [];
    if (key.length > 0) {
      matching.corrections.length = 0;
      return { matches: (document) => key.includes(document), scores, named: key, isRelaxed: false, hasWords: true };
    }
    const isRelaxed = needed > certain && most < needed && most > certain;
    const level = isRelaxed ? most : needed;
    return { matches: (document) => counts[document] === level, scores, named: named.flat(), isRelaxed, hasWords: needed > certain };
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

  async #load(): Promise<Columns> {
    return (this.#columns ??= await this.#files.get("f.bin", (bytes) => new Columns(bytes, this.#boot.facets, this.#boot.papers)));
  }

  #counts(columns: Columns, isFree: Test, inYears: Test, chosen: readonly { test: Test; facet: number }[]): Counts {
    const tally = columns.tally();
    const byYear = new Map(this.#boot.years.map(({ year }) => [year, 0]));
    for (let paper = 0; paper < this.#boot.papers; paper++) {
      if (!isFree(paper)) continue;
      let [missed, only] = [0, -1];
      for (const { test, facet } of chosen) if (!test(paper)) [missed, only] = [missed + 1, facet];
      const isIn = inYears(paper);
      if (missed === 0) {
        const year = this.#yearOf[paper] ?? 0;
        byYear.set(year, (byYear.get(year) ?? 0) + 1);
        if (isIn) tally.add(paper);
      } else if (missed === 1 && isIn) {
        tally.addTo(only, paper);
      }
    }
    return { facets: tally.facets(), traits: tally.traits(), years: [...byYear].map(([year, papers]) => ({ year, papers })).reverse() };
  }

  /** The first papers in order, as many as are asked for or more. */
  #order(papers: Uint32Array, sort: Sort, scores: Float32Array): (count: number) => Promise<Uint32Array> {
    if (sort === "date") return async () => papers;
    if (sort === "oldest") return async () => papers.toReversed();
    if (sort === "relevance") {
      const own = Float32Array.from(papers, (paper) => scores[paper] ?? 0);
      return async (count) => best(own, Math.max(count, 40)).map((at) => papers[at] ?? 0);
    }
    return async () => {
      const order = await this.#files.get(`o-${sort}.bin`, (bytes) => ordersFrom(bytes, this.#boot.papers));
      const wanted = new Uint8Array(this.#boot.papers);
      for (const paper of papers) wanted[paper] = 1;
      return order.filter((paper) => wanted[paper] === 1);
    };
  }

  async #exact(text: string, named: readonly number[], first: readonly Row[]): Promise<Row[]> {
    const byIdentifier = await Promise.all(named.map((paper) => this.#rows.get(paper)));
    if (byIdentifier.length > 0) return byIdentifier;
    const typed = plain(text);
    return typed.length > 5 ? first.filter(({ title }) => plain(title) === typed) : [];
  }

  async #passages(limit: number, found: Found): Promise<PassageRow[]> {
    if (!found.hasWords) return [];
    const places = Array.from({ length: this.#boot.places }, (_, at) => at).filter((at) => found.matches(this.#boot.papers + at));
    const scores = Float32Array.from(places, (at) => found.scores[this.#boot.papers + at] ?? 0);
    return Promise.all(Array.from(best(scores, limit), (at) => this.#rows.place(places[at] ?? 0)));
  }
}

interface Found {
  matches(document: number): boolean;
  readonly scores: Float32Array;
  /** Papers named by identifiers. */
  readonly named: readonly number[];
  readonly isRelaxed: boolean;
  readonly hasWords: boolean;
}

type Years = readonly [from: number, to: number];

function yearsOf(query: Query, said: ParsedText): Years {
  return [Math.max(query.from ?? -Infinity, said.from ?? -Infinity), Math.min(query.to ?? Infinity, said.to ?? Infinity)];
}

function between(year: number, [from, to]: Years): boolean {
  return year >= from && year <= to;
}

function plain(text: string): string {
  return chunksOf(fold(text)).map(({ whole }) => whole).join(" ");
}

function ordersFrom(bytes: Uint8Array, papers: number): Uint32Array {
  const packed = new Packed(bytes);
  const [low, middle, high] = [packed.take(papers), packed.take(papers), packed.take(papers)];
  return Uint32Array.from({ length: papers }, (_, at) => (low[at] ?? 0) | ((middle[at] ?? 0) << 8) | ((high[at] ?? 0) << 16));
}
