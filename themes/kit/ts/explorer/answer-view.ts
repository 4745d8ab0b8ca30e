/** The part of the page that shows an answer in place of the plain list. */
import { count } from "./count.ts";
import type { Answer, Row } from "../search/api.ts";
import type { FacetPanel } from "./facet-panel.ts";
import { ResultList } from "./result-list.ts";
import { slot } from "./slots.ts";
import type { ExplorerState, View } from "./state.ts";

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

  /**
   * Everything is fetched before anything changes, so that of two questions in a row the second one's answer stays.
   * @param isPresent whether the question is still the reader's
   */
  async show(answer: Answer, rows: number, { view }: Pick<ExplorerState, "view">, isPresent: () => boolean): Promise<void> {
    const [papers, named] = await Promise.all([answer.rows(0, rows), answer.exact()]);
    const items = await Promise.all(papers.map((paper) => this.#list.of(paper, view, answer.marks)));
    if (!isPresent()) return;
    this.#view = view;
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-view]")) part.hidden = part.dataset["view"] !== view || papers.length === 0;
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-when=nothing]")) part.hidden = papers.length > 0;
    this.#showNotes(answer, named);
    this.#body?.replaceChildren(...items);
    const more = this.#root.querySelector<HTMLElement>("[data-action=more]");
    if (more) {
      more.hidden = answer.total <= papers.length;
      more.textContent = `Show more, ${count(answer.total - papers.length)} left`;
    }
    this.#root.dispatchEvent(new CustomEvent("papers-shown", { bubbles: true }));
  }

  focus(position: number): void {
    this.#body?.children[position]?.querySelector<HTMLElement>("a")?.focus();
  }

  #showNotes(answer: Answer, [named, ...others]: readonly Row[]): void {
    const isNamed = named !== undefined && others.length === 0;
    this.#note("named", isNamed);
    const link = slot<HTMLAnchorElement>(this.#root, "named-link");
    if (link && isNamed) {
      link.href = `${this.#root.dataset["papers"] ?? ""}${named.key}/`;
      link.textContent = named.title;
    }
    const corrected = answer.corrections.flatMap(({ typed, used }) => (used === null ? [] : [`${used} for ${typed}`]));
    this.#note("corrected", corrected.length > 0, corrected.join(", "));
    this.#note("relaxed", answer.relaxed);
    this.#note("misunderstood", answer.misunderstood.length > 0, answer.misunderstood.join(", "));
  }

  /** @param text stands in the note's own place for it, if it has one */
  #note(name: string, isShown: boolean, text = ""): void {
    const note = slot(this.#root, name);
    if (note) note.hidden = !isShown;
    slot(this.#root, `${name}-text`)?.replaceChildren(text);
  }

  get #body(): HTMLElement | null {
    return slot(this.#root, this.#view === "table" ? "rows" : "cards");
  }
}
