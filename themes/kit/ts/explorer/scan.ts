/** A search that looks at every row of the search file: fast enough for a thousand papers. */
import type { Answer, Counts, Facet, Query, Row, Search, Sort, Term, Trait, YearCount } from "../search/api.ts";
import { rowsOf, type SearchFile, type SearchPaper } from "../search/search-file.ts";
import { chunks, Words, type Chunk } from "../search/words.ts";

interface Entry {
  readonly paper: SearchPaper;
  readonly position: number;
  readonly year: number;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly traits: readonly Trait[];
  readonly title: Words;
  readonly authors: Words;
  readonly others: Words;
}

/** A paper that fits but for facets that it misses. */
interface Candidate {
  readonly entry: Entry;
  readonly missed: readonly string[];
}

const weight = { title: 8, authors: 4, others: 1 };

export class Scan implements Search {
  readonly size: number;
  readonly facets: readonly Facet[];
  readonly years: readonly YearCount[];
  readonly newest: readonly Row[];
  readonly #entries: readonly Entry[];
  readonly #terms: ReadonlyMap<number, { facet: string; term: string }>;

  constructor(file: SearchFile) {
    const rows = rowsOf(file);
    this.#entries = file.papers.map((paper, position) => ({
      paper,
      position,
      year: Number.parseInt(paper.date, 10),
      facets: rows[position]?.facets ?? {},
      traits: [...(paper.inReview ? (["review"] as const) : []), ...(paper.summary === undefined ? [] : (["summary"] as const))],
      title: new Words(rows[position]?.title ?? ""),
      authors: new Words(rows[position]?.authors ?? ""),
      others: new Words(rows[position]?.others ?? ""),
    }));
    this.#terms = new Map(file.facets.flatMap((facet) => facet.terms.map((term) => [term.n, { facet: facet.id, term: term.id }] as const)));
    this.size = file.papers.length;
    this.years = countYears(this.#entries);
    this.facets = file.facets.map(({ id, label, terms }) => ({
      id,
      label,
      single: false,
      terms: terms.map((term): Term => ({
        id: term.id,
        label: term.label,
        parent: this.#terms.get(term.parent ?? -1)?.term ?? null,
        papers: this.#entries.filter((entry) => entry.facets[id]?.includes(term.id)).length,
      })),
    }));
    this.newest = this.#entries.slice(0, 20).map((entry) => this.#row(entry));
  }

  warm(): Promise<void> {
    return Promise.resolve();
  }

  ask(query: Query): Promise<Answer> {
    const words = chunks(query.text);
    const scores = new Map<Entry, number>();
    const open: Candidate[] = [];
    for (const entry of this.#entries) {
      const score = scoreOf(entry, words);
      if (score === 0 || !query.has.every((trait) => entry.traits.includes(trait)) || isExcluded(entry, query)) continue;
      scores.set(entry, score);
      open.push({ entry, missed: missedFacets(entry, query) });
    }
    const inYears = open.filter(({ entry }) => entry.year >= (query.from ?? -Infinity) && entry.year <= (query.to ?? Infinity));
    const found = inYears.filter(({ missed }) => missed.length === 0).map(({ entry }) => entry);
    const sort = query.sort ?? (words.length === 0 ? "date" : "relevance");
    const scored = (entry: Entry): number => (sort === "relevance" ? (scores.get(entry) ?? 0) : 0);
    found.sort((a, b) => scored(b) - scored(a) || compare(sort, a, b) || a.position - b.position);
    return Promise.resolve({
      total: found.length,
      sort,
      counts: () => Promise.resolve(this.#counts(open, inYears, found)),
      rows: (from, to) => Promise.resolve(found.slice(from, to).map((entry) => this.#row(entry))),
      keys: () => Promise.resolve(found.map((entry) => entry.paper.key)),
      exact: () => Promise.resolve(this.#exact(query.text)),
      passages: () => Promise.resolve([]),
      marks: {
        words: new Set(words.flatMap((word) => [word.whole, ...word.parts])),
        prefix: words.at(-1)?.whole ?? null,
      },
      corrections: [],
      relaxed: false,
      misunderstood: [],
    });
  }

  #counts(open: readonly Candidate[], inYears: readonly Candidate[], found: readonly Entry[]): Counts {
    return {
      facets: new Map(this.facets.map(({ id, terms }) => {
        const entries = inYears.filter(({ missed }) => missed.every((other) => other === id)).map(({ entry }) => entry);
        return [id, new Map(terms.map((term) => [term.id, entries.filter((entry) => entry.facets[id]?.includes(term.id)).length]))];
      })),
      years: this.years.map(({ year }) => ({ year, papers: open.filter(({ entry, missed }) => missed.length === 0 && entry.year === year).length })),
      traits: new Map((["review", "summary"] as const).map((trait) => [trait, found.filter((entry) => entry.traits.includes(trait)).length])),
    };
  }

  #exact(text: string): Row[] {
    const typed = text.trim().toLowerCase().replace(/^(https?:\/\/)?((dx\.)?doi\.org\/|arxiv\.org\/(abs|pdf)\/)/, "").replace(/^(doi|arxiv|pmid):\s*/, "");
    if (typed === "") return [];
    const title = wholes(text);
    return this.#entries.filter(({ paper }) => isNamed(paper, typed) || (title.length > 12 && wholes(paper.title) === title)).map((entry) => this.#row(entry));
  }

  #row({ paper, position, traits }: Entry): Row {
    const { key, title, date, authors = [] } = paper;
    return {
      ...pick(paper, ["venue", "doi", "arxiv", "pmid", "number"]),
      paper: position,
      key,
      title,
      date,
      authors: authors.slice(0, 3),
      moreAuthors: Math.max(0, authors.length - 3),
      andOthers: paper.andOthers ?? false,
      traits,
      terms: (paper.terms ?? []).flatMap((n) => this.#terms.get(n) ?? []),
      summary: () => Promise.resolve(paper.summary ?? null),
    };
  }
}

function pick<T, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Pick<T, K>;
}

