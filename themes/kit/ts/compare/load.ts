/** Fetches what the site says of papers, out of their own pages. */
import type { PaperFacts } from "./facts.ts";

/** `unknown`: the catalogue has no such paper. `unreachable`: its page could not be had. */
export type Loaded = PaperFacts | "unknown" | "unreachable";

export class PaperPages {
  readonly #address: string;
  readonly #known = new Map<string, Promise<Loaded>>();

  /** @param address of the folder of papers, ending in a slash */
  constructor(address: string) {
    this.#address = address;
  }

  /** Each paper once; one that was unreachable is asked for again the next time. A former key gives the paper by its present one. */
  get(key: string): Promise<Loaded> {
    const known = this.#known.get(key) ?? this.#load(key);
    this.#known.set(key, known);
    void known.then((loaded) => loaded === "unreachable" && this.#known.delete(key));
    return known;
  }

  async #load(key: string): Promise<Loaded> {
    if (!/^[a-z0-9][a-z0-9_-]*$/.test(key)) return "unknown";
    const page = await this.#page(key);
    if (typeof page === "string") return page;
    const facts = factsIn(page);
    const present = /\/([^/]+)\/$/.exec(page.querySelector("meta[http-equiv=refresh]")?.getAttribute("content") ?? "")?.[1];
    if (facts !== null || present === undefined || present === key) return facts ?? "unknown";
    return this.get(present);
  }

  async #page(key: string): Promise<Document | "unknown" | "unreachable"> {
    try {
      const response = await fetch(`${this.#address}${key}/`);
      if (!response.ok) return response.status === 404 ? "unknown" : "unreachable";
      return new DOMParser().parseFromString(await response.text(), "text/html");
    } catch {
      return "unreachable";
    }
  }
}

function factsIn(page: Document): PaperFacts | null {
  const element = page.getElementById("page-facts");
  return element === null ? null : (JSON.parse(element.textContent ?? "") as PaperFacts);
}
