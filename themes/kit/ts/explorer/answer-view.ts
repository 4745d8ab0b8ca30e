/** The part of the page that shows an answer in place of the plain list. */
import { count } from "./count.ts";
import type { Answer, Row } from "../search/api.ts";
import { firstRows } from "./early.ts";
import { LateDetails } from "./late-details.ts";
import { ResultList } from "./result-list.ts";
import { slot } from "./slots.ts";
import type { ExplorerState, View } from "./state.ts";
import type { Labels } from "./wording.ts";

export class AnswerView {
  readonly #root: HTMLElement;
  readonly #list: ResultList;
  readonly #late = new LateDetails();
  readonly #plain = new Map<HTMLElement, Node[]>();
  #view: View = "cards";

  constructor(root: HTMLElement, labels: Labels) {
    this.#root = root;
    this.#list = new ResultList(root, { papers: root.dataset["papers"] ?? "", topics: root.dataset["topics"] ?? "" }, labels);
  }

  /** How many papers are shown. */
  get shown(): number {
    return this.#body?.children.length ?? 0;
  }

  /** The plain list leaves the page while there is an answer: Zotero, which also sees what is hidden, sees what is shown. */
  switchTo(isAnswer: boolean): void {
    for (const plain of document.querySelectorAll<HTMLElement>("[data-plain]")) {
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
    if (!isAnswer) {
      this.#late.clear();
      for (const body of ["cards", "rows"]) slot(this.#root, body)?.replaceChildren();
    }
    for (const answer of this.#root.querySelectorAll<HTMLElement>("[data-answer]")) answer.hidden = !isAnswer;
  }

  /**
   * Puts the first rows of the answer in place of what was shown, as many as were asked for beyond the usual, so that nothing jumps.
   * Everything is fetched before anything changes, so that of two questions in a row the second one's answer stays.
   * @param isPresent whether the question is still the reader's
   */
  async show(answer: Answer, rows: number, { view }: Pick<ExplorerState, "view">, isPresent: () => boolean): Promise<void> {
    const [papers, named] = await Promise.all([answer.rows(0, rows > 2 * firstRows ? rows : firstRows), answer.exact()]);
    if (!isPresent()) return;
    this.#view = view;
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-view]")) part.hidden = part.dataset["view"] !== view || papers.length === 0;
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-when=nothing]")) part.hidden = papers.length > 0;
    this.#showNotes(answer, named);
    this.#late.clear();
    this.#body?.replaceChildren(...this.#items(papers, answer));
    this.#tellShown(answer);
  }

  /** Adds the other rows, up to so many in all. */
  async showRest(answer: Answer, rows: number, isPresent: () => boolean): Promise<void> {
    const papers = this.shown < rows ? await answer.rows(this.shown, rows) : [];
    if (!isPresent() || papers.length === 0) return;
    this.#body?.append(...this.#items(papers, answer));
    this.#tellShown(answer);
  }

  /** Resolves when every card is as high as it will be. */
  complete(): Promise<void> {
    return this.#late.all();
  }

  #items(papers: readonly Row[], { marks }: Answer): HTMLElement[] {
    return papers.map((paper) => {
      const item = this.#list.of(paper, this.#view, marks);
      if (this.#view === "cards") this.#late.add(item, () => this.#list.complete(item, paper, marks));
      return item;
    });
  }

  #tellShown(answer: Answer): void {
    const more = this.#root.querySelector<HTMLElement>("[data-action=more]");
    if (more) {
      more.hidden = answer.total <= this.shown;
      more.textContent = `Show more, ${count(answer.total - this.shown)} left`;
    }
    this.#root.dispatchEvent(new CustomEvent("papers-shown", { bubbles: true }));
  }

  /** At the top of the screen, at once: cards above may still grow, and a long smooth way would end where the paper was. */
  focus(position: number): void {
    const link = this.#body?.children[position]?.querySelector<HTMLElement>("a");
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "start", behavior: "instant" });
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
