/** What every paper is filed under, and counting it: plain loops over arrays of numbers, one octet a paper for the state of a query. */
import { traits, type Counts, type Facet, type FacetChoice, type TermRef, type Trait, type YearCount } from "./api.ts";
import type { IndexFiles } from "./files.ts";
import { Packed } from "./packed.ts";

interface Column {
  /** Terms of all sets, one set after another, and where each set begins: indices in the facet, ascending, broader terms included. */
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  /** For every paper the number of its set. */
  readonly setOf: Uint8Array | Uint16Array;
}

/** What a paper misses of a query: nothing; the choice of one facet only, whose index plus one it then is; or too much to be counted anywhere. */
export const matches = 0;
export const isOut = 255;

/** Papers from, up to not including: they are newest first, so that years are a stretch of them. */
export type Stretch = readonly [from: number, to: number];

/** With more papers than this every facet has a file of its own. */
const mostInOneFile = 20_000;
const review = traits.indexOf("review");

export class Columns {
  readonly #files: IndexFiles;
  readonly #facets: readonly Facet[];
  readonly #papers: number;
  readonly #columns: Column[] = [];
  #traits = new Uint8Array(0);
  readonly #loaded = new Map<string, Promise<void>>();

  constructor(files: IndexFiles, facets: readonly Facet[], papers: number) {
    [this.#files, this.#facets, this.#papers] = [files, facets, papers];
  }

  /** Fetches what is asked of these facets and of traits, or of all. The other methods are for what was loaded. */
  async load(facets: Iterable<string> = this.#facets.map(({ id }) => id), needsTraits = true): Promise<void> {
    if (this.#papers <= mostInOneFile) return this.#once("f.bin", (packed) => this.#facets.forEach((_, index) => (this.#columns[index] = readColumn(packed, this.#papers))));
    const wanted = [...facets].map((id) => this.#facets.findIndex((facet) => facet.id === id)).filter((index) => index >= 0);
    await Promise.all([
      ...wanted.map((index) => this.#once(`f${index}.bin`, (packed) => (this.#columns[index] = readColumn(packed, this.#papers)))),
      ...(needsTraits ? [this.#once("f.bin", () => {})] : []),
    ]);
  }

  #once(name: string, read: (packed: Packed) => void): Promise<void> {
    let loading = this.#loaded.get(name);
    if (!loading) {
      loading = this.#files.get(name, (bytes) => {
        const packed = new Packed(bytes);
        read(packed);
        if (name === "f.bin") this.#traits = packed.take(this.#papers).slice();
      });
      this.#loaded.set(name, loading);
      loading.catch(() => this.#loaded.delete(name));
    }
    return loading;
  }

  /** The most specific terms of a paper. */
  termsOf(paper: number): TermRef[] {
    return this.#facets.flatMap((facet, index) => {
      const { terms, starts, setOf } = this.#column(index);
      const set = setOf[paper] ?? 0;
      const own = Array.from(terms.subarray(starts[set], starts[set + 1]), (term) => facet.terms[term]).filter((term) => term !== undefined);
      return own.filter(({ id }) => own.every((other) => other.parent !== id)).map(({ id }) => ({ facet: facet.id, term: id }));
    });
  }

  traitsOf(paper: number): Trait[] {
    return traits.filter((_, bit) => ((this.#traits[paper] ?? 0) >> bit) & 1);
  }

  /** Puts papers out that lack one of the traits. */
  demand(wanted: readonly Trait[], state: Uint8Array): void {
    const bits = wanted.reduce((sum, trait) => sum | (1 << traits.indexOf(trait)), 0);
    const own = this.#traits;
    for (let paper = 0; paper < own.length; paper++) if (((own[paper] as number) & bits) !== bits) state[paper] = isOut;
  }

  /** Puts papers out that have an excluded term, and notes which miss the choice of one facet only. */
  narrow(choices: ReadonlyMap<string, FacetChoice>, state: Uint8Array): void {
    for (const [id, { any = [], none = [] }] of choices) {
      const index = this.#facets.findIndex((facet) => facet.id === id);
      if (index < 0) {
        if (any.length > 0) state.fill(isOut);
        continue;
      }
      const { setOf } = this.#column(index);
      if (none.length > 0) {
        const has = this.#setsWith(index, none);
        for (let paper = 0; paper < setOf.length; paper++) if (has[setOf[paper] as number] === 1) state[paper] = isOut;
      }
      if (any.length > 0) {
        const has = this.#setsWith(index, any);
        for (let paper = 0; paper < setOf.length; paper++) {
          if (has[setOf[paper] as number] === 0) state[paper] = state[paper] === matches ? index + 1 : isOut;
        }
      }
    }
  }

  /**
   * @param found papers that match everything
   * @param state what the others miss; those of the years that miss the choice of one facet count in that facet
   */
  count(found: Uint32Array, choices: ReadonlyMap<string, FacetChoice>, state: Uint8Array, years: Stretch): Pick<Counts, "facets" | "traits"> {
    const facets = this.#facets.map(({ id }, index) => [id, this.#countFacet(index, found, (choices.get(id)?.any ?? []).length > 0, state, years)] as const);
    return { facets: new Map(facets), traits: this.#countTraits(found) };
  }

  #countFacet(index: number, found: Uint32Array, isChosen: boolean, state: Uint8Array, [from, to]: Stretch): Map<string, number> {
    const { terms, starts, setOf } = this.#column(index);
    const sets = new Uint32Array(starts.length - 1);
    for (let at = 0; at < found.length; at++) (sets[setOf[found[at] as number] as number] as number)++;
    for (let paper = from; isChosen && paper < to; paper++) if (state[paper] === index + 1) (sets[setOf[paper] as number] as number)++;
    const facetTerms = this.#facets[index]?.terms ?? [];
    const counts = new Uint32Array(facetTerms.length);
    for (let set = 0; set < sets.length; set++) {
      const papers = sets[set] as number;
      if (papers === 0) continue;
      for (let at = starts[set] as number; at < (starts[set + 1] as number); at++) (counts[terms[at] as number] as number) += papers;
    }
    return new Map(facetTerms.map(({ id }, term) => [id, counts[term] ?? 0] as const));
  }

  #countTraits(found: Uint32Array): Map<Trait, number> {
    const sets = new Uint32Array(256);
    const own = this.#traits;
    for (let at = 0; at < found.length; at++) (sets[own[found[at] as number] as number] as number)++;
    return new Map(traits.map((trait, bit) => [trait, sets.reduce((sum, papers, bits) => sum + ((bits >> bit) & 1) * papers, 0)] as const));
  }

  /** How many papers of every year match, whatever years are asked for; in the order of the papers. */
  countYears(years: readonly YearCount[], state: Uint8Array): YearCount[] {
    let paper = 0;
    return years.map(({ year, papers }) => {
      let [found, cited] = [0, 0];
      for (const end = paper + papers; paper < end; paper++) {
        if (state[paper] !== matches) continue;
        found++;
        cited += ((this.#traits[paper] as number) >> review) & 1;
      }
      return { year, papers: found, cited };
    });
  }

  /** For every set of terms of a facet, 1 when it has one of these. */
  #setsWith(index: number, ids: readonly string[]): Uint8Array {
    const { terms, starts } = this.#column(index);
    const asked = new Uint8Array(this.#facets[index]?.terms.length ?? 0);
    this.#facets[index]?.terms.forEach(({ id }, term) => (asked[term] = ids.includes(id) ? 1 : 0));
    const has = new Uint8Array(starts.length - 1);
    for (let set = 0; set < has.length; set++) {
      for (let at = starts[set] as number; at < (starts[set + 1] as number); at++) if (asked[terms[at] as number] === 1) has[set] = 1;
    }
    return has;
  }

  #column(index: number): Column {
    return this.#columns[index] ?? missing;
  }
}

function readColumn(packed: Packed, papers: number): Column {
  const many = packed.number();
  const starts = new Uint32Array(many + 1);
  const terms: number[] = [];
  for (let set = 0; set < many; set++) {
    for (let size = packed.number(); size > 0; size--) terms.push(packed.number());
    starts[set + 1] = terms.length;
  }
  const low = packed.take(papers);
  if (many <= 256) return { terms: Uint32Array.from(terms), starts, setOf: low.slice() };
  const setOf = new Uint16Array(papers);
  const high = packed.take(papers);
  for (let paper = 0; paper < papers; paper++) setOf[paper] = (low[paper] as number) | ((high[paper] as number) << 8);
  return { terms: Uint32Array.from(terms), starts, setOf };
}

/** The stretch of papers of these years. */
export function stretchOf(years: readonly YearCount[], from: number, to: number): Stretch {
  let [first, last, paper] = [-1, -1, 0];
  for (const { year, papers } of years) {
    if (year >= from && year <= to) [first, last] = [first < 0 ? paper : first, paper + papers];
    paper += papers;
  }
  return first < 0 ? [0, 0] : [first, last];
}

/** Choices of one facet in the query and in its text taken together. */
export function joined(choices: ReadonlyMap<string, FacetChoice>, said: readonly { facet: string; term: string; isExcluded: boolean }[]): Map<string, FacetChoice> {
  const all = new Map(choices);
  for (const { facet, term, isExcluded } of said) {
    const { any = [], none = [] } = all.get(facet) ?? {};
    all.set(facet, isExcluded ? { any, none: [...none, term] } : { any: [...any, term], none });
  }
  return all;
}

const missing: Column = { terms: new Uint32Array(0), starts: new Uint32Array(2), setOf: new Uint8Array(0) };
