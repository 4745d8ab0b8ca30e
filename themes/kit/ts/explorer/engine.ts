/** What the explorer and the search dialog ask of an index, whatever its form. */
import type { Ranges } from "./marks.ts";
import type { ExplorerState } from "./state.ts";

export interface Engine {
  /** Papers in the whole catalogue. */
  readonly total: number;
  /** Of the whole catalogue; equal when it is empty. */
  readonly years: { readonly first: number; readonly last: number };
  answer(state: ExplorerState): Promise<Answer>;
}

export interface Answer {
  readonly found: number;
  /** Papers that choosing this term as well would show. */
  countOf(facet: string, term: string): number;
  /** Papers by year, as if no years were chosen. */
  readonly byYear: ReadonlyMap<number, number>;
  /** Found papers from one position up to another, in the asked order. */
  rows(start: number, end: number): Promise<readonly PaperRow[]>;
  /** All found papers, in the asked order. */
  keys(): Promise<readonly string[]>;
  /** The paper whose identifier, key or whole title was typed. */
  readonly named: PaperRow | null;
  /** What was answered instead of words that nothing has. */
  readonly corrected: string | null;
  /** Passages of the chapters, best first. */
  readonly passages: readonly Passage[];
  /** Where a text answers the query. */
  hits(text: string): Ranges;
}

export interface PaperRow {
  readonly key: string;
  readonly title: string;
  /** "A. Singhal et al."; empty when the source names nobody. */
  readonly authors: string;
  readonly venue: string;
  /** A preprint server or a site, which is set upright. */
  readonly isServer: boolean;
  /** ISO 8601, as precise as known. */
  readonly date: string;
  readonly summary: string;
  /** In the review's own list, under this number; 0 for one that the text does not cite. */
  readonly reference: number | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  /** Most specific ones, with their facets. */
  readonly terms: readonly { readonly facet: string; readonly term: string }[];
  /** The OpenURL of a COinS span; null when the index does not hold enough for one. */
  readonly coins: string | null;
  /** "retracted", "withdrawn"; empty for all others. */
  readonly status: string;
}

export interface Passage {
  /** With the heading's anchor. */
  readonly href: string;
  readonly title: string;
  readonly text: string;
}
