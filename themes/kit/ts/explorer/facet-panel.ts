/**
 * The facets beside the list.
 *
 * The theme writes `[data-facet]` with a `[data-facet-name]`, in it `a[data-term]` whose first child is the term's name, and
 * the templates `term` (slots `pick`, `label`, `count`, `not`, and `bar` if it draws one) and `term-search` (slots
 * `label`, `find`). A row carries `data-state` (`chosen`, `excluded`, `none`) and `--share`, from 0 to 1.
 */
import type { Counts } from "../search/api.ts";
import { Facet, type FacetTemplates, type TermChange } from "./facet.ts";
import { template } from "./slots.ts";
import type { Terms } from "./state.ts";

const none: Terms = new Map();

export class FacetPanel {
  readonly #facets: readonly Facet[];
  readonly #live: (facet: Facet) => boolean;
  #state: readonly [Terms, Terms] = [none, none];
  #counts: Counts["facets"] | undefined;
  #waiting = 0;

  constructor(root: HTMLElement, changed: (facet: string, term: string, change: TermChange) => void, signal: AbortSignal) {
    this.#facets = [...root.querySelectorAll<HTMLElement>("[data-facet]")].map((element) => new Facet(element));
    const templates: FacetTemplates = { term: template(root, "term"), search: template(root, "term-search") };
    this.#live = (facet) => facet.live(templates, changed, signal);
    root.addEventListener("toggle", () => this.#refresh(), { capture: true, signal });
    addEventListener("resize", () => this.#refresh(), { signal });
    signal.addEventListener("abort", () => cancelAnimationFrame(this.#waiting));
  }

  showState(chosen: Terms, excluded: Terms): void {
    this.#state = [chosen, excluded];
    for (const facet of this.#facets) facet.unfold(chosen, excluded);
    this.#refresh();
    for (const facet of this.#facets) facet.showState(chosen, excluded);
  }

  showCounts(counts: Counts["facets"]): void {
    this.#counts = counts;
    for (const facet of this.#facets) this.#showCountsOf(facet);
  }

  /** Facets that came into view are told what the others know; with the next frame, as what is in view must be measured. */
  #refresh(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = requestAnimationFrame(() => {
      for (const facet of this.#facets.filter(this.#live)) {
        facet.showState(...this.#state);
        this.#showCountsOf(facet);
      }
    });
  }

  #showCountsOf(facet: Facet): void {
    if (this.#counts) facet.showCounts(this.#counts.get(facet.id) ?? new Map());
  }
}
