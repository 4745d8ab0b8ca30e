/**
 * The dialog in which one searches from any page: a combobox over papers and places of the text. Enter opens what is
 * chosen, or else all results.
 *
 * The template `search-dialog` is a `<dialog>` with a form, a field (slot `field`, role combobox), a listbox (slot
 * `options`), a status line (slot `told`) and a button of `[data-action=close]`; `option` is one link with slots `title`
 * and `note`, `group` a named group with slots `label` and `items`.
 */
import { ReadAloud } from "../elements/read-aloud.ts";
import { openIndex } from "../search/open-index.ts";
import { everything, type Marks, type PassageRow, type Row, type Search } from "../search/api.ts";
import { firstHit, marked } from "../explorer/marked.ts";
import { copyOf, fill, slot, template } from "../explorer/slots.ts";
import { count } from "../explorer/count.ts";

const mostPapers = 6;
const mostPassages = 4;
/** Characters of a passage around the first found word. */
const excerpt = 140;

export class SearchPanel {
  readonly #host: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #search: Promise<Search>;
  #options: HTMLAnchorElement[] = [];
  #chosen = -1;
  readonly #aloud = new ReadAloud();
  #asked = "";
  /** Settled once what is typed has been answered, or cannot be. */
  #answered = Promise.resolve();
  /** Steps through the options that wait for the answer. */
  #waiting = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#dialog = copyOf(template(host, "search-dialog")) as HTMLDialogElement;
    const field = slot<HTMLInputElement>(this.#dialog, "field");
    if (!field) throw new Error("The search dialog has no field.");
    this.#field = field;
    document.body.append(this.#dialog);
    this.#search = openIndex(host.dataset["papers"] ?? "");
    this.#search.catch(() => this.#tell("The search could not be loaded. Enter leads to the list of papers."));
    field.addEventListener("input", () => {
      this.#choose(-1);
      this.#ask();
    });
    field.addEventListener("keydown", (event) => this.#pressed(event));
    this.#dialog.addEventListener("click", (event) => this.#clicked(event));
    this.#dialog.querySelector("form")?.addEventListener("submit", (event) => void this.#submitted(event));
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#field.select();
    if (this.#field.value !== "") this.#ask();
  }

  /** Should the index not come, the status line has said so. */
  #ask(): void {
    this.#answered = this.#answer().catch(() => {});
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    void this.#step(event.key === "ArrowDown" ? 1 : -1);
  }

  /** Keys that are faster than the answer count for it, not for the options of what was typed before. */
  async #step(by: 1 | -1): Promise<void> {
    this.#waiting++;
    await this.#answered;
    this.#waiting--;
    const places = this.#options.length + 1;
    this.#choose(((this.#chosen + 1 + by + places) % places) - 1);
  }

  #clicked(event: MouseEvent): void {
    const target = event.target;
    // A press on the dialog itself is one on its backdrop: the theme keeps its inside covered.
    if (target === this.#dialog || (target instanceof Element && target.closest("[data-action=close]"))) this.#dialog.close();
    // A place of this very page is reached without leaving it.
    else if (target instanceof Element && target.closest("a")?.pathname === location.pathname) this.#dialog.close();
  }

  async #submitted(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#waiting > 0) await this.#answered;
    const chosen = this.#options[this.#chosen];
    if (chosen) this.#dialog.close();
    location.assign(chosen?.href ?? this.#resultsAddress);
  }

  get #resultsAddress(): string {
    const text = this.#field.value.trim();
    return `${this.#host.dataset["papers"] ?? ""}${text === "" ? "" : `?${new URLSearchParams({ q: text }).toString()}`}`;
  }

  async #answer(): Promise<void> {
    const text = this.#field.value;
    this.#asked = text;
    if (text.trim() === "") return this.#show([], "");
    const search = await this.#search;
    const answer = await search.ask({ ...everything, text });
    const [named, found, passages] = await Promise.all([answer.exact(), answer.rows(0, mostPapers), answer.passages(mostPassages)]);
    if (this.#asked !== text) return;
    const papers = [...named, ...found.filter((row) => named.every(({ key }) => key !== row.key))].slice(0, mostPapers);
    const all = this.#option(this.#resultsAddress, [new Text(`All ${count(answer.total)} ${answer.total === 1 ? "paper" : "papers"}`)], []);
    this.#show(
      [
        ...this.#group("Papers", papers.map((row) => this.#paper(row, answer.marks)), answer.total > papers.length ? [all] : []),
        ...this.#group("In the text", passages.map((row) => this.#passage(row, answer.marks)), []),
      ],
      `${count(answer.total)} ${answer.total === 1 ? "paper" : "papers"}${passages.length === 0 ? "" : `, ${count(passages.length)} ${passages.length === 1 ? "place" : "places"} in the text`}`,
    );
  }

  #paper(row: Row, marks: Marks): HTMLElement {
    const [author, ...others] = row.authors;
    const by = author === undefined ? [] : [others.length > 0 || row.andOthers ? `${author} et al.` : author];
    const note = [...by, ...(row.venue === undefined ? [] : [row.venue]), row.date.slice(0, 4)].join(" · ");
    return this.#option(`${this.#host.dataset["papers"] ?? ""}${row.key}/`, marked(row.title, marks), marked(note, marks));
  }

  #passage(row: PassageRow, marks: Marks): HTMLElement {
    const anchor = row.anchor === "" ? "" : `#${encodeURIComponent(row.anchor)}`;
    const address = `${this.#host.dataset["chapters"] ?? ""}${row.chapter}/${anchor}`;
    return this.#option(address, marked(row.heading, marks), marked(excerptOf(row.text, marks), marks));
  }

  #option(href: string, title: Node[], note: Node[]): HTMLElement {
    const option = copyOf(template(this.#host, "option"));
    option.setAttribute("href", href);
    fill(option, "title", ...title);
    fill(option, "note", ...note);
    return option;
  }

  #group(label: string, items: HTMLElement[], more: HTMLElement[]): HTMLElement[] {
    if (items.length === 0) return [];
    const group = copyOf(template(this.#host, "group"));
    fill(group, "label", label);
    group.setAttribute("aria-label", label);
    slot(group, "items")?.replaceChildren(...items, ...more);
    return [group];
  }

  #show(groups: HTMLElement[], told: string): void {
    const list = slot(this.#dialog, "options");
    list?.replaceChildren(...groups);
    this.#options = [...(list?.querySelectorAll<HTMLAnchorElement>("[role=option]") ?? [])];
    this.#options.forEach((option, index) => (option.id = `search-option-${index}`));
    this.#field.setAttribute("aria-expanded", String(this.#options.length > 0));
    this.#choose(-1);
    this.#tell(told);
  }

  #choose(index: number): void {
    this.#options[this.#chosen]?.setAttribute("aria-selected", "false");
    this.#chosen = index;
    const option = this.#options[index];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#field.setAttribute("aria-activedescendant", option.id);
    else this.#field.removeAttribute("aria-activedescendant");
  }

  #tell(text: string): void {
    this.#aloud.tell(slot(this.#dialog, "told"), text);
  }
}

function excerptOf(text: string, marks: Marks): string {
  const hit = Math.max(0, firstHit(text, marks) - excerpt / 3);
  const start = hit === 0 ? 0 : text.indexOf(" ", hit) + 1;
  const end = start + excerpt < text.length ? text.lastIndexOf(" ", start + excerpt) : text.length;
  return `${start === 0 ? "" : "… "}${text.slice(start, end)}${end === text.length ? "" : " …"}`;
}
