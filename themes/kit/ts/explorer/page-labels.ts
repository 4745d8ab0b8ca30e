/** The taxonomy's words as the page's own facets have them, in links or, once they are alive, in rows. */
import { slot } from "./slots.ts";
import type { Labels } from "./wording.ts";

export class PageLabels implements Labels {
  readonly #root: HTMLElement;
  #words: ReadonlyMap<string, string> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  facet(facet: string): string {
    return this.#of(facet) ?? facet;
  }

  term(facet: string, term: string): string {
    return this.#of(`${facet}/${term}`) ?? term;
  }

  #of(name: string): string | undefined {
    return (this.#words ??= wordsIn(this.#root)).get(name);
  }
}

function wordsIn(root: HTMLElement): Map<string, string> {
  const words = new Map<string, string>();
  for (const facet of root.querySelectorAll<HTMLElement>("[data-facet]")) {
    const id = facet.dataset["facet"] ?? "";
    words.set(id, textOf(facet.querySelector("[data-facet-name]")) ?? id);
    for (const item of facet.querySelectorAll<HTMLElement>("[data-term]")) {
      const [term, label] = [item.dataset["term"], textOf(slot(item, "label") ?? item.firstElementChild)];
      if (term !== undefined && label !== undefined) words.set(`${id}/${term}`, label);
    }
  }
  return words;
}

function textOf(element: Element | null): string | undefined {
  return element?.textContent?.trim();
}
