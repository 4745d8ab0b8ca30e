/**
 * The papers a reader has ticked, on whatever page: a bar that counts them and takes them away as citations.
 * Boxes are `input[data-select=KEY]` anywhere in the page; `papers-shown` says that new ones stand there, `select-papers`
 * adds keys. The markup that it needs of a theme is in themes/kit/README.md.
 */
import { count } from "./count.ts";
import { download } from "../export/download.ts";
import type { Exports } from "./exports.ts";
import { readKeys, Selection } from "./selection.ts";
import { slot } from "./slots.ts";

export class PaperTray extends HTMLElement {
  #gone = new AbortController();
  #selection: Selection | undefined;
  #exports: Promise<Exports> | undefined;
  #told: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const selection = (this.#selection ??= new Selection(this.dataset["site"] ?? "/"));
    selection.addEventListener("change", () => this.#show(), { signal });
    document.addEventListener("papers-shown", () => this.#show(), { signal });
    document.addEventListener("select-papers", (event) => selection.add((event as CustomEvent<readonly string[]>).detail), { signal });
    document.addEventListener("change", (event) => void this.#changed(event), { signal });
    this.addEventListener("click", (event) => void this.#clicked(event), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#told);
    this.#gone.abort();
  }

  #show(): void {
    const selection = this.#selection;
    if (!selection) return;
    const bar = slot(this, "bar");
    if (bar) bar.hidden = selection.size === 0;
    slot(this, "count")?.replaceChildren(`${count(selection.size)} selected`);
    for (const box of document.querySelectorAll<HTMLInputElement>("input[data-select]")) {
      box.checked = selection.has(box.dataset["select"] ?? "");
      box.closest("[data-paper]")?.classList.toggle("is-selected", box.checked);
    }
    for (const part of document.querySelectorAll<HTMLElement>("[data-pick][hidden]")) part.hidden = false;
  }

  async #changed(event: Event): Promise<void> {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    const paper = box.dataset["select"];
    if (paper !== undefined) this.#selection?.[box.checked ? "add" : "remove"]([paper]);
    else if (box.dataset["action"] === "import-selection") await this.#import(box);
  }

  async #import(box: HTMLInputElement): Promise<void> {
    const texts = await Promise.all([...(box.files ?? [])].map((file) => file.text()));
    box.value = "";
    await this.#trying(async (exports) => {
      const keys = (await Promise.all(texts.map(async (text) => (await exports.keysIn(text)) ?? readKeys(text)))).flat();
      const { text, unknown } = await exports.of("keys", keys);
      const known = readKeys(text);
      this.#selection?.add(known);
      return `${count(known.length)} added${unknown.length === 0 ? "" : `, ${count(unknown.length)} not in this catalogue`}`;
    });
  }

  async #clicked(event: Event): Promise<void> {
    const action = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]")?.dataset["action"] : undefined;
    if (action === "clear-selection") {
      this.#selection?.clear();
      this.#tell("Nothing is selected any more.");
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    } else if (action === "download-selection" || action === "copy-selection") {
      await this.#trying((exports) => this.#take(exports, action === "copy-selection"));
    }
  }

  async #take(exports: Exports, isCopy: boolean): Promise<string> {
    const format = slot<HTMLSelectElement>(this, "format")?.value ?? "bibtex";
    const keys = this.#selection?.keys ?? [];
    const exported = await exports.of(format, keys);
    if (isCopy) await navigator.clipboard.writeText(exported.text);
    else download(exported.text, exported.mediaType, `selection.${exported.extension}`);
    const taken = count(keys.length - exported.unknown.length);
    const missing = exported.unknown.length === 0 ? "" : `; ${count(exported.unknown.length)} not in this catalogue any more`;
    return `${taken} ${isCopy ? "copied" : "saved"}${missing}`;
  }

  /** What exports need is fetched when it is first asked for. */
  async #trying(work: (exports: Exports) => Promise<string>): Promise<void> {
    try {
      this.#exports ??= import("./exports.ts").then(({ Exports }) => new Exports(this.dataset["exports"] ?? ""));
      this.#tell(await work(await this.#exports));
    } catch (error) {
      this.#exports = undefined;
      console.error(error);
      this.#tell("That did not work: the files could not be loaded, or the browser forbids it.");
    }
  }

  #tell(text: string): void {
    clearTimeout(this.#told);
    slot(this, "told")?.replaceChildren(text);
    this.#told = setTimeout(() => slot(this, "told")?.replaceChildren(), 8000);
  }
}
