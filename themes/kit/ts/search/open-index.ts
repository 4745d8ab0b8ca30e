/** Opens the index of the site: where the list and the dialog learn which papers there are. */
import type { Search } from "./api.ts";
import { openSearch } from "./engine.ts";

/** @param element carries the boot data as `data-boot` and the address of the index's folder as `data-search`, or the address of the page that does as `data-papers` */
export async function openIndex(element: HTMLElement, signal = new AbortController().signal): Promise<Search> {
  const { boot, search: folder } = element.dataset["boot"] === undefined ? await carrierAt(element.dataset["papers"] ?? "", signal) : element.dataset;
  return openSearch(JSON.parse(boot ?? ""), async (name) => {
    const response = await fetch(`${folder ?? ""}${name}`, { signal });
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.arrayBuffer();
  });
}

/** Only the page of papers carries the index: every other page would change with every paper. */
async function carrierAt(page: string, signal: AbortSignal): Promise<DOMStringMap> {
  const text = await (await fetch(page, { signal })).text();
  const carrier = new DOMParser().parseFromString(text, "text/html").querySelector<HTMLElement>("[data-boot]");
  if (!carrier) throw new Error(`${page} carries no index.`);
  return carrier.dataset;
}
