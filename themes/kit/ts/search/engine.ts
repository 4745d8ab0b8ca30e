/** The search over one index: answers what api.ts asks. */
import type { Answer, Boot, Correction, Counts, Facet, FacetChoice, FetchFile, Query, Row, Search, Sort, YearCount } from "./api.ts";
import { readBoot, type BootData } from "./boot.ts";
import { Columns, isOut, joined, matches, stretchOf, type Stretch } from "./columns.ts";
import { IndexFiles } from "./files.ts";
import type { Identifiers } from "./identifiers.ts";
import { Matching, type Hits } from "./matching.ts";
import type { Mended, Mending } from "./mending.ts";
import { Packed } from "./packed.ts";
import { fields as bits, ignored, looksPasted, parseText, type Clause, type ParsedText } from "./query-text.ts";
import { best, nearness } from "./ranking.ts";
import { Rows } from "./rows.ts";
import { Scratch } from "./scratch.ts";
import type { WordList } from "./typos.ts";
import { stopWords } from "./stop-words.ts";
import { chunksOf, fold } from "./words.ts";
import { WordShards } from "./word-shards.ts";

/** Up to so many papers everything that queries need is fetched when the page is idle. */
const small = 5000;
/** As many papers as a list shows at first. */
const shown = 20;
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
  #mending: Promise<Mending> | undefined;
  #identifiers: Promise<Identifiers> | undefined;
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
    const { identifiers, text } = looksPasted(query.text) ? (await import("./pasted.ts")).readPasted(query.text) : { identifiers: [], text: query.text };
    const said = parseText(text, new Set(this.#boot.facets.map(({ id }) => id)));
    const matching = this.#matching();
    const facets = joined(query.facets, said.facets);
    const has = [...query.has, ...said.has];
    const [from, to] = [Math.max(query.from ?? -Infinity, said.from ?? -Infinity), Math.min(query.to ?? Infinity, said.to ?? Infinity)];
    const isNarrowed = facets.size > 0 || has.length > 0;
    const [found] = await Promise.all([this.#matches(said, identifiers, matching), isNarrowed ? this.#columns.load(facets.keys(), has.length > 0) : null]);
    signal?.throwIfAborted();

    const { state } = found;
    this.#columns.narrow(facets, state);
    if (has.length > 0) this.#columns.demand(has, state);
    const years = stretchOf(this.#boot.years, from, to);
    const papers = papersOf(state, years);
    const isAsked = isNarrowed || said.clauses.length > 0 || identifiers.length > 0 || from > -Infinity || to < Infinity;

    const words = found.named.length > 0 ? [] : said.clauses.filter((clause) => !clause.isExcluded);
    const sort = query.sort ?? (words.length > 0 ? "relevance" : "date");
    const order = this.#order(papers, sort, found.scores, askedOf(text, found.corrections), state, years);
    const rows = async (from: number, to: number): Promise<Row[]> => Promise.all(Array.from((await order(to)).subarray(from, to), (paper) => this.#rows.get(paper)));
    const last = words.at(-1);
    return {
      total: papers.length,
      sort,
      counts: async () => (isAsked ? this.#counts(papers, facets, state, years) : this.#boot.counts),
      rows,
      keys: async () => (await rows(0, papers.length)).map(({ key }) => key),
      exact: async () => this.#exact(text, found.named, words.length > 0 ? await rows(0, 5) : []),
      passages: async (limit) => Promise.all(Array.from(best(found.placeScores, limit), (at) => this.#rows.place(found.places[at] ?? 0))),
      marks: { words: matching.words, prefix: last?.kind === "word" && last.isOpen && last.chunk.whole.length > 1 ? last.chunk.whole : null },
      corrections: found.corrections,
      relaxed: found.isRelaxed,
      misunderstood: said.misunderstood,
    };
  }

  /** Which documents have what the text says; nothing of the answer is shared with another one. */
  async #matches(said: ParsedText, identifiers: readonly (readonly string[])[], matching: Matching): Promise<Found> {
    const named = await this.#named(identifiers);
    if (named.length > 0 || (identifiers.length > 0 && said.clauses.length === 0)) return this.#only(named);
    const { clauses, hits, corrections } = await this.#hits(said.clauses, matching);
    const isNeeded = (clause: Clause): boolean => !clause.isExcluded && !(clause.kind === "word" && clause.isExtra);
    const needed = clauses.filter(isNeeded).length;
    const { counts, scores } = this.#scratch;
    clauses.forEach((clause, at) => {
      const { documents, scores: own } = hits[at] as Hits;
      const counted = Number(isNeeded(clause));
      for (let hit = 0; hit < documents.length && !clause.isExcluded; hit++) {
        const document = documents[hit] as number;
        (counts[document] as number) += counted;
        (scores[document] as number) += own[hit] as number;
      }
    });
    clauses.forEach(({ isExcluded }, at) => isExcluded && hits[at]?.documents.forEach((document) => (counts[document] = excluded)));

    const { papers } = this.#boot;
    let most = 0;
    for (let paper = 0; paper < papers; paper++) if (counts[paper] !== excluded && (counts[paper] as number) > most) most = counts[paper] as number;
    const isRelaxed = most < needed && most > 0;
    const level = isRelaxed ? most : needed;
    const state = new Uint8Array(papers);
    for (let paper = 0; paper < papers; paper++) if (counts[paper] !== level) state[paper] = isOut;
    const places = needed === 0 ? [] : Array.from({ length: this.#boot.places }, (_, at) => at).filter((at) => counts[papers + at] === level);
    const found = {
      state,
      scores: said.clauses.length === 0 ? noScores : scores.slice(0, papers),
      places,
      placeScores: Float32Array.from(places, (at) => scores[papers + at] ?? 0),
      corrections,
      named,
      isRelaxed,
    };
    counts.fill(0);
    scores.fill(0);

    const asked = askedOf(said.text, corrections);
    const name = asked.filter((word) => !/^\d{4}$/.test(word));
    if (most > 0 && (await this.#isName(name, clauses))) return (await import("./names.ts")).byName(found, name, name.length === asked.length, this.#shards, papers <= small);
    const keyed = most < needed && /^\s*[\w-]+\s*$/.test(said.text) ? await this.#named([[said.text.trim().toLowerCase()]]) : [];
    return keyed.length > 0 ? this.#only(keyed) : found;
  }

  /** Two to four words that are all said of authors. */
  async #isName(words: readonly string[], clauses: readonly Clause[]): Promise<boolean> {
    if (words.length < 2 || words.length > 4 || clauses.some(({ kind, fields, isExcluded }) => kind !== "word" || isExcluded || !(fields & bits.author))) return false;
    for (const word of words) if (word.length > 1 && !(await this.#shards.isAuthor(word))) return false;
    return true;
  }

  /** What every clause is found in; for those found nowhere, what the reader may have meant. */
  async #hits(clauses: readonly Clause[], matching: Matching): Promise<Mended & { readonly hits: readonly Hits[] }> {
    const hits = await matching.hits(clauses);
    if (clauses.every(({ isExcluded }, at) => isExcluded || hits[at]?.documents.length !== 0)) return { clauses, hits, corrections: [] };
    const mending = await (this.#mending ??= import("./mending.ts").then(({ Mending }) => new Mending(this.#boot.letters, (letter) => this.#list(letter), stopWords, (word) => this.#shards.frequency(word))));
    const mended = await mending.mend(clauses, this.#matching());
    return { ...mended, hits: await matching.hits(mended.clauses) };
  }

  #matching(): Matching {
    return new Matching(this.#shards, this.#scratch, (year) => stretchOf(this.#boot.years, year, year));
  }

  #list(letter: string): Promise<WordList> {
    return this.#files.get(`w${letter}.bin`, (bytes) => {
      const packed = new Packed(bytes);
      const words = packed.words();
      return { words, counts: packed.numbers(words.length) };
    });
  }

  #only(named: readonly number[]): Found {
    const state = new Uint8Array(this.#boot.papers).fill(isOut);
    for (const paper of named) state[paper] = matches;
    return { state, scores: noScores, places: [], placeScores: noScores, corrections: [], named, isRelaxed: false };
  }

  /** Papers that have one of the identifiers, in any of its forms. */
  async #named(identifiers: readonly (readonly string[])[]): Promise<readonly number[]> {
    if (identifiers.length === 0) return [];
    this.#identifiers ??= import("./identifiers.ts").then(({ Identifiers }) => new Identifiers(this.#files, this.#rows, this.#boot.identifierShards));
    return (await this.#identifiers).named(identifiers);
  }

  async #counts(found: Uint32Array, choices: ReadonlyMap<string, FacetChoice>, state: Uint8Array, years: Stretch): Promise<Counts> {
    await this.#columns.load();
    return { ...this.#columns.count(found, choices, state, years), years: this.#columns.countYears(this.#boot.years, state).reverse() };
  }

  /** The first papers in order, as many as are asked for or more. */
  #order(papers: Uint32Array, sort: Sort, scores: Float32Array, asked: readonly string[], state: Uint8Array, [from, to]: Stretch): (count: number) => Promise<Uint32Array> {
    if (sort === "date") return async () => papers;
    if (sort === "oldest") return async () => papers.toReversed();
    if (sort === "relevance") {
      const own = new Float32Array(papers.length);
      for (let at = 0; at < papers.length; at++) own[at] = scores[papers[at] as number] ?? 0;
      let refined: Promise<Uint32Array> | undefined;
      return async (count) => {
        const order = best(own, Math.max(count, 40)).map((at) => papers[at] as number);
        order.set(await (refined ??= this.#refined(order.slice(0, shown), scores, asked)));
        return order;
      };
    }
    return async () => {
      const order = await this.#files.get(`o-${sort}.bin`, (bytes) => ordersFrom(bytes, this.#boot.papers));
      return order.filter((paper) => state[paper] === matches && paper >= from && paper < to);
    };
  }

  /** The first papers by how well their titles and first authors fit the text too: those rows are shown anyway. */
  async #refined(papers: Uint32Array, scores: Float32Array, asked: readonly string[]): Promise<Uint32Array> {
    const fits = await Promise.all(Array.from(papers, async (paper) => {
      const { title, authors } = await this.#rows.words(paper);
      return (scores[paper] as number) * (1 + 0.6 * (Math.max(nearness(asked, title), 0.7 * nearness(asked.toReversed(), title)) + 0.6 * Math.max(nearness(asked, authors), nearness(asked.toReversed(), authors))));
    }));
    return Uint32Array.from([...papers.keys()].sort((a, b) => (fits[b] as number) - (fits[a] as number)), (at) => papers[at] as number);
  }

  async #exact(text: string, named: readonly number[], first: readonly Row[]): Promise<Row[]> {
    const byIdentifier = await Promise.all(named.map((paper) => this.#rows.get(paper)));
    if (byIdentifier.length > 0) return byIdentifier;
    const typed = plain(text);
    return typed.length > 5 ? first.filter(({ title }) => plain(title) === typed) : [];
  }
}

export interface Found {
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

/** The words of the text that say what is looked for, mended. */
function askedOf(text: string, corrections: readonly Correction[]): string[] {
  const corrected = new Map(corrections.map(({ typed, used }) => [typed, used?.split(" ")]));
  return chunksOf(fold(text.replace(ignored, " "))).flatMap(({ whole, parts }) => corrected.get(whole) ?? parts);
}

function plain(text: string): string {
  return chunksOf(fold(text)).map(({ whole }) => whole).join(" ");
}

function ordersFrom(bytes: Uint8Array, papers: number): Uint32Array {
  const packed = new Packed(bytes);
  const [low, middle, high] = [packed.take(papers), packed.take(papers), packed.take(papers)];
  return Uint32Array.from({ length: papers }, (_, at) => (low[at] ?? 0) | ((middle[at] ?? 0) << 8) | ((high[at] ?? 0) << 16));
}
