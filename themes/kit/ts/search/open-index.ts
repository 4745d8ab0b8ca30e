/** Opens the index of the site: where the list and the dialog learn which papers there are. */
import type { Search } from "./api.ts";
import { openSearch } from "./engine.ts";
import { fetchFile } from "./fetch-file.ts";

/** The script that names the index may have begun to fetch files of it, by name: see explorer/asked.ts. */
export interface EarlyFiles extends HTMLElement {
  early?: Map<string, Promise<ArrayBuffer>>;
}

/** @param page address of the page of papers, for a page that does not name the index itself */
export async function openIndex(page: string, signal = new AbortController().signal): Promise<Search> {
  const carrier = carrierIn(document) ?? (await carrierAt(page, signal));
  const { index, boot } = carrier.dataset;
  return openSearch(JSON.parse(boot ?? ""), async (name, asked) => {
    const begun = carrier.early?.get(name);
    carrier.early?.delete(name);
    return begun ?? fetchFile(`${index ?? ""}${name}`, asked);
  });
}

/** Carries the index's folder as `data-index`, and its boot data as `data-boot`. */
function carrierIn(page: Document): EarlyFiles | null {
  return page.querySelector<HTMLElement>("[data-boot]");
}

/** Only pages to which questions come name the index: every other page would change with every paper. */
async function carrierAt(page: string, signal: AbortSignal): Promise<EarlyFiles> {
  const text = await (await fetch(page, { signal })).text();
  const carrier = carrierIn(new DOMParser().parseFromString(text, "text/html"));
  if (carrier === null) throw new Error(`${page} names no index.`);
  return carrier;
}
