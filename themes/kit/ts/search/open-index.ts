/** Opens the index of the site: where the list and the dialog learn which papers there are. */
import type { Search } from "./api.ts";
import { openSearch } from "./engine.ts";

/** @param element carries the index's folder and boot data as `data-index` and `data-boot`, or as `data-papers` the address of the page that does */
export async function openIndex(element: HTMLElement, signal = new AbortController().signal): Promise<Search> {
  const { index, boot } = element.dataset["boot"] === undefined ? await indexAt(element.dataset["papers"] ?? "", signal) : element.dataset;
  return openSearch(JSON.parse(boot ?? ""), async (name, asked) => {
    const response = await fetch(`${index ?? ""}${name}`, asked ? { signal: asked } : {});
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.arrayBuffer();
  });
}

/** Only the page of papers names the index: every other page would change with every paper. */
async function indexAt(page: string, signal: AbortSignal): Promise<DOMStringMap> {
  const text = await (await fetch(page, { signal })).text();
  const carrier = new DOMParser().parseFromString(text, "text/html").querySelector<HTMLElement>("[data-boot]");
  if (carrier === null) throw new Error(`${page} names no index.`);
  return carrier.dataset;
}
