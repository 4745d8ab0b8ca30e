/** The data that the page carries (site/docs/search-format.md, "Boot data"). */
import { traits, type Counts, type Facet, type Term, type YearCount } from "./api.ts";
import { wordsFrom } from "./packed.ts";

interface BootFile {
  readonly version: number;
  readonly papers: number;
  readonly places: number;
  readonly rows: number;
  readonly ids: number;
  readonly letters: string;
  readonly shards: string;
  readonly years: readonly number[];
  readonly traits: readonly number[];
  readonly facets: readonly (readonly (string | number)[])[];
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
  /** Of the query that asks nothing. */
  readonly counts: Counts;
}

/** Throws when the data is of another version than this script reads. */
export function readBoot(boot: unknown): BootData {
  const file = boot as BootFile;
  if (file.version !== 4) throw new Error(`Search format ${String(file.version)} is not the one this page reads.`);
  const years = Array.from({ length: file.years.length / 3 }, (_, index) => {
    const [year = 0, papers = 0, cited = 0] = file.years.slice(3 * index, 3 * index + 3);
    return { year, papers, cited };
  });
  const facets = file.facets.map(([id, ...terms]) => ({ id: String(id), terms: termsOf(terms) }));
  return {
    papers: file.papers,
    places: file.places,
    rowsInBlock: file.rows,
    identifierShards: file.ids,
    letters: file.letters,
    beginnings: wordsFrom(file.shards),
    years,
    facets,
    counts: {
      facets: new Map(facets.map(({ id, terms }) => [id, new Map(terms.map((term) => [term.id, term.papers]))])),
      years: years.toReversed(),
      traits: new Map(traits.map((trait, bit) => [trait, file.traits[bit] ?? 0])),
    },
  };
}

function termsOf(flat: readonly (string | number)[]): Term[] {
  const open: string[] = [];
  return Array.from({ length: flat.length / 3 }, (_, index) => {
    const [id = "", depth = 0, papers = 0] = flat.slice(3 * index, 3 * index + 3);
    open.length = Number(depth);
    const parent = open.at(-1) ?? null;
    open.push(String(id));
    return { id: String(id), parent, papers: Number(papers) };
  });
}
