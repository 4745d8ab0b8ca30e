/** Which papers match a reader's question, in which order, and how many more each choice would leave. No DOM. */
import { chunks, Words, type Chunk } from "./words.ts";

export type Sort = "relevance" | "newest" | "oldest" | "title";

/** What the reader asks; the address bar holds the same. */
export interface Question {
  readonly text: string;
  /** Facet to chosen terms: any of a facet's terms, in all facets. No empty sets. */
  readonly facets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: Sort;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  /** Whatever else may be searched: venue, summary, names of topics and their synonyms. */
  readonly others: string;
  /** ISO 8601, of whatever precision is known: `2023`, `2023-07`, `2023-07-12`. */
  readonly date: string;
  /** Facet to the paper's terms, each with its broader terms. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

export interface Answer {
  /** Positions in the rows, best first. */
  readonly rows: readonly number[];
  /** Facet, then term, to the number of papers that choosing it as well would show; terms without any are absent. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Entry {
  readonly row: Row;
  readonly year: number;
  readonly title: Words;
  readonly authors: Words;
  readonly others: Words;
}

const weight = { title: 8, authors: 4, others: 1 };

export class Papers {
  readonly #entries: readonly Entry[];

  constructor(rows: readonly Row[]) {
    this.#entries = rows.map((row) => ({
      row,
      year: Number.parseInt(row.date, 10),
      title: new Words(row.title),
      authors: new Words(row.authors),
      others: new Words(row.others),
    }));
  }

  ask(question: Question): Answer {
    const words = chunks(question.text);
    const matches: { position: number; score: number }[] = [];
    const counts = new Map<string, Map<string, number>>();
    this.#entries.forEach((entry, position) => {
      const score = scoreOf(entry, words);
      if (score === 0 || !inYears(entry, question)) return;
      const missed = missedFacets(entry, question);
      if (missed.length === 0) matches.push({ position, score });
      for (const [facet, terms] of Object.entries(entry.row.facets)) {
        if (missed.every((other) => other === facet)) count(counts, facet, terms);
      }
    });
    const byScore = question.sort === "relevance";
    matches.sort((a, b) => (byScore ? b.score - a.score : 0) || this.#compare(question.sort, a.position, b.position));
    return { rows: matches.map((match) => match.position), counts };
  }

  #compare(sort: Sort, a: number, b: number): number {
    const [first, second] = [this.#entries[a], this.#entries[b]];
    if (!first || !second) return 0;
    const byTitle = compareText(first.row.title, second.row.title);
    if (sort === "title") return byTitle || a - b;
    const newestFirst = compareText(second.row.date, first.row.date);
    return (sort === "oldest" ? -newestFirst : newestFirst) || byTitle || a - b;
  }
}

/** Zero when a word is nowhere. The last word may be unfinished; a finished one counts twice. */
function scoreOf(entry: Entry, words: readonly Chunk[]): number {
  let score = 1;
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    const found = Math.max(
      weight.title * fit(entry.title, word, isLast),
      weight.authors * fit(entry.authors, word, isLast),
      weight.others * fit(entry.others, word, isLast),
    );
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

function fit(words: Words, word: Chunk, isLast: boolean): 0 | 1 | 2 {
  if (words.has(word)) return 2;
  return isLast && words.hasPrefix(word) ? 1 : 0;
}

/** A paper without a year is shown until years are asked for. */
function inYears(entry: Entry, { from, to }: Question): boolean {
  if (from === null && to === null) return true;
  return entry.year >= (from ?? -Infinity) && entry.year <= (to ?? Infinity);
}

function missedFacets(entry: Entry, { facets }: Question): string[] {
  const missed: string[] = [];
  for (const [facet, chosen] of facets) {
    if (!entry.row.facets[facet]?.some((term) => chosen.has(term))) missed.push(facet);
  }
  return missed;
}

function count(counts: Map<string, Map<string, number>>, facet: string, terms: readonly string[]): void {
  let ofFacet = counts.get(facet);
  if (!ofFacet) counts.set(facet, (ofFacet = new Map()));
  for (const term of new Set(terms)) ofFacet.set(term, (ofFacet.get(term) ?? 0) + 1);
}

/** By code units: the same order in every browser, and dates of one form compare as they should. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
