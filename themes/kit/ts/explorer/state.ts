/** What the reader asks of the list, as a query string and back, so that any state can be linked, cited and gone back to. */
import { sorts, traits, type Query, type Sort, type Trait } from "../search/api.ts";

export type View = "cards" | "table";

/** Facet to terms; no empty sets. */
export type Terms = ReadonlyMap<string, ReadonlySet<string>>;

export interface ExplorerState {
  readonly text: string;
  /** Any of a facet's terms, in all facets. */
  readonly chosen: Terms;
  /** None of these. A term is never both chosen and excluded. */
  readonly excluded: Terms;
  /** First and last year, both included. */
  readonly from: number | null;
  readonly to: number | null;
  /** All of these. */
  readonly has: ReadonlySet<Trait>;
  readonly sort: Sort;
  readonly view: View;
}

const own: ReadonlySet<string> = new Set(["q", "from", "to", "has", "sort", "view"]);
const not = "not-";

/** Every parameter that is not one of our own names a facet: `?q=agent&modality=imaging&not-task=triage&from=2024`. */
export function readState(query: string): ExplorerState {
  const parameters = new URLSearchParams(query);
  const text = parameters.get("q") ?? "";
  const chosen = new Map<string, Set<string>>();
  const excluded = new Map<string, Set<string>>();
  for (const [name, term] of parameters) {
    if (own.has(name) || term === "") continue;
    if (!name.startsWith(not)) put(chosen, name, term);
    else if (name.length > not.length) put(excluded, name.slice(not.length), term);
  }
  for (const [facet, terms] of excluded) {
    for (const term of chosen.get(facet) ?? []) terms.delete(term);
    if (terms.size === 0) excluded.delete(facet);
  }
  const [from, to] = inOrder(year(parameters.get("from")), year(parameters.get("to")));
  const sort = parameters.get("sort");
  return {
    text,
    chosen,
    excluded,
    from,
    to,
    has: new Set(traits.filter((trait) => parameters.getAll("has").includes(trait))),
    sort: isSort(sort) ? sort : usualSort(text),
    view: parameters.get("view") === "table" ? "table" : "cards",
  };
}

/** In one order, without what is usual: one state has one address. Empty when nothing is asked. */
export function writeState(state: ExplorerState): string {
  const parameters = new URLSearchParams();
  const text = state.text.trim();
  if (text !== "") parameters.set("q", text);
  for (const [facet, term] of pairs(state.chosen)) parameters.append(facet, term);
  for (const [facet, term] of pairs(state.excluded)) parameters.append(not + facet, term);
  if (state.from !== null) parameters.set("from", String(state.from));
  if (state.to !== null) parameters.set("to", String(state.to));
  for (const trait of traits) if (state.has.has(trait)) parameters.append("has", trait);
  if (state.sort !== usualSort(text)) parameters.set("sort", state.sort);
  if (state.view !== "cards") parameters.set("view", state.view);
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** The state as the engine takes it. */
export function queryOf({ text, chosen, excluded, from, to, has, sort }: ExplorerState): Query {
  const facets = new Set([...chosen.keys(), ...excluded.keys()]);
  return {
    text,
    facets: new Map([...facets].map((facet) => [facet, { any: [...(chosen.get(facet) ?? [])], none: [...(excluded.get(facet) ?? [])] }])),
    from,
    to,
    has: [...has],
    sort,
  };
}

/** Whether anything narrows the list; an order or a view alone does not. */
export function narrows(state: ExplorerState): boolean {
  return state.text.trim() !== "" || state.chosen.size > 0 || state.excluded.size > 0 || state.has.size > 0 || state.from !== null || state.to !== null;
}

/** Words are answered by relevance, everything else by date. */
export function usualSort(text: string): Sort {
  return text.trim() === "" ? "date" : "relevance";
}

/** Other words are sorted as words usually are, unless the reader chose an order. */
export function withText(state: ExplorerState, text: string): ExplorerState {
  return { ...state, text, sort: state.sort === usualSort(state.text) ? usualSort(text) : state.sort };
}

/** Facet and term, in the order of the address. */
export function pairs(terms: Terms): [facet: string, term: string][] {
  return [...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([facet, ofFacet]) => [...ofFacet].sort().map((term): [string, string] => [facet, term]));
}

export function has(terms: Terms, facet: string, term: string): boolean {
  return terms.get(facet)?.has(term) ?? false;
}

/** The same terms with one more, or one less. */
export function withTerm(terms: Terms, facet: string, term: string, isIn: boolean): Terms {
  const changed = new Map([...terms].map(([name, ofFacet]) => [name, new Set(ofFacet)]));
  if (isIn) put(changed, facet, term);
  else if (changed.get(facet)?.delete(term) && changed.get(facet)?.size === 0) changed.delete(facet);
  return changed;
}

function put(terms: Map<string, Set<string>>, facet: string, term: string): void {
  const ofFacet = terms.get(facet);
  if (ofFacet) ofFacet.add(term);
  else terms.set(facet, new Set([term]));
}

function isSort(value: string | null): value is Sort {
  return (sorts as readonly (string | null)[]).includes(value);
}

function year(value: string | null): number | null {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : null;
}

function inOrder(from: number | null, to: number | null): [number | null, number | null] {
  return from !== null && to !== null && from > to ? [to, from] : [from, to];
}
