/** Answers by looking at every row of the search file: fast enough for a thousand papers. */
import { chunks, fold, Words, type Chunk } from "../search/words.ts";
import { rowsOf, type SearchFile, type SearchPaper } from "../search/search-file.ts";
import type { Answer, Engine, PaperRow } from "./engine.ts";
import type { Ranges } from "./marks.ts";
import type { ExplorerState, Sort, Terms } from "./state.ts";

interface Entry {
  readonly paper: SearchPaper;
  readonly year: number;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly title: Words;
  readonly authors: Words;
  readonly others: Words;
}

const weight = { title: 8, authors: 4, others: 1 };

export class Scan implements Engine {
  readonly total: number;
  readonly years: { first: number; last: number };
  readonly #entries: readonly Entry[];
  readonly #terms: ReadonlyMap<number, { facet: string; term: string }>;

  constructor(file: SearchFile) {
    const rows = rowsOf(file);
    this.#entries = file.papers.map((paper, index) => ({
      paper,
      year: Number.parseInt(paper.date, 10),
      facets: rows[index]?.facets ?? {},
      title: new Words(rows[index]?.title ?? ""),
      authors: new Words(rows[index]?.authors ?? ""),
      others: new Words(rows[index]?.others ?? ""),
    }));
    this.#terms = new Map(file.facets.flatMap((facet) => facet.terms.map((term) => [term.n, { facet: facet.id, term: term.id }] as const)));
    this.total = file.papers.length;
    const years = this.#entries.map((entry) => entry.year);
    this.years = { first: Math.min(...years), last: Math.max(...years) };
  }

  answer(state: ExplorerState): Promise<Answer> {
    const words = chunks(state.text);
    const found: { entry: Entry; score: number; position: number }[] = [];
    const counts = new Map<string, number>();
    const byYear = new Map<number, number>();
    this.#entries.forEach((entry, position) => {
      const score = scoreOf(entry, words);
      if (score === 0 || hasAny(entry, state.excluded)) return;
      const missed = [...state.chosen].filter(([facet, terms]) => !entry.facets[facet]?.some((term) => terms.has(term))).map(([facet]) => facet);
      if (missed.length === 0) byYear.set(entry.year, (byYear.get(entry.year) ?? 0) + 1);
      if (entry.year < (state.from ?? -Infinity) || entry.year > (state.to ?? Infinity)) return;
      if (missed.length === 0) found.push({ entry, score, position });
      for (const [facet, terms] of Object.entries(entry.facets)) {
        if (missed.some((other) => other !== facet)) continue;
        for (const term of terms) counts.set(`${facet}/${term}`, (counts.get(`${facet}/${term}`) ?? 0) + 1);
      }
    });
    found.sort((a, b) => (state.sort === "relevance" ? b.score - a.score : 0) || compare(state.sort, a.entry, b.entry) || a.position - b.position);
    const named = this.#named(state.text);
    return Promise.resolve({
      found: found.length,
      countOf: (facet, term) => counts.get(`${facet}/${term}`) ?? 0,
      byYear,
      rows: (start, end) => Promise.resolve(found.slice(start, end).map(({ entry }) => this.#row(entry.paper))),
      keys: () => Promise.resolve(found.map(({ entry }) => entry.paper.key)),
      named: named ? this.#row(named) : null,
      corrected: null,
      passages: [],
      hits: (text) => hits(text, words),
    });
  }

  #named(text: string): SearchPaper | null {
    const typed = text.trim().toLowerCase().replace(/^(https?:\/\/)?((dx\.)?doi\.org\/|arxiv\.org\/(abs|pdf)\/)/, "").replace(/^(doi|arxiv|pmid):\s*/, "");
    if (typed === "") return null;
    const title = chunks(text).map((chunk) => chunk.whole).join(" ");
    return this.#entries.find(({ paper }) => isNamed(paper, typed, title))?.paper ?? null;
  }

  #row(paper: SearchPaper): PaperRow {
    return {
      key: paper.key,
      title: paper.title,
      authors: shortAuthors(paper),
      venue: paper.venue ?? "",
      isServer: /rxiv$|\.\w/i.test(paper.venue ?? ""),
      date: paper.date,
      summary: paper.summary ?? "",
      reference: paper.inReview ? (paper.number ?? 0) : null,
      doi: paper.doi ?? null,
      arxiv: paper.arxiv ?? null,
      terms: (paper.terms ?? []).flatMap((n) => this.#terms.get(n) ?? []),
      coins: null,
      status: "",
    };
  }
}

function isNamed(paper: SearchPaper, typed: string, title: string): boolean {
  return (
    [paper.key, paper.doi?.toLowerCase(), paper.arxiv, paper.pmid, ...(paper.aliases ?? [])].includes(typed) ||
    (title.length > 12 && chunks(paper.title).map((chunk) => chunk.whole).join(" ") === title)
  );
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

function hasAny(entry: Entry, terms: Terms): boolean {
  for (const [facet, excluded] of terms) if (entry.facets[facet]?.some((term) => excluded.has(term))) return true;
  return false;
}

/** By code units: the same order in every browser. */
function compare(sort: Sort, a: Entry, b: Entry): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  if (sort === "title") return text(a.paper.title, b.paper.title);
  if (sort === "venue") return text(a.paper.venue ?? "\uffff", b.paper.venue ?? "\uffff");
  return sort === "oldest" ? text(a.paper.date, b.paper.date) : text(b.paper.date, a.paper.date);
}

function shortAuthors({ authors, andOthers }: SearchPaper): string {
  const [first, second, ...rest] = authors ?? [];
  if (first === undefined) return "";
  if (second === undefined && !andOthers) return first;
  if (second !== undefined && rest.length === 0 && !andOthers) return `${first} and ${second}`;
  return `${first} et al.`;
}

/** Words of the text that begin as a word of the query does. */
function hits(text: string, words: readonly Chunk[]): Ranges {
  const wanted = words.flatMap((word) => [word.whole, ...word.parts]).filter((word) => word.length > 1);
  if (wanted.length === 0) return [];
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter((match) => wanted.some((word) => fold(match[0]).startsWith(word)))
    .map((match) => [match.index, match.index + match[0].length] as const);
}
