/**
 * The question of the address, asked as soon as the search is there: the rows of its answer are under way while the page is still
 * being read and drawn. Fetched by asked.ts, before the explorer.
 */
import type { Search } from "../search/api.ts";
import { openIndex } from "../search/open-index.ts";
import { queryOf, readState } from "./state.ts";

/** Rows that come first, so that a screen is full before the rest is fetched. */
export const firstRows = 20;

let opened = location.search.length > 1 ? openIndex(location.pathname) : undefined;
opened?.then(async (search) => (await search.ask(queryOf(readState(location.search)))).rows(0, firstRows)).catch(() => {
  // The explorer asks again, and tells what fails.
});

/** The search that has begun to answer; to be had once, since one that failed is to be opened anew. */
export function takeOpened(): Promise<Search> | undefined {
  const taken = opened;
  opened = undefined;
  return taken;
}
