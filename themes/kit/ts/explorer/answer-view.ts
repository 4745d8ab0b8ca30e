/** The part of the page that shows an answer in place of the plain list. */
import type { Answer } from "./engine.ts";
import type { FacetPanel } from "./facet-panel.ts";
import { ResultList } from "./result-list.ts";
import { slot } from "./slots.ts";
import type { View } from "./state.ts";
import { count } from "./wording.ts";

export class AnswerView {
  readonly #root: HTMLElement;
  readonly #list: ResultList;
  readonly #plain = new Map<HTMLElement, Node[]>();
  #view: View = "cards";

  constructor(root: HTMLElement, labels: FacetPanel) {
    this.#root = root;
    this.#list = new ResultList(root, { papers: root.dataset["papers"] ?? "", topics: root.dataset["topics"] ?? "" }, labels);
  }

  /** How many papers are shown. */
  get shown(): number {
    return this.#body?.children.length ?? 0;
  }

  /** The plain list leaves the page while there is an answer: Zotero, which also sees what is hidden, sees what is shown. */
  switchTo(isAnswer: boolean): void {
    for (const plain of this.#root.querySelectorAll<HTMLElement>("[data-plain]")) {
      plain.hidden = isAnswer;
      if (isAnswer && !this.#plain.has(plain)) {
        this.#plain.set(plain, [...plain.childNodes]);
        plain.replaceChildren();
      } else if (!isAnswer && this.#plain.has(plain)) {
        plain.replaceChildren(...(this.#plain.get(plain) ?? []));
        this.#plain.delete(plain);
        this.#root.dispatchEvent(new CustomEvent("papers-shown", { bubbles: true }));
      }
    }
    if (!isAnswer) for (const body of ["cards", "rows"]) slot(this.#root, body)?.replaceChildren();
    for (const answer of this.#root.querySelectorAll<HTMLElement>("[data-answer]")) answer.hidden = !isAnswer;
  }

  async show(answer: Answer, rows: number, view: View): Promise<void> {
    const papers = await answer.rows(0, rows);
    this.#view = view;
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-view]")) part.hidden = part.dataset["view"] !== view || papers.length === 0;
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-when=nothing]")) part.hidden = papers.length > 0;
    this.#showNamed(answer);
    this.#body?.replaceChildren(...papers.map((paper) => this.#list.of(paper, view, answer)));
    const more = this.#root.querySelector<HTMLElement>("[data-action=more]");
    if (more) {
      more.hidden = answer.found <= papers.length;
      more.textContent = `Show more, ${count(answer.found - papers.length)} left`;
    }
    this.#root.dispatchEvent(new CustomEvent("papers-shown", { bubbles: true }));
  }

  focus(position: number): void {
    this.#body?.children[position]?.querySelector<HTMLElement>("a")?.focus();
  }

  #showNamed(answer: Answer): void {
    const named = slot(this.#root, "named");
    if (named) named.hidden = answer.named === null;
    const link = slot<HTMLAnchorElement>(this.#root, "named-link");
    if (link && answer.named) {
      link.href = `${this.#root.dataset["papers"] ?? ""}${answer.named.key}/`;
      link.textContent = answer.named.title;
    }
    const corrected = slot(this.#root, "corrected");
    if (corrected) corrected.hidden = answer.corrected === null;
    slot(this.#root, "corrected-text")?.replaceChildren(answer.corrected ?? "");
  }

  get #body(): HTMLElement | null {
    return slot(this.#root, this.#view === "table" ? "rows" : "cards");
  }
}
