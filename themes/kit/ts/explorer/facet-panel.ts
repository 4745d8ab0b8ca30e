/**
 * Turns a facet's links to term pages into rows that choose or exclude a term and say, for every term, how many papers
 * choosing it would show in the present state.
 *
 * The theme writes `[data-facet]` with a `[data-facet-name]`, in it `a[data-term]` whose first child is the term's name, and
 * the templates `term` (slots `pick`, `label`, `count`, `not`, and `bar` if it draws one) and `term-search` (slots
 * `label`, `find`). A row carries `data-state` (`chosen`, `excluded`, `none`) and `--share`, from 0 to 1.
 */
import { count } from "./count.ts";
import type { Counts } from "../search/api.ts";
import { fold } from "../search/words.ts";
import { copyOf, slot, template } from "./slots.ts";
import { has, type Terms } from "./state.ts";
import type { Labels } from "./wording.ts";

/** A facet with more terms than this can be searched. */
const longFacet = 12;

interface Row {
  readonly facet: string;
  readonly term: string;
  readonly label: string;
  readonly element: HTMLElement;
  readonly item: HTMLElement;
  readonly pick: HTMLInputElement;
  readonly not: HTMLButtonElement | null;
  readonly count: HTMLElement | null;
}

export type TermChange = "choose" | "exclude" | "release";

export class FacetPanel implements Labels {
  readonly #rows: Row[] = [];
  readonly #labels = new Map<string, string>();

  constructor(root: HTMLElement, changed: (facet: string, term: string, change: TermChange) => void, signal: AbortSignal) {
    const ofTerm = template(root, "term");
    for (const facet of root.querySelectorAll<HTMLElement>("[data-facet]")) {
      const id = facet.dataset["facet"] ?? "";
      const name = facet.querySelector("[data-facet-name]")?.textContent?.trim() ?? id;
      this.#labels.set(id, name);
      const rows = [...facet.querySelectorAll<HTMLElement>("a[data-term]")].flatMap((link) => rowOf(link, id, ofTerm));
      for (const row of rows) {
        this.#labels.set(`${id}/${row.term}`, row.label);
        row.pick.addEventListener("change", () => changed(id, row.term, row.pick.checked ? "choose" : "release"), { signal });
        row.not?.addEventListener("click", () => changed(id, row.term, row.not?.ariaPressed === "true" ? "release" : "exclude"), { signal });
      }
      this.#rows.push(...rows);
      if (rows.length > longFacet) addSearch(facet, name, rows, template(root, "term-search"), signal);
    }
  }

  facet(facet: string): string {
    return this.#labels.get(facet) ?? facet;
  }

  term(facet: string, term: string): string {
    return this.#labels.get(`${facet}/${term}`) ?? term;
  }

  showState(chosen: Terms, excluded: Terms): void {
    for (const row of this.#rows) {
      row.pick.checked = has(chosen, row.facet, row.term);
      const isExcluded = has(excluded, row.facet, row.term);
      if (row.not) row.not.ariaPressed = String(isExcluded);
      if (row.pick.checked) row.element.dataset["state"] = "chosen";
      else if (isExcluded) row.element.dataset["state"] = "excluded";
      else delete row.element.dataset["state"];
      if (row.pick.checked || isExcluded) for (let fold = row.item.closest("details"); fold; fold = fold.parentElement?.closest("details[data-facet]") ?? null) fold.open = true;
    }
  }

  /** A full bar is the facet's most frequent term. */
  showCounts(counts: Counts["facets"]): void {
    const most = new Map([...counts].map(([facet, terms]) => [facet, Math.max(0, ...terms.values())]));
    for (const row of this.#rows) {
      const papers = counts.get(row.facet)?.get(row.term) ?? 0;
      const all = most.get(row.facet) ?? 0;
      if (row.count) row.count.textContent = count(papers);
      row.element.style.setProperty("--share", all === 0 ? "0" : (papers / all).toFixed(4));
      row.element.classList.toggle("is-none", papers === 0);
    }
  }
}

function rowOf(link: HTMLElement, facet: string, ofTerm: HTMLTemplateElement): Row[] {
  const term = link.dataset["term"];
  const label = link.firstElementChild?.textContent?.trim();
  const item = link.parentElement;
  if (term === undefined || label === undefined || item === null) return [];
  const element = copyOf(ofTerm);
  const pick = slot<HTMLInputElement>(element, "pick");
  if (!pick) return [];
  const not = slot<HTMLButtonElement>(element, "not");
  element.dataset["term"] = term;
  slot(element, "label")?.replaceChildren(label);
  not?.setAttribute("aria-label", `Exclude ${label}`);
  link.replaceWith(element);
  return [{ facet, term, label, element, item, pick, not, count: slot(element, "count") }];
}

/** Typing in it narrows the facet's own list, not the results. */
function addSearch(facet: HTMLElement, name: string, rows: readonly Row[], ofSearch: HTMLTemplateElement, signal: AbortSignal): void {
  const search = copyOf(ofSearch);
  const field = slot<HTMLInputElement>(search, "find");
  if (!field) return;
  slot(search, "label")?.replaceChildren(`Find in ${name}`);
  field.addEventListener("input", (event) => {
    event.stopPropagation();
    const words = fold(field.value).trim();
    const fits = new Set(rows.filter((row) => fold(row.label).includes(words)).map((row) => row.item));
    for (const { item } of rows) item.hidden = !fits.has(item) && ![...fits].some((inner) => item.contains(inner));
  }, { signal });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  }, { signal });
  facet.querySelector("summary")?.after(search);
}
