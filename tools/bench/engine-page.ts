/** The site's own engine in an otherwise empty page, for measuring without the page around it. */
import { everything, type FacetChoice, type Query } from "../../themes/kit/ts/search/api.ts";
import { openIndex } from "../../themes/kit/ts/search/open-index.ts";

interface Asked {
  readonly text: string;
  readonly facets: Readonly<Record<string, FacetChoice>>;
  readonly from?: number;
  readonly to?: number;
}

const search = await openIndex("../papers/");

const queryOf = ({ text, facets, from, to }: Asked): Query => ({ ...everything, text, facets: new Map(Object.entries(facets)), from: from ?? null, to: to ?? null });

/** The answer with its first rows and all counts. */
async function answer(asked: Asked): Promise<unknown> {
  const found = await search.ask(queryOf(asked));
  return [await found.rows(0, 20), await found.counts()];
}

const bench = {
  warm: () => search.warm(),
  answer,
  /** Milliseconds: the median of five answers, after one that fetched what it needs. */
  async times(all: readonly Asked[]): Promise<number[]> {
    const medians = [];
    for (const asked of all) {
      await answer(asked);
      const times = [];
      for (let round = 0; round < 5; round++) {
        const from = performance.now();
        await answer(asked);
        times.push(performance.now() - from);
      }
      medians.push(times.toSorted((a, b) => a - b)[2] ?? 0);
    }
    return medians;
  },
  /** Where the paper stands among the first ten, from 1; 0 when it is not there. */
  async ranks(items: readonly { readonly key: string; readonly text: string }[]): Promise<number[]> {
    const ranks = [];
    for (const { key, text } of items) {
      const found = await search.ask({ ...everything, text });
      ranks.push((await found.rows(0, 10)).findIndex((row) => row.key === key) + 1);
    }
    return ranks;
  },
  async counts(asked: Asked): Promise<unknown> {
    const found = await search.ask(queryOf(asked));
    const { facets, years } = await found.counts();
    return { total: found.total, facets: Object.fromEntries([...facets].map(([id, terms]) => [id, Object.fromEntries(terms)])), years: Object.fromEntries(years.map(({ year, papers, cited }) => [year, [papers, cited]])) };
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
