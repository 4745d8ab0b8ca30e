/** Opens the index of the site: where the list and the dialog learn which papers there are. */
import { Scan } from "../explorer/scan.ts";
import type { Search } from "./api.ts";
import { fetchSearchFile } from "./search-file.ts";

/** @param element carries the index's address as `data-search`, or the address of the page that does as `data-papers` */
export async function openIndex(element: HTMLElement, signal = new AbortController().signal): Promise<Search> {
  const address = element.dataset["search"] ?? (await addressAt(element.dataset["papers"] ?? "", signal));
  return new Scan(await fetchSearchFile(address, signal));
}

/** Only the page of papers names the index: every other page would change with every paper. */
async function addressAt(page: string, signal: AbortSignal): Promise<string> {
  const text = await (await fetch(page, { signal })).text();
  const address = new DOMParser().parseFromString(text, "text/html").querySelector<HTMLElement>("[data-search]")?.dataset["search"];
  if (address === undefined) throw new Error(`${page} names no index.`);
  return address;
}
