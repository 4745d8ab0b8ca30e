/** Answers from the sharded index (site/docs/search-format.md). */
import type { Query, Row, Search } from "../search/api.ts";
import { openSearch } from "../search/engine.ts";
import { markText } from "../search/marks.ts";
import type { Answer, Engine, PaperRow } from "./engine.ts";
import type { Ranges } from "./marks.ts";
import type { ExplorerState } from "./state.ts";

const mostPassages = 5;

export class IndexEngine implements Engine {
  readonly #search: Search;
  /** Address of the chapters, ending in a slash. */
  readonly #chapters: string;

  /** @param element Carries the boot data, and the addresses of the index's folder and of the papers. */
  constructor(element: HTMLElement, signal: AbortSignal) {
    const { boot = "", search: folder = "", papers = "" } = element.dataset;
    this.#chapters = papers.replace(/papers\/$/, "chapters/");
    this.#search = openSearch(JSON.parse(boot), async (name) => {
      const response = await fetch(folder + name, { signal });
      if (!response.ok) throw new Error(`${response.status} ${name}`);
      return response.arrayBuffer();
    });
  }

  get total(): number {
    return this.#search.size;
  }

  get years(): { first: number; last: number } {
    const years = this.#search.years;
    return { first: years[0]?.year ?? 0, last: years.at(-1)?.year ?? 0 };
  }

  async answer(state: ExplorerState): Promise<Answer> {
    const answer = await this.#search.ask(queryOf(state));
    const [counts, [named], passages] = await Promise.all([answer.counts(), answer.exact(), answer.passages(mostPassages)]);
    const replaced = answer.corrections.filter(({ used }) => used !== null);
    return {
      found: answer.total,
      countOf: (facet, term) => counts.facets.get(facet)?.get(term) ?? 0,
      byYear: new Map(counts.years.map(({ year, papers }) => [year, papers])),
      rows: async (start, end) => Promise.all((await answer.rows(start, end)).map(rowOf)),
      keys: () => answer.keys(),
      named: named ? await rowOf(named) : null,
      corrected: replaced.length === 0 ? null : replaced.map(({ used }) => used).join(" "),
      passages: passages.map(({ chapter, anchor, heading, text }) => ({ href: `${this.#chapters}${chapter}/${anchor === "" ? "" : `#${anchor}`}`, title: heading, text })),
      hits: (text) => rangesOf(markText(text, answer.marks)),
    };
  }
}

function queryOf({ text, chosen, excluded, from, to, sort }: ExplorerState): Query {
  const ids = new Set([...chosen.keys(), ...excluded.keys()]);
  const facets = new Map([...ids].map((id) => [id, { any: [...(chosen.get(id) ?? [])], none: [...(excluded.get(id) ?? [])] }] as const));
  return { text, facets, from, to, has: [], sort };
}

async function rowOf(row: Row): Promise<PaperRow> {
  return {
    key: row.key,
    title: row.title,
    authors: shortAuthors(row),
    venue: row.venue ?? "",
    isServer: /rxiv$|\.\w/i.test(row.venue ?? ""),
    date: row.date,
    summary: (await row.summary()) ?? "",
    reference: row.traits.includes("review") ? (row.number ?? 0) : null,
    doi: row.doi ?? null,
    arxiv: row.arxiv ?? null,
    terms: row.terms,
    coins: null,
    status: row.status ?? "",
  };
}

function shortAuthors({ authors, andOthers }: Row): string {
  const [first, second, ...rest] = authors;
  if (first === undefined) return "";
  if (second === undefined && !andOthers) return first;
  if (second !== undefined && rest.length === 0 && !andOthers) return `${first} and ${second}`;
  return `${first} et al.`;
}

function rangesOf(pieces: readonly { readonly text: string; readonly isMatch: boolean }[]): Ranges {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const { text, isMatch } of pieces) {
    if (isMatch) ranges.push([at, at + text.length]);
    at += text.length;
  }
  return ranges;
}
