/**
 * Papers side by side. Which ones, and how they are shown, stands in the address; what is said of them comes from their own pages.
 * The markup is the kit's Comparison.cshtml.
 */
import { put } from "../export/clipboard.ts";
import { download } from "../export/download.ts";
import { Exports } from "../explorer/exports.ts";
import { slot } from "../explorer/slots.ts";
import { compare, isOf, titlesOf, type Agreement, type Comparison, type FactRow } from "./comparison.ts";
import { ComparisonTable } from "./comparison-table.ts";
import type { FactDefinition } from "./facts.ts";
import { gridOf } from "./grid.ts";
import { PaperPages } from "./load.ts";
import { moved, readState, writeState, type ComparisonState } from "./state.ts";
import type { TeXCommands } from "./tex.ts";
import { csvOf, latexOf, markdownOf, sourceOf, type Source } from "./written.ts";

/** More are not asked for: a page each. */
const most = 60;

interface Taken {
  readonly text: string;
  readonly extension: string;
  readonly mediaType: string;
}

export class PaperComparison extends HTMLElement {
  #gone = new AbortController();
  #state: ComparisonState = readState("");
  #pages: PaperPages | undefined;
  #exports: Exports | undefined;
  #comparison: Comparison = compare([], []);
  #table: ComparisonTable | undefined;
  #title = document.title;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    this.#pages ??= new PaperPages(this.#papers);
    this.#table ??= new ComparisonTable(this, this.#papers);
    this.addEventListener("click", (event) => void this.#clicked(event), { signal });
    this.addEventListener("change", (event) => void this.#changed(event), { signal });
    addEventListener("popstate", () => void this.#restore(), { signal });
    void this.#restore();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  get #papers(): string {
    return this.dataset["papers"] ?? "/";
  }

  #restore(): Promise<void> {
    this.#state = readState(location.search);
    return this.#load();
  }

  /** Goes to another state by an entry of the history. */
  async #go(state: ComparisonState): Promise<void> {
    this.#state = state;
    history.pushState(null, "", writeState(state) || location.pathname);
    await this.#load();
  }

