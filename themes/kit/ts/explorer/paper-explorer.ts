/**
 * Search and filters over the paper list. The page reads without it: topics are links and the list has pages. Once the
 * reader asks something, the answer takes the list's place; the whole question stands in the address bar.
 * The markup that it needs of a theme is in themes/kit/README.md.
 */
import type { Answer, Search, Sort, Trait } from "../search/api.ts";
import { afterPaint } from "../elements/after-paint.ts";
import { ReadAloud, restOfReading } from "../elements/read-aloud.ts";
import { openIndex } from "../search/open-index.ts";
import { AnswerView } from "./answer-view.ts";
import { takeOpened } from "./early.ts";
import { PageLabels } from "./page-labels.ts";
import { narrows, queryOf, readState, withText, writeState, type ExplorerState } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";
import { Visit } from "./visit.ts";
import { resultSentence } from "./wording.ts";

const pageSize = 40;
/** Typing rests for so long before it is answered. */
const rest = 60;

export class PaperExplorer extends HTMLElement {
  #gone = new AbortController();
  #state = readState("");
  #search: Promise<Search> | undefined;
  #answer: Answer | undefined;
  #drawn = (): void => {};
  readonly #isDrawn = new Promise<void>((resolve) => (this.#drawn = resolve));
  #surroundings: Promise<Surroundings> | undefined;
  /** Once they are there. */
  #shown: Surroundings | undefined;
  readonly #labels = new PageLabels(this);
  #view: AnswerView | undefined;
  #visit: Visit | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #aloud = new ReadAloud();
  /** Whether the present entry of the history was made by typing, which then goes on changing it. */
  #isTyped = false;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    for (const part of this.querySelectorAll<HTMLElement>("[data-live]")) part.hidden = false;
    this.#view ??= new AnswerView(this, this.#labels);
    this.#visit ??= new Visit(location.pathname, this.dataset["papers"] ?? "");
    this.addEventListener("input", (event) => this.#typed(event), { signal });
    this.addEventListener("change", (event) => this.#changed(event), { signal });
    this.addEventListener("submit", (event) => void this.#submitted(event), { signal });
    this.addEventListener("click", (event) => void this.#clicked(event), { signal });
    this.#visit.start(() => this.#restore(), signal);
    // Whoever comes with a question or comes back waits for that, everybody else for the list; and may have begun to ask by then.
    if (location.search.length > 1 || this.#visit.isBack) this.#restore();
    else afterPaint(() => {
      if (!signal.aborted && this.#typing === undefined && this.#search === undefined) this.#restore();
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#typing);
    this.#aloud.stop();
    this.#gone.abort();
  }

  #restore(): void {
    this.#state = readState(location.search);
    this.#isTyped = false;
    this.#field("q").value = this.#state.text;
    void this.#show(Math.max(pageSize, this.#visit?.shown ?? 0)).then(async () => {
      if (this.#visit?.isBack) await this.#view?.complete();
      this.#visit?.scrollBack();
    });
  }

  /** A new state: typing goes on in one entry of the history, every other choice makes its own. */
  #ask(state: ExplorerState, isTyping = false): Promise<void> {
    clearTimeout(this.#typing);
    const isSame = writeState(state) === writeState(this.#state);
    if (!isTyping && state.text !== this.#state.text) this.#field("q").value = state.text;
    this.#state = state;
    if (!isSame) this.#visit?.go(writeState(state), isTyping && this.#isTyped ? "replace" : "push");
    this.#isTyped = isTyping;
    return this.#show(pageSize);
  }

  #typed(event: Event): void {
    if (event.target !== this.#field("q")) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#ask(withText(this.#state, this.#field("q").value), true), rest);
  }

  #changed(event: Event): void {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    if (field.name === "sort") void this.#ask({ ...this.#state, sort: field.value as Sort });
    else if (field.name === "view") void this.#ask({ ...this.#state, view: field.value === "table" ? "table" : "cards" });
    else if (field.name === "has") void this.#ask({ ...this.#state, has: this.#traits() });
    else if (field.name === "from" || field.name === "to") void this.#ask({ ...this.#state, ...this.#years() });
  }

  #traits(): ReadonlySet<Trait> {
    return new Set([...this.querySelectorAll<HTMLInputElement>("input[name=has]:checked")].map((box) => box.value as Trait));
  }

  #years(): Pick<ExplorerState, "from" | "to"> {
    const parameters = new URLSearchParams({ from: this.#field("from").value, to: this.#field("to").value });
    const { from, to } = readState(`?${parameters.toString()}`);
    return { from, to };
  }

  async #submitted(event: Event): Promise<void> {
    event.preventDefault();
    await this.#ask({ ...withText(this.#state, this.#field("q").value), ...this.#years() });
    const [named, ...others] = (await this.#answer?.exact()) ?? [];
    if (named && others.length === 0) location.assign(`${this.dataset["papers"] ?? ""}${named.key}/`);
  }

  async #clicked(event: Event): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
    switch (button?.dataset["action"]) {
      case "clear":
        this.#field("q").value = "";
        await this.#ask({ ...readState(""), view: this.#state.view });
        this.#field("q").focus();
        break;
      case "more":
        await this.#showMore();
        break;
      case "select-found":
        this.dispatchEvent(new CustomEvent("select-papers", { bubbles: true, detail: (await this.#answer?.keys()) ?? [] }));
        break;
      case "show-results":
        button.closest("details")?.removeAttribute("open");
        this.#part<HTMLElement>("[data-slot=count]").focus();
        break;
      case undefined:
        break;
    }
  }

  /** What stands there stays as it is, so that nothing moves under the reader. */
  async #showMore(): Promise<void> {
    const [state, answer, shown] = [this.#state, this.#answer, this.#view?.shown ?? 0];
    const isPresent = (): boolean => !this.#gone.signal.aborted && state === this.#state;
    try {
      if (answer) await this.#view?.showRest(answer, shown + pageSize, isPresent);
      if (!isPresent()) return;
      this.#visit?.remember(shown + pageSize);
      this.#view?.focus(shown);
    } catch (error) {
      console.error(error);
      this.#tell("More papers could not be loaded.");
    }
  }

  async #show(rows: number): Promise<void> {
    const state = this.#state;
    this.#shown?.showState(state);
    this.#showFields(state);
    const isAsked = writeState(state) !== "";
    this.#view?.switchTo(isAsked);
    try {
      const search = await (this.#search ??= takeOpened() ?? openIndex(this.dataset["papers"] ?? "", this.#gone.signal));
      const answer = await search.ask(queryOf(state), this.#gone.signal);
      if (this.#gone.signal.aborted || state !== this.#state) return;
      this.#answer = answer;
      const isPresent = (): boolean => !this.#gone.signal.aborted && state === this.#state;
      if (isAsked) await this.#view?.show(answer, rows, state, isPresent);
      if (!isPresent()) return;
      this.#tell(resultSentence(answer.total, search.size, state, this.#labels));
      this.#stopWaiting();
      const around = await this.#around();
      if (!isPresent()) return;
      around.showAnswer(search, answer, state);
      // Without them, where a reader has no network, the list is still right.
      const counts = await answer.counts().catch(() => undefined);
      if (!isPresent()) return;
      if (counts) around.showCounts(search, counts, state);
      if (isAsked) await this.#view?.showRest(answer, rows, isPresent);
      if (!isPresent()) return;
      this.#visit?.remember(rows);
      if (isAsked) void search.warm(this.#gone.signal);
    } catch (error) {
      this.#search = undefined;
      if (!this.#shown) this.#surroundings = undefined;
      if (this.#gone.signal.aborted) return;
      console.error(error);
      this.#view?.switchTo(false);
      delete document.documentElement.dataset["asked"];
      this.#drawn();
      if (isAsked) this.#tell("The search could not be loaded. Topics, authors, venues and years have pages of their own.");
    }
  }

  /**
   * The page itself began to wait for an answer: see asked.ts. After it the filters are drawn, and are seen once they are alive: `waiting`,
   * `answered`, `filters` are the steps.
   */
  #stopWaiting(): void {
    const { dataset } = document.documentElement;
    if (dataset["asked"] === undefined) return this.#drawn();
    dataset["asked"] = "answered";
    afterPaint(() => {
      dataset["asked"] = "filters";
      this.#drawn();
      const seen = (): void => afterPaint(() => delete dataset["asked"]);
      this.#around().then(seen, seen);
    });
  }

  /** Fetched when there is something to see, and made when it can be seen: it looks at what is in view. */
  #around(): Promise<Surroundings> {
    return (this.#surroundings ??= Promise.all([import("./surroundings.ts"), this.#isDrawn]).then(([{ Surroundings }]) => {
      this.#shown = new Surroundings(this, this.#labels, (change) => this.#ask(change(this.#state)), this.#gone.signal);
      this.#shown.showState(this.#state);
      return this.#shown;
    }));
  }

  #showFields(state: ExplorerState): void {
    for (const [name, value] of [["from", state.from], ["to", state.to]] as const) {
      const field = this.#field(name);
      if (document.activeElement !== field || value !== null) field.value = value === null ? "" : String(value);
    }
    this.#field("sort").value = state.sort;
    for (const option of this.querySelectorAll<HTMLOptionElement>("option[value=relevance]")) option.disabled = state.text.trim() === "";
    for (const choice of this.querySelectorAll<HTMLInputElement>("input[name=view]")) choice.checked = choice.value === state.view;
    for (const box of this.querySelectorAll<HTMLInputElement>("input[name=has]")) box.checked = state.has.has(box.value as Trait);
    for (const part of this.querySelectorAll<HTMLElement>("[data-when=narrowed]")) part.hidden = !narrows(state);
  }

  /** What is seen follows every key. What is heard, the count and not the list (WCAG 4.1.3), waits until typing rests. */
  #tell(text: string): void {
    const seen = this.querySelector("[data-slot=sentence]");
    if (seen) seen.textContent = text;
    this.#aloud.tell(this.querySelector("[role=status]"), text, this.#isTyped ? restOfReading : 0);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#part<HTMLFormElement>("form").elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #part<E extends Element = Element>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`paper-explorer has no ${selector}`);
    return part;
  }
}
