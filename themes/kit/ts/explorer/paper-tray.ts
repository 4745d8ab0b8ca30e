/**
 * The papers a reader has ticked, on whatever page: a bar that counts them and takes them away as citations.
 * Boxes are `input[data-select=KEY]` anywhere in the page; `papers-shown` says that new ones stand there, `select-papers`
 * adds keys. The markup that it needs of a theme is in themes/kit/README.md.
 */
import { recallStyle } from "../cite/remembered.ts";
import { bringSheet } from "../sheet.ts";
import { count } from "./count.ts";
import { Selection } from "./selection.ts";
import { slot } from "./slots.ts";
import type { TrayWork } from "./tray-work.ts";

export class PaperTray extends HTMLElement {
  #gone = new AbortController();
  #selection: Selection | undefined;
  #sheet: Promise<void> | undefined;
  #work: Promise<TrayWork> | undefined;
  #told: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const selection = (this.#selection ??= new Selection(this.dataset["site"] ?? "/"));
    selection.addEventListener("change", () => this.#show(), { signal });
    // A browser that goes back puts boxes as it remembers them, often after this; sometimes other ones.
    addEventListener("pageshow", () => this.#show(), { signal });
    document.addEventListener("papers-shown", () => this.#show(), { signal });
    document.addEventListener("select-papers", (event) => {
      selection.add((event as CustomEvent<readonly string[]>).detail);
      this.#tell(`${count(selection.size)} selected.`);
    }, { signal });
    document.addEventListener("change", (event) => this.#changed(event), { signal });
    this.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#told);
    this.#gone.abort();
  }

  #show(): void {
    const selection = this.#selection;
    if (!selection) return;
    for (const box of document.querySelectorAll<HTMLInputElement>("input[data-select]")) {
      box.checked = selection.has(box.dataset["select"] ?? "");
      box.closest("[data-paper]")?.classList.toggle("is-selected", box.checked);
    }
    for (const part of document.querySelectorAll<HTMLElement>("[data-pick][hidden]")) part.hidden = false;
    slot(this, "count")?.replaceChildren(`${count(selection.size)} selected`);
    const compare = slot<HTMLAnchorElement>(this, "compare");
    if (compare) [compare.hidden, compare.search] = [selection.size < 2, `?papers=${selection.keys.join()}`];
    void this.#showBar();
  }

  async #showBar(): Promise<void> {
    if (this.#selection?.size) await this.#dress();
    const bar = slot(this, "bar");
    if (bar) bar.hidden = this.#selection?.size === 0;
  }

  #dress(): Promise<void> {
    return (this.#sheet ??= bringSheet(this));
  }

  #changed({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target === slot(this, "format")) void this.#do(async () => "");
    if (!(target instanceof HTMLInputElement)) return;
    const paper = target.dataset["select"];
    if (paper !== undefined) this.#selection?.[target.checked ? "add" : "remove"]([paper]);
    else if (target.dataset["action"] === "import-selection") void this.#import(target);
  }

  async #import(box: HTMLInputElement): Promise<void> {
    const texts = await Promise.all([...(box.files ?? [])].map((file) => file.text()));
    box.value = "";
    await this.#do(async (work) => {
      const { keys, told } = await work.read(texts);
      this.#selection?.add(keys);
      return told;
    });
  }

  #clicked({ target }: Event): void {
    const action = target instanceof Element ? target.closest<HTMLElement>("[data-action]")?.dataset["action"] : undefined;
    const keys = this.#selection?.keys ?? [];
    if (action === "clear-selection") {
      this.#selection?.clear();
      this.#tell("Nothing is selected any more.");
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    } else if (action === "download-selection") void this.#do((work) => work.save(this.#value("format"), this.#value("style"), keys));
    else if (action === "copy-selection") void this.#do((work) => work.copy(this.#value("format"), this.#value("style"), keys));
  }

  #value(name: "format" | "style"): string {
    return slot<HTMLSelectElement>(this, name)?.value ?? "";
  }

  /** What the work needs is fetched when it is first asked for. */
  async #do(work: (tray: TrayWork) => Promise<string>): Promise<void> {
    try {
      await this.#dress();
      const tray = await (this.#work ??= import("./tray-work.ts").then(({ TrayWork }) => new TrayWork(this.dataset["exports"] ?? "")));
      const styles = slot<HTMLSelectElement>(this, "style");
      if (styles) tray.showStyles(styles, this.#value("format"), recallStyle());
      this.#tell(await work(tray));
    } catch (error) {
      this.#work = undefined;
      console.error(error);
      this.#tell("That did not work: the files could not be loaded.");
    }
  }

  #tell(text: string): void {
    clearTimeout(this.#told);
    slot(this, "told")?.replaceChildren(text);
    this.#told = setTimeout(() => slot(this, "told")?.replaceChildren(), 8000);
  }
}
