/** What every paper is filed under, and counting it: one pass over the papers, then sums over the few sets of terms. */
import { traits, type Facet, type FacetChoice, type TermRef, type Trait } from "./api.ts";
import { Packed } from "./packed.ts";

interface Column {
  /** For every set the indices of its terms in the facet, ascending, broader terms included. */
  readonly sets: readonly Uint32Array[];
  /** For every paper the number of its set. */
  readonly setOf: Uint16Array;
}

/** A demand on one facet or on the years: whether a paper meets it. */
export type Test = (paper: number) => boolean;

export class Columns {
  readonly #facets: readonly Facet[];
  readonly #columns: readonly Column[];
  readonly #traits: Uint8Array;

  constructor(bytes: Uint8Array, facets: readonly Facet[], papers: number) {
    const packed = new Packed(bytes);
    this.#facets = facets;
    this.#columns = facets.map(() => {
      const sets = Array.from({ length: packed.number() }, () => packed.numbers(packed.number()));
      const setOf = Uint16Array.from(packed.take(papers));
      if (sets.length > 256) packed.take(papers).forEach((high, paper) => (setOf[paper] = (setOf[paper] ?? 0) | (high << 8)));
      return { sets, setOf };
    });
    this.#traits = packed.take(papers);
  }

  /** The most specific terms of a paper. */
  termsOf(paper: number): TermRef[] {
    return this.#facets.flatMap((facet, index) => {
      const { sets, setOf } = this.#columns[index] ?? missing;
      const terms = Array.from(sets[setOf[paper] ?? 0] ?? [], (term) => facet.terms[term]).filter((term) => term !== undefined);
      return terms.filter(({ id }) => terms.every((other) => other.parent !== id)).map(({ id }) => ({ facet: facet.id, term: id }));
    });
  }

  traitsOf(paper: number): Trait[] {
    return traits.filter((_, bit) => ((this.#traits[paper] ?? 0) >> bit) & 1);
  }

  hasAll(wanted: readonly Trait[]): Test {
    const bits = wanted.reduce((sum, trait) => sum | (1 << traits.indexOf(trait)), 0);
    return (paper) => ((this.#traits[paper] ?? 0) & bits) === bits;
  }

  /** Whether a paper has one of the terms; null when no term is asked for. */
  hasAny(facet: string, terms: readonly string[] | undefined): Test | null {
    if (!terms || terms.length === 0) return null;
    const index = this.#facets.findIndex(({ id }) => id === facet);
    const column = this.#columns[index];
    if (!column) return () => false;
    const asked = new Set(terms.map((term) => this.#facets[index]?.terms.findIndex(({ id }) => id === term)));
    const fits = Uint8Array.from(column.sets, (set) => (set.some((term) => asked.has(term)) ? 1 : 0));
    const { setOf } = column;
    return (paper) => fits[setOf[paper] ?? 0] === 1;
  }

  tally(): Tally {
    return new Tally(this.#facets, this.#columns, this.#traits);
  }
}

/** Counts in the making. */
export class Tally {
  readonly #facets: readonly Facet[];
  readonly #columns: readonly Column[];
  readonly #traits: Uint8Array;
  readonly #sets: readonly Uint32Array[];
  readonly #traitSets = new Uint32Array(256);

  constructor(facets: readonly Facet[], columns: readonly Column[], traitsOf: Uint8Array) {
    this.#facets = facets;
    this.#columns = columns;
    this.#traits = traitsOf;
    this.#sets = columns.map(({ sets }) => new Uint32Array(sets.length));
  }

  /** A paper that matches everything. */
  add(paper: number): void {
    for (let facet = 0; facet < this.#columns.length; facet++) this.addTo(facet, paper);
    const bits = this.#traits[paper] ?? 0;
    this.#traitSets[bits] = (this.#traitSets[bits] ?? 0) + 1;
  }

  /** A paper that misses what is asked of this facet, and of nothing else. */
  addTo(facet: number, paper: number): void {
    const counts = this.#sets[facet];
    const set = this.#columns[facet]?.setOf[paper] ?? 0;
    if (counts) counts[set] = (counts[set] ?? 0) + 1;
  }

  facets(): Map<string, Map<string, number>> {
    return new Map(this.#facets.map((facet, index) => {
      const counts = new Uint32Array(facet.terms.length);
      this.#columns[index]?.sets.forEach((set, number) => {
        for (const term of set) counts[term] = (counts[term] ?? 0) + (this.#sets[index]?.[number] ?? 0);
      });
      return [facet.id, new Map(facet.terms.map(({ id }, term) => [id, counts[term] ?? 0] as const))] as const;
    }));
  }

  traits(): Map<Trait, number> {
    return new Map(traits.map((trait, bit) => [trait, this.#traitSets.reduce((sum, count, bits) => sum + ((bits >> bit) & 1) * count, 0)] as const));
  }
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

const missing: Column = { sets: [], setOf: new Uint16Array(0) };
