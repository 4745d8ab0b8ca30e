/** The papers a reader has chosen, by key, in the order of choosing. Kept in the browser's storage, shared by all its windows. */

const place = "statiqsite-selection:";
const key = /^[^\s,]+$/u;

export class Selection extends EventTarget {
  readonly #place: string;
  #keys: Set<string>;

  /** @param site what tells this companion from another at the same host: its base path. */
  constructor(site: string) {
    super();
    this.#place = place + site;
    this.#keys = this.#read();
    addEventListener("storage", (event) => {
      if (event.key !== this.#place && event.key !== null) return;
      this.#keys = this.#read();
      this.dispatchEvent(new Event("change"));
    });
    // A page that comes back out of the browser's memory missed what the others did.
    addEventListener("pageshow", (event) => {
      if (!event.persisted) return;
      this.#keys = this.#read();
      this.dispatchEvent(new Event("change"));
    });
  }

  get keys(): readonly string[] {
    return [...this.#keys];
  }

  get size(): number {
    return this.#keys.size;
  }

  has(paper: string): boolean {
    return this.#keys.has(paper);
  }

  add(papers: Iterable<string>): void {
    this.#change(new Set([...this.#keys, ...papers]));
  }

  remove(papers: Iterable<string>): void {
    const left = new Set(this.#keys);
    for (const paper of papers) left.delete(paper);
    this.#change(left);
  }

  clear(): void {
    this.#change(new Set());
  }

  #change(keys: Set<string>): void {
    this.#keys = keys;
    try {
      if (keys.size === 0) localStorage.removeItem(this.#place);
      else localStorage.setItem(this.#place, [...keys].join("\n"));
    } catch {
      // Storage may be forbidden or full; the choice then lasts as long as the page.
    }
    this.dispatchEvent(new Event("change"));
  }

  #read(): Set<string> {
    try {
      return new Set(readKeys(localStorage.getItem(this.#place) ?? ""));
    } catch {
      return new Set();
    }
  }
}

/** Keys out of a list that was exported here, or that someone typed: one a line, or between blanks and commas. */
export function readKeys(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/u).filter((word) => key.test(word)))];
}
