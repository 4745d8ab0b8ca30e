/** The search file that the generator writes (site/docs/search-format.md), as the rows of query.ts. */
import type { Row } from "./query.ts";

export interface SearchFile {
  readonly version: 1;
  readonly facets: readonly {
    readonly id: string;
    readonly label: string;
    readonly terms: readonly SearchTerm[];
  }[];
  /** Newest first. */
  readonly papers: readonly SearchPaper[];
}

export interface SearchTerm {
  /** The number by which papers name the term; unique over all facets. */
  readonly n: number;
  readonly id: string;
  readonly label: string;
  /** Number of the next broader term. */
  readonly parent?: number;
  readonly synonyms?: readonly string[];
}

export interface SearchPaper {
  readonly key: string;
  readonly title: string;
  readonly otherTitles?: readonly string[];
  readonly authors?: readonly string[];
  readonly andOthers?: boolean;
  readonly date: string;
  readonly venue?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly pmid?: string;
  readonly number?: number;
  readonly inReview?: boolean;
  readonly summary?: string;
  readonly aliases?: readonly string[];
  /** Most specific terms only. */
  readonly terms?: readonly number[];
}

interface PlacedTerm {
  readonly facet: string;
  readonly id: string;
  /** The term's own names and those of all broader terms. */
  readonly names: readonly string[];
  readonly parent: PlacedTerm | undefined;
}

export async function fetchSearchFile(address: string, signal: AbortSignal): Promise<SearchFile> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const file = (await response.json()) as SearchFile;
  if (file.version !== 1) throw new Error(`Search format ${String(file.version)} is newer than this page.`);
  return file;
}

export function rowsOf(file: SearchFile): Row[] {
  const terms = placeTerms(file);
  return file.papers.map((paper) => {
    const own = (paper.terms ?? []).flatMap((n) => terms.get(n) ?? []);
    return {
      id: paper.key,
      title: [paper.title, ...(paper.otherTitles ?? [])].join(" "),
      authors: (paper.authors ?? []).join(" "),
      others: [paper.venue, paper.summary, paper.doi, paper.arxiv, paper.pmid, paper.key, ...(paper.aliases ?? []), ...own.flatMap((term) => term.names)]
        .filter((text) => text !== undefined)
        .join(" "),
      date: paper.date,
      facets: facetsOf(own),
    };
  });
}

/** Parents stand before their children in the file. */
function placeTerms(file: SearchFile): Map<number, PlacedTerm> {
  const placed = new Map<number, PlacedTerm>();
  for (const facet of file.facets) {
    for (const term of facet.terms) {
      const parent = term.parent === undefined ? undefined : placed.get(term.parent);
      const names = [term.label, ...(term.synonyms ?? []), ...(parent?.names ?? [])];
      placed.set(term.n, { facet: facet.id, id: term.id, names, parent });
    }
  }
  return placed;
}

function facetsOf(terms: readonly PlacedTerm[]): Record<string, string[]> {
  const facets: Record<string, string[]> = {};
  for (const own of terms) {
    for (let term: PlacedTerm | undefined = own; term; term = term.parent) {
      const ofFacet = (facets[term.facet] ??= []);
      if (!ofFacet.includes(term.id)) ofFacet.push(term.id);
    }
  }
  return facets;
}
