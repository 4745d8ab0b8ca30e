/** The data that the page carries (site/docs/search-format.md, "Boot data"). */
import type { Facet, Term, YearCount } from "./api.ts";
import { wordsFrom } from "./packed.ts";

/** A row as the index has it: key, title, authors, more, date, venue, number, DOI, arXiv, PubMed, status, former keys. */
export type PackedRow = readonly [
  key: string, title: string, authors: string, more: number, date: string, venue: string | null, number: number,
  doi: string | null, arxiv: string | null, pmid: string | null, status: number, aliases: string | null,
];

interface BootFile {
  readonly version: number;
  readonly papers: number;
  readonly places: number;
  readonly rows: number;
  readonly ids: number;
  readonly letters: string;
  readonly shards: string;
  readonly years: readonly number[];
  readonly facets: readonly (readonly (string | number)[])[];
  readonly newest: readonly PackedRow[];
}

export interface BootData {
  readonly papers: number;
  readonly places: number;
  readonly rowsInBlock: number;
  readonly identifierShards: number;
  readonly letters: string;
  readonly beginnings: readonly string[];
  /** Newest first, as the papers are. */
  readonly years: readonly YearCount[];
  readonly facets: readonly Facet[];
  readonly newest: readonly PackedRow[];
}

/** Throws when the data is of another version than this script reads. */
export function readBoot(boot: unknown): BootData {
  const file = boot as BootFile;
  if (file.version !== 2) throw new Error(`Search format ${String(file.version)} is not the one this page reads.`);
  return {
    papers: file.papers,
    places: file.places,
    rowsInBlock: file.rows,
    identifierShards: file.ids,
    letters: file.letters,
    beginnings: wordsFrom(file.shards),
    years: Array.from({ length: file.years.length / 2 }, (_, index) => ({ year: file.years[2 * index] ?? 0, papers: file.years[2 * index + 1] ?? 0 })),
    facets: file.facets.map(([id, label, single, ...terms]) => ({ id: String(id), label: String(label), single: single === 1, terms: termsOf(terms) })),
    newest: file.newest,
  };
}

function termsOf(flat: readonly (string | number)[]): Term[] {
  const open: string[] = [];
  return Array.from({ length: flat.length / 4 }, (_, index) => {
    const [id = "", label = "", depth = 0, papers = 0] = flat.slice(4 * index, 4 * index + 4);
    open.length = Number(depth);
    const parent = open.at(-1) ?? null;
    open.push(String(id));
    return { id: String(id), label: String(label), parent, papers: Number(papers) };
  });
}