  async #load(): Promise<void> {
    const state = this.#state;
    const asked = state.keys.slice(0, most);
    if (asked.some((key) => !this.#comparison.papers.some((paper) => paper.key === key))) this.#tell(asked.length === 1 ? "One paper is being fetched…" : `${asked.length} papers are being fetched…`);
    const loaded = await Promise.all(asked.map((key) => this.#pages?.get(key) ?? "unknown"));
    if (this.#gone.signal.aborted || state !== this.#state) return;
    const papers = new Map(loaded.flatMap((paper) => (typeof paper === "string" ? [] : [[paper.key, paper] as const])));
    this.#usePresentKeys(loaded.map((paper, at) => (typeof paper === "string" ? (asked[at] ?? "") : paper.key)));
    this.#comparison = compare([...papers.values()], this.#definitions);
    this.#note("unknown", asked.filter((_, at) => loaded[at] === "unknown"), (keys) => `This catalogue has no paper with the ${keys}.`);
    this.#note("unreachable", asked.filter((_, at) => loaded[at] === "unreachable"), (keys) => `What is said of the paper with the ${keys} could not be fetched.`);
    this.#show();
  }

  /** A former key gives way to the present one, without an entry of the history. */
  #usePresentKeys(keys: readonly string[]): void {
    const present = [...new Set([...keys, ...this.#state.keys.slice(most)])];
    if (present.join() === this.#state.keys.join()) return;
    this.#state = { ...this.#state, keys: present };
    history.replaceState(null, "", writeState(this.#state));
  }

  #note(name: "unknown" | "unreachable", keys: readonly string[], text: (keys: string) => string): void {
    const note = slot(this, name);
    if (!note) return;
    note.hidden = keys.length === 0;
    slot(note, `${name}-text`)?.replaceChildren(text(`${keys.length === 1 ? "key" : "keys"} ${keys.join(", ")}`));
    note.dataset["keys"] = keys.join();
  }

  #show(): void {
    const { papers, nowhere } = this.#comparison;
    const isEmpty = papers.length === 0;
    for (const part of this.querySelectorAll<HTMLElement>("[data-when]")) part.hidden = (part.dataset["when"] === "empty") !== isEmpty;
    document.title = isEmpty ? this.#title : `${papers.map(({ name }) => name).join(" · ")} – ${this.#title}`;
    this.#showFields();
    const key = slot(this, "key");
    if (key) key.hidden = !this.#rows.some(({ cells }) => cells.some((cell) => cell.some(({ share }) => share !== null)));
    const some = slot(this, "key-some");
    if (some) some.hidden = papers.length < 3;
    slot(this, "count")?.replaceChildren(String(papers.length));
    const none = slot(this, "nowhere");
    if (none) none.hidden = nowhere.length === 0;
    none?.replaceChildren(`Nothing is entered ${papers.length === 1 ? "for this paper" : "for any of them"} under: ${nowhere.join(", ")}.`);
    slot(this, "source")?.replaceChildren(sourceOf(this.#source));
    this.#table?.show(gridOf(papers, this.#rows, this.#state.isTurned));
    this.#tell(isEmpty ? "" : this.#sentence);
  }

  get #sentence(): string {
    const { papers, rows } = this.#comparison;
    const beyond = this.#state.keys.length > most ? ` Only the first ${most} of ${this.#state.keys.length} are shown.` : "";
    if (papers.length === 1) return `One paper: choose another to compare it with.${beyond}`;
    const count = (wanted: Agreement): number => rows.filter(({ agreement }) => agreement === wanted).length;
    return `${papers.length} papers: ${count("differs")} facts differ, ${count("same")} are the same, ${count("unclear")} are not known of all.${beyond}`;
  }

  #showFields(): void {
    const { without, onlyDifferences, isTurned } = this.#state;
    for (const box of this.#boxes) {
      box.checked = !without.has(box.value);
      box.disabled = !this.#comparison.rows.some((row) => isOf(row, box.value));
    }
    for (const radio of this.querySelectorAll<HTMLInputElement>("input[name=as]")) radio.checked = (radio.value === "rows") === isTurned;
    const only = this.querySelector<HTMLInputElement>("input[name=only]");
    if (only) only.checked = onlyDifferences;
    if (only) only.disabled = this.#comparison.papers.length < 2;
    slot(this, "shown")?.replaceChildren(`${this.#rows.length} of ${this.#comparison.rows.length}`);
  }

  /** The facts that are shown, and taken along. */
  get #rows(): readonly FactRow[] {
    const { without, onlyDifferences } = this.#state;
    return this.#comparison.rows.filter((row) => ![...without].some((id) => isOf(row, id)) && !(onlyDifferences && row.agreement !== null && row.agreement !== "differs"));
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[name=fact]")];
  }

  get #definitions(): readonly FactDefinition[] {
    return this.#boxes.map(({ value, dataset }) => ({ id: value, label: dataset["label"] ?? value, absent: dataset["absent"] ?? "", isOwn: dataset["kind"] === "own", isAbsenceKnown: dataset["kind"] === "certain" }));
  }

  async #changed({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === "only") await this.#go({ ...this.#state, onlyDifferences: target.checked });
    else if (target.name === "as") await this.#go({ ...this.#state, isTurned: target.value === "rows" });
    else if (target.name === "fact") await this.#go({ ...this.#state, without: new Set(this.#boxes.filter(({ checked }) => !checked).map(({ value }) => value)) });
  }

  async #clicked({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
    const key = button?.closest<HTMLElement>("[data-key]")?.dataset["key"] ?? "";
    switch (button?.dataset["action"]) {
      case "earlier": return this.#move(key, -1);
      case "later": return this.#move(key, 1);
      case "remove": return this.#remove(key);
      case "forget": return this.#forget(button.closest<HTMLElement>("[data-keys]")?.dataset["keys"]?.split(",") ?? []);
      case "retry": return this.#load();
      case "select":
        this.dispatchEvent(new CustomEvent("select-papers", { bubbles: true, detail: this.#comparison.papers.map((paper) => paper.key) }));
        return;
      case "copy": return this.#copy();
      case "save": return this.#save();
    }
  }

  async #move(key: string, by: -1 | 1): Promise<void> {
    await this.#go({ ...this.#state, keys: moved(this.#state.keys, key, by) });
    const action = by < 0 ? "earlier" : "later";
    // At the end only the other way is left.
    (this.#button(key, action) ?? this.#button(key, by < 0 ? "later" : "earlier"))?.focus();
    const { papers } = this.#comparison;
    const at = papers.findIndex((paper) => paper.key === key);
    this.#tell(`${papers[at]?.name ?? key} is now ${at + 1} of ${papers.length}.`);
  }

  async #remove(key: string): Promise<void> {
    const at = this.#comparison.papers.findIndex((paper) => paper.key === key);
    await this.#forget([key]);
    const next = this.#comparison.papers[at] ?? this.#comparison.papers.at(-1);
    (next ? this.#button(next.key, "remove") : slot(this, "list"))?.focus();
  }

  #forget(gone: readonly string[]): Promise<void> {
    return this.#go({ ...this.#state, keys: this.#state.keys.filter((key) => !gone.includes(key)) });
  }

  #button(key: string, action: string): HTMLElement | null {
    return this.querySelector(`[data-key="${key}"] [data-action=${action}]:not(:disabled)`);
  }

  async #copy(): Promise<void> {
    const isCopied = await put(this.#take().then(({ text }) => text));
    this.#tell(isCopied ? `Copied as ${this.#formatLabel}.` : "The browser did not allow copying.");
  }

  async #save(): Promise<void> {
    try {
      const { text, mediaType, extension } = await this.#take();
      download(text, mediaType, `comparison.${extension}`);
      this.#tell(`Saved as comparison.${extension}.`);
    } catch (error) {
      console.error(error);
      this.#tell("That did not work: the files could not be loaded.");
    }
  }

  async #take(): Promise<Taken> {
    const { papers } = this.#comparison;
    const grid = gridOf(papers, [titlesOf(papers), ...this.#rows], this.#state.isTurned);
    switch (this.#format?.value) {
      case "csv": return { text: csvOf(grid), extension: "csv", mediaType: "text/csv" };
      case "latex": return { text: latexOf(grid, this.#source, JSON.parse(slot(this, "tex")?.textContent ?? "{}") as TeXCommands), extension: "tex", mediaType: "application/x-tex" };
      case "bibtex": return (this.#exports ??= new Exports(this.dataset["exports"] ?? "")).of("bibtex", papers.map(({ key }) => key));
      default: return { text: markdownOf(grid, this.#source), extension: "md", mediaType: "text/markdown" };
    }
  }

  get #format(): HTMLSelectElement | null {
    return slot<HTMLSelectElement>(this, "format");
  }

  get #formatLabel(): string {
    return this.#format?.selectedOptions[0]?.label ?? "";
  }

  get #source(): Source {
    return {
      name: this.dataset["name"] ?? "",
      version: this.dataset["version"] ?? "",
      address: location.origin + location.pathname + writeState(this.#state),
      paper: (key) => `${location.origin}${this.#papers}${key}/`,
    };
  }

  #tell(text: string): void {
    const told = slot(this, "told");
    if (told && told.textContent !== text) told.textContent = text;
  }
}