function wholes(text: string): string {
  return chunks(text).map((chunk) => chunk.whole).join(" ");
}

function isNamed(paper: SearchPaper, typed: string): boolean {
  return [paper.key, paper.doi?.toLowerCase(), paper.arxiv, paper.pmid, ...(paper.aliases ?? [])].includes(typed);
}

function countYears(entries: readonly Entry[]): YearCount[] {
  const years = [...new Set(entries.map((entry) => entry.year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, papers: entries.filter((entry) => entry.year === year).length }));
}

/** Zero when a word is nowhere. The last word may be unfinished; a finished one counts twice. */
function scoreOf(entry: Entry, words: readonly Chunk[]): number {
  let score = 1;
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    const best = Math.max(weight.title * fit(entry.title, word, isLast), weight.authors * fit(entry.authors, word, isLast), weight.others * fit(entry.others, word, isLast));
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

function fit(words: Words, word: Chunk, isLast: boolean): 0 | 1 | 2 {
  if (words.has(word)) return 2;
  return isLast && words.hasPrefix(word) ? 1 : 0;
}

function isExcluded(entry: Entry, { facets }: Query): boolean {
  return [...facets].some(([facet, { none = [] }]) => entry.facets[facet]?.some((term) => none.includes(term)) ?? false);
}

function missedFacets(entry: Entry, { facets }: Query): string[] {
  return [...facets].filter(([facet, { any = [] }]) => any.length > 0 && !entry.facets[facet]?.some((term) => any.includes(term))).map(([facet]) => facet);
}

/** By code units: the same order in every browser. */
function compare(sort: Sort, a: Entry, b: Entry): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  if (sort === "title") return text(a.paper.title, b.paper.title);
  if (sort === "venue") return text(a.paper.venue ?? "\uffff", b.paper.venue ?? "\uffff");
  return sort === "oldest" ? text(a.paper.date, b.paper.date) : text(b.paper.date, a.paper.date);
}
