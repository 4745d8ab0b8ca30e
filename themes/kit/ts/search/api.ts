/**
 * What a user interface sees of the search: it opens an engine, asks a query, and reads rows of the answer.
 *
 *     const search = await openSearch(boot, fetchFile);      // engine.ts; boot is the JSON that the page carries
 *     const answer = await search.ask({ ...everything, text: "vison language", facets: new Map([["modality", { any: ["imaging"] }]]) });
 *     answer.total; for (const row of await answer.rows(0, 20)) …
 *     (await answer.counts()).facets.get("modality")?.get("imaging");
 *
 * Everything is asynchronous, because the index lies in shards that are fetched when they are needed; what was fetched
 * stays, and a query that needs nothing new answers in the same turn of the event loop. The engine holds no state of the
 * reader: the same query gives the same answer. Nothing here touches the document.
 */

/** The engine over one site's index. */
export interface Search {
  /** Papers in all. */
  readonly size: number;
  /** The facets in the taxonomy's order; every term stands after its parent. */
  readonly facets: readonly Facet[];
  /** Years with papers, ascending, with the number of papers in all. */
  readonly years: readonly YearCount[];
  /** Answers a query. Rejects with `AbortError` when the signal is aborted, with the fetch's error when a file cannot be had. */
  ask(query: Query, signal?: AbortSignal): Promise<Answer>;
  /** Fetches, once, what later queries are likely to need. Never rejects. */
  warm(signal?: AbortSignal): Promise<void>;
}

/** What a reader asks. An absent facet leaves it free. `everything` is the query that asks nothing. */
export interface Query {
  /**
   * As typed: words (all must be there), `"a phrase"`, `-word` or `-"phrase"` (must not), `author:` `title:` `venue:` before a word or a
   * phrase, `year:2023` `year:2023-` `year:-2020` `year:2020-2023`, `has:code`, `doi:` `arxiv:` `pmid:`, and facet ids as fields
   * (`modality:imaging`, `-modality:text`). The last word may be unfinished unless a blank follows it.
   */
  readonly text: string;
  readonly facets: ReadonlyMap<string, FacetChoice>;
  /** First and last year, both included; null is open. They narrow what `year:` in the text says. */
  readonly from: number | null;
  readonly to: number | null;
  /** The paper has all of these. */
  readonly has: readonly Trait[];
  /** Null: `relevance` when the text has words, else `date`. */
  readonly sort: Sort | null;
}

export const everything: Query = { text: "", facets: new Map(), from: null, to: null, has: [], sort: null };

/** Ids of terms. A term stands for those below it too. Unknown ids match no paper. */
export interface FacetChoice {
  /** At least one of these, when there are any. */
  readonly any?: readonly string[];
  /** None of these. */
  readonly none?: readonly string[];
}

/** What a paper has; `review` means that the review itself cites it. */
export type Trait = "code" | "data" | "demo" | "model" | "blog" | "review" | "summary";
export const traits: readonly Trait[] = ["code", "data", "demo", "model", "blog", "review", "summary"];

/** `date`: newest first. `oldest`: the reverse. `added`: last added first. `cited`: most places of the text that cite it first. */
export type Sort = "relevance" | "date" | "oldest" | "added" | "title" | "venue" | "cited";
export const sorts: readonly Sort[] = ["relevance", "date", "oldest", "added", "title", "venue", "cited"];

