/**
 * Search and filters over the paper list. The page reads without it: topics are links and the list has pages. Once the
 * reader asks something, the answer takes the list's place; the whole question stands in the address bar.
 */
import { makeBoxes, showCounts, type FacetBox } from "./facet-boxes.ts";
import { readQuestion, usualSort, writeQuestion } from "../search/filter-state.ts";
import { PaperCards } from "./paper-card.ts";
import { Papers, type Question, type Sort } from "../search/query.ts";
import { fetchSearchFile, rowsOf, type SearchFile } from "../search/search-file.ts";

const pageSize = 40;

interface Loaded {
  readonly file: SearchFile;
  readonly papers: Papers;
  readonly cards: PaperCards;
}

export class PaperFilter extends HTMLElement {
  #gone = new AbortController();
  #boxes: FacetBox[] = [];
  #loading: Promise<Loaded> | undefined;
  #shown = pageSize;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Of the list that stands here while nothing is asked; it may be a further page. Questions live at the first. */
  readonly #plainAddress = location.pathname;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    for (const part of this.querySelectorAll<HTMLElement>("[data-live]")) part.hidden = false;
    if (this.#boxes.length === 0) this.#boxes = makeBoxes(this);
    this.addEventListener("input", (event) => this.#changed(event), { signal });
    this.addEventListener("submit", (event) => this.#submitted(event), { signal });
    this.addEventListener("click", (event) => this.#clicked(event), { signal });
    addEventListener("popstate", () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#typing);
    this.#gone.abort();
  }

  /** The form is the question: what it says is written to the address and answered. */
  get #question(): Question {
    const form = new FormData(this.#form);
    const text = String(form.get("q") ?? "");
    const facets = new Map<string, Set<string>>();
    for (const box of this.#boxes) {
      if (box.input.checked) facets.set(box.facet, (facets.get(box.facet) ?? new Set()).add(box.term));
    }
    const sort = String(form.get("sort") ?? "");
    return {
      text,
      facets,
      from: Number(form.get("from")) || null,
      to: Number(form.get("to")) || null,
      sort: sort === "" ? usualSort(text) : (sort as Sort),
    };
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>("form");
  }

  #restore(): void {
    const question = readQuestion(location.search);
    this.#field("q").value = question.text;
    this.#field("from").value = question.from === null ? "" : String(question.from);
    this.#field("to").value = question.to === null ? "" : String(question.to);
    this.#field("sort").value = question.sort === usualSort(question.text) ? "" : question.sort;
    for (const box of this.#boxes) box.input.checked = question.facets.get(box.facet)?.has(box.term) ?? false;
    this.#shown = pageSize;
    void this.#answer();
  }

  /** Typing replaces the present entry of the history once it pauses; every other choice makes a new one. */
  #changed(event: Event): void {
    clearTimeout(this.#typing);
    this.#shown = pageSize;
    if (event.target === this.#field("q")) this.#typing = setTimeout(() => this.#ask("replace"), 120);
    else this.#ask("push");
  }

  #submitted(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#ask("push");
  }

  #clicked(event: Event): void {
    const action = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]")?.dataset["action"] : undefined;
    if (action === "clear") this.#clear();
    else if (action === "more") void this.#showMore();
  }

  #ask(step: "push" | "replace"): void {
    const query = writeQuestion(this.#question);
    if (query !== location.search) {
      const address = query === "" ? this.#plainAddress : `${this.dataset["papers"] ?? ""}${query}`;
      if (step === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    }
    void this.#answer();
  }

  #clear(): void {
    this.#form.reset();
    for (const box of this.#boxes) box.input.checked = false;
    this.#field("q").value = "";
    this.#ask("push");
    this.#field("q").focus();
  }

  async #showMore(): Promise<void> {
    const first = this.#shown;
    this.#shown += pageSize;
    await this.#answer();
    this.#part<HTMLElement>("[data-results]").children[first]?.querySelector<HTMLElement>("a")?.focus();
  }

  async #answer(): Promise<void> {
    const question = this.#question;
    const isAsking = writeQuestion(question) !== "";
    this.#part<HTMLElement>("[data-plain]").hidden = isAsking;
    this.#part<HTMLElement>("[data-answer]").hidden = !isAsking;
    this.#part<HTMLElement>("[data-action=clear]").hidden = !isAsking;
    if (!isAsking && this.#loading === undefined) return;
    try {
      const loaded = await (this.#loading ??= this.#load());
      if (writeQuestion(this.#question) === writeQuestion(question)) this.#show(question, loaded);
    } catch {
      this.#loading = undefined;
      if (this.#gone.signal.aborted) return;
      this.#part<HTMLElement>("[data-plain]").hidden = false;
      this.#part<HTMLElement>("[data-answer]").hidden = true;
      this.#tell("The search could not be loaded. Topics, authors, venues and years have pages of their own.");
    }
  }

  async #load(): Promise<Loaded> {
    const file = await fetchSearchFile(this.dataset["search"] ?? "", this.#gone.signal);
    const template = this.#part<HTMLTemplateElement>("template[data-card]");
    const cards = new PaperCards(template, file, this.dataset["papers"] ?? "", this.dataset["topics"] ?? "");
    return { file, papers: new Papers(rowsOf(file)), cards };
  }

  #show(question: Question, { file, papers, cards }: Loaded): void {
    const { rows, counts } = papers.ask(question);
    showCounts(this.#boxes, counts);
    const shown = rows.slice(0, this.#shown).flatMap((row) => file.papers[row] ?? []);
    this.#part("[data-results]").replaceChildren(...shown.map((paper) => cards.of(paper)));
    const left = rows.length - shown.length;
    const more = this.#part<HTMLElement>("[data-action=more]");
    more.hidden = left <= 0;
    more.textContent = `Show more, ${left.toLocaleString("en")} left`;
    const all = `${file.papers.length.toLocaleString("en")} papers`;
    this.#tell(writeQuestion(question) === "" ? all : `${rows.length.toLocaleString("en")} of ${all}`);
  }

  /** A reader of the screen hears the count, not the list (WCAG 4.1.3). */
  #tell(text: string): void {
    this.#part("[role=status]").textContent = text;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #part<E extends Element = Element>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`paper-filter has no ${selector}`);
    return part;
  }
}
