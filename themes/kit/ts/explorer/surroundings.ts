/** What stands around the list and tells of the whole answer: facets, conditions in use, years, the line that cites the search. */
import type { Answer, Counts, Search, Trait } from "../search/api.ts";
import { chipsOf, showChips } from "./chips.ts";
import { count } from "./count.ts";
import { FacetPanel } from "./facet-panel.ts";
import { slot } from "./slots.ts";
import { withTerm, writeState, type ExplorerState } from "./state.ts";
import { citation, type Labels } from "./wording.ts";
import { YearHistogram } from "./year-histogram.ts";

/** Asks what the change makes of the present question; resolves when the answer is shown. */
type Ask = (change: (state: ExplorerState) => ExplorerState) => Promise<void>;

export class Surroundings {
  readonly #root: HTMLElement;
  readonly #ask: Ask;
  readonly #signal: AbortSignal;
  readonly #labels: Labels;
  readonly #panel: FacetPanel;
  #histogram: YearHistogram | undefined;

  constructor(root: HTMLElement, labels: Labels, ask: Ask, signal: AbortSignal) {
    this.#root = root;
    this.#labels = labels;
    this.#ask = ask;
    this.#signal = signal;
    this.#panel = new FacetPanel(root, (facet, term, change) => void ask((state) => ({
      ...state,
      chosen: withTerm(state.chosen, facet, term, change === "choose"),
      excluded: withTerm(state.excluded, facet, term, change === "exclude"),
    })), signal);
  }

  /** Before its answer is there. */
  showState({ chosen, excluded }: ExplorerState): void {
    this.#panel.showState(chosen, excluded);
  }

  showAnswer(search: Search, answer: Answer, state: ExplorerState): void {
    const { dataset } = this.#root;
    const chips = chipsOf(state, this.#labels);
    showChips(this.#root, chips, ({ without }) => void this.#ask(() => without));
    slot(this.#root, "found")?.replaceChildren(count(answer.total));
    for (const used of this.#root.querySelectorAll("[data-slot=in-use]")) used.textContent = chips.length === 0 ? "" : `, ${chips.length} in use`;
    for (const found of this.#root.querySelectorAll("[data-slot=results-button]")) found.textContent = `Show ${count(answer.total)} ${answer.total === 1 ? "paper" : "papers"}`;
    const line = citation(dataset["name"] ?? "", dataset["version"] ?? "", answer.total, search.size, state, this.#labels);
    slot(this.#root, "citation")?.replaceChildren(`${line} ${location.origin}${dataset["papers"] ?? ""}${writeState({ ...state, view: "cards" })}`);
  }

  showCounts(search: Search, counts: Counts, { from, to }: ExplorerState): void {
    this.#panel.showCounts(counts.facets);
    for (const box of this.#root.querySelectorAll<HTMLInputElement>("input[name=has]")) {
      const papers = counts.traits.get(box.value as Trait) ?? 0;
      box.parentElement?.querySelector("[data-slot=count]")?.replaceChildren(count(papers));
      box.parentElement?.classList.toggle("is-none", papers === 0);
    }
    const part = slot(this.#root, "histogram");
    const [first, last] = [search.years[0], search.years.at(-1)];
    if (part && first && last) {
      this.#histogram ??= new YearHistogram(part, { first: first.year, last: last.year }, (from, to) => void this.#ask((state) => ({ ...state, from, to })), this.#signal);
      this.#histogram.show(counts.years, from, to);
    }
  }
}
