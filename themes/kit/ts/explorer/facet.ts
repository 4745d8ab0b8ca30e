/**
 * One facet of the list: links to term pages until somebody looks at them, then rows that choose or exclude a term and say,
 * for every term, how many papers choosing it would show in the present state.
 */
import { ReadAloud } from "../elements/read-aloud.ts";
import { fold } from "../search/words.ts";
import { count } from "./count.ts";
import { copyOf, slot } from "./slots.ts";
import { has, type Terms } from "./state.ts";

export type TermChange = "choose" | "exclude" | "release";

/** What the theme draws rows and the facet's own search with. */
export interface FacetTemplates {
  readonly term: HTMLTemplateElement;
  readonly search: HTMLTemplateElement;
}

/** A facet with more terms than this can be searched. */
const longFacet = 12;

interface TermLink {
  readonly term: string;
  readonly label: string;
  readonly link: HTMLElement;
  readonly item: HTMLElement;
}

interface Row extends TermLink {
  readonly element: HTMLElement;
  readonly pick: HTMLInputElement;
  readonly not: HTMLButtonElement | null;
  readonly count: HTMLElement | null;
}

export class Facet {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly TermLink[];
  readonly #element: HTMLElement;
  #rows: readonly Row[] | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.id = element.dataset["facet"] ?? "";
    this.name = element.querySelector("[data-facet-name]")?.textContent?.trim() ?? this.id;
    this.terms = [...element.querySelectorAll<HTMLElement>("a[data-term]")].flatMap(termOf);
  }

  /** Makes the rows once the facet is seen: hundreds of terms in closed facets cost nothing until then. */
  live(templates: FacetTemplates, changed: (facet: string, term: string, change: TermChange) => void, signal: AbortSignal): boolean {
    if (this.#rows || !this.terms.some(({ link }) => link.checkVisibility())) return false;
    this.#rows = this.terms.flatMap((term) => rowOf(term, templates.term));
    for (const { term, pick, not } of this.#rows) {
      pick.addEventListener("change", () => changed(this.id, term, pick.checked ? "choose" : "release"), { signal });
      not?.addEventListener("click", () => changed(this.id, term, not.ariaPressed === "true" ? "release" : "exclude"), { signal });
    }
    if (this.#rows.length > longFacet) this.#addSearch(templates.search, signal);
    return true;
  }

  /** Opens the folds in which a term of the question stands. */
  unfold(chosen: Terms, excluded: Terms): void {
    for (const { term, item } of this.terms) {
      if (!has(chosen, this.id, term) && !has(excluded, this.id, term)) continue;
      for (let fold = item.closest("details"); fold; fold = fold.parentElement?.closest("details[data-facet]") ?? null) fold.open = true;
    }
  }

  showState(chosen: Terms, excluded: Terms): void {
    for (const { term, element, pick, not } of this.#rows ?? []) {
      pick.checked = has(chosen, this.id, term);
      const isExcluded = has(excluded, this.id, term);
      if (not) not.ariaPressed = String(isExcluded);
      if (pick.checked) element.dataset["state"] = "chosen";
      else if (isExcluded) element.dataset["state"] = "excluded";
      else delete element.dataset["state"];
    }
  }

  /** A full bar is the facet's most frequent term. */
  showCounts(papers: ReadonlyMap<string, number>): void {
    const most = Math.max(1, ...papers.values());
    for (const { term, element, count: place } of this.#rows ?? []) {
      const found = papers.get(term) ?? 0;
      if (place) place.textContent = count(found);
      element.style.setProperty("--share", (found / most).toFixed(4));
      element.classList.toggle("is-none", found === 0);
    }
  }

  /** Typing in it narrows the facet's own list, not the results. */
  #addSearch(ofSearch: HTMLTemplateElement, signal: AbortSignal): void {
    const search = copyOf(ofSearch);
    const field = slot<HTMLInputElement>(search, "find");
    if (!field) return;
    slot(search, "label")?.replaceChildren(`Find in ${this.name}`);
    const aloud = new ReadAloud();
    field.addEventListener("input", (event) => {
      event.stopPropagation();
      const words = fold(field.value).trim();
      const fits = new Set(this.terms.filter(({ label }) => fold(label).includes(words)).map(({ item }) => item));
      aloud.tell(slot(search, "left"), words === "" ? "" : `${count(fits.size)} of ${count(this.terms.length)} in ${this.name}`);
      for (const { item } of this.terms) item.hidden = !fits.has(item) && ![...fits].some((inner) => item.contains(inner));
    }, { signal });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    }, { signal });
    this.#element.querySelector("summary")?.after(search);
  }
}

function termOf(link: HTMLElement): TermLink[] {
  const term = link.dataset["term"];
  const label = link.firstElementChild?.textContent?.trim();
  const item = link.parentElement;
  return term === undefined || label === undefined || item === null ? [] : [{ term, label, link, item }];
}

function rowOf(term: TermLink, ofTerm: HTMLTemplateElement): Row[] {
  const element = copyOf(ofTerm);
  const pick = slot<HTMLInputElement>(element, "pick");
  if (!pick) return [];
  const not = slot<HTMLButtonElement>(element, "not");
  element.dataset["term"] = term.term;
  slot(element, "label")?.replaceChildren(term.label);
  not?.setAttribute("aria-label", `Exclude ${term.label}`);
  term.link.replaceWith(element);
  return [{ ...term, element, pick, not, count: slot(element, "count") }];
}