export interface Answer {
  /** Papers that match. Exact. */
  readonly total: number;
  /** Exact counts for this state. Apart, because the first of them may need a file that the rows do not. */
  counts(): Promise<Counts>;
  /** The order in which the rows come: the query's, or the usual one. */
  readonly sort: Sort;
  /** Rows in order, from the zero-based position `from` up to, not including, `to`; fewer at the end. Fetches what it needs. */
  rows(from: number, to: number): Promise<readonly Row[]>;
  /** Keys of all matching papers in order, for an export of exactly this set. Fetches their rows: thousands take seconds. */
  keys(): Promise<readonly string[]>;
  /** Papers that the text names outright, by identifier, key, former key, address or whole title. Mostly none, else mostly one. */
  exact(): Promise<readonly Row[]>;
  /** Places of the chapters that match the words of the text, best first, at most `limit`. The facets do not narrow them. */
  passages(limit: number): Promise<readonly PassageRow[]>;
  /** What the words matched, for highlighting: see explorer/marked.ts. */
  readonly marks: Marks;
  /** Words of which nothing was found and what was searched instead, in the order of the text. */
  readonly corrections: readonly Correction[];
  /** True when no paper has every word, and the answer holds those that have the most of them. */
  readonly relaxed: boolean;
  /** What the text says that cannot be understood, such as `year:soon`; it was left out. */
  readonly misunderstood: readonly string[];
}

export interface Counts {
  /**
   * For every facet and every one of its terms: how many papers match the query when its choice in *this* facet is left out
   * and have the term or one below it. So a chosen facet shows what another choice would add (any within a facet, all
   * across facets). Exclusions always hold. Exact; zero is said.
   */
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For every year with papers: how many match when the query's years are left out. Ascending. */
  readonly years: readonly YearCount[];
  /** How many of the matching papers have each trait. */
  readonly traits: ReadonlyMap<Trait, number>;
}

export interface Correction {
  /** As typed. */
  readonly typed: string;
  /** What was searched instead; null when nothing is near. */
  readonly used: string | null;
}

/** Folded words as they stand in the papers, and beginnings of words. */
export interface Marks {
  readonly words: ReadonlySet<string>;
  /** The unfinished last word, folded; null when there is none. */
  readonly prefix: string | null;
}

/** A paper as a list shows it. Optional members are absent when unknown. */
export interface Row {
  /** Its number in the index: 0 is the newest. Stable for one version of the index only; remember keys. */
  readonly paper: number;
  readonly key: string;
  readonly title: string;
  /** As printed, in order: the first two; `moreAuthors` says how many more are known. */
  readonly authors: readonly string[];
  readonly moreAuthors: number;
  /** The source stops with "et al.". */
  readonly andOthers: boolean;
  /** ISO 8601, as precise as known: `2023`, `2023-07` or `2023-07-12`. */
  readonly date: string;
  readonly venue?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly pmid?: string;
  /** Under which the text cites it. */
  readonly number?: number;
  readonly status?: "corrected" | "retracted" | "withdrawn";
  /** What it is filed under; fetches the facets. */
  filing(): Promise<Filing>;
  /** One to three sentences; fetched on its own, because most lists do not show it. Null when the paper has none. */
  summary(): Promise<string | null>;
}

export interface Filing {
  readonly traits: readonly Trait[];
  /** Most specific terms, in the taxonomy's order. */
  readonly terms: readonly TermRef[];
}

export interface TermRef {
  readonly facet: string;
  readonly term: string;
}

/** A place of a chapter. Its address is `chapters/<chapter>/#<anchor>`. */
export interface PassageRow {
  readonly chapter: string;
  readonly chapterTitle: string;
  /** Of the heading; empty above the first one. */
  readonly anchor: string;
  /** The heading with its number, or the chapter's title. */
  readonly heading: string;
  /** The text under the heading, plain. */
  readonly text: string;
}

export interface YearCount {
  readonly year: number;
  readonly papers: number;
  /** Of these, how many the review cites. */
  readonly cited: number;
}

export interface Facet {
  readonly id: string;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly id: string;
  /** Id of the term directly above; null for a top term. */
  readonly parent: string | null;
  /** Papers that have it or one below it, in all. */
  readonly papers: number;
}

/** What the page carries as JSON: counts and how the index is cut into files (site/docs/search-format.md). */
export type Boot = unknown;

/** Gets a file of the index by name (`t0.bin`), as it lies on the server. */
export type FetchFile = (name: string, signal?: AbortSignal) => Promise<ArrayBuffer>;
