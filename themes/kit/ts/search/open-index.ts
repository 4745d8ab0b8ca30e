/** Opens the index of the site: where the list and the dialog learn which papers there are. */
import type { Boot, Search } from "./api.ts";
import { openSearch } from "./engine.ts";
import { fetchFile } from "./fetch-file.ts";

/** The script that names the index may have begun to fetch files of it, by name: see explorer/asked.ts. */
export interface EarlyFiles extends HTMLElement {
  early?: Map<string, Promise<ArrayBuffer>>;
}

/** @param papers address of the page of papers, for a page that does not carry where the search begins */
export async function openIndex(papers: string, signal?: AbortSignal): Promise<Search> {
  const carrier = document.querySelector<EarlyFiles>("[data-boot]");
  const { index, boot } = carrier === null ? await startOf(papers, signal) : carried(carrier);
  return openSearch(boot, async (name, asked) => {
    const begun = carrier?.early?.get(name);
    carrier?.early?.delete(name);
    return begun ?? fetchFile(`${index}${name}`, asked);
  });
}

interface Start {
  /** The index's folder. */
  readonly index: string;
  readonly boot: Boot;
}

function carried({ dataset: { index = "", boot = "" } }: HTMLElement): Start {
  return { index, boot: JSON.parse(boot) as Boot };
}

/** Only pages to which questions come carry it: every other page would change with every paper. */
async function startOf(papers: string, signal?: AbortSignal): Promise<Start> {
  return JSON.parse(new TextDecoder().decode(await fetchFile(`${papers}search.json`, signal))) as Start;
}
