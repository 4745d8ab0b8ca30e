/**
 * A search box on every page: `/`, Ctrl or Command with K, or the link that the theme gives opens it. Without script the
 * link leads to the list of papers. What the dialog needs is fetched when it is first opened.
 *
 * The theme writes in the element a link `[data-action=open]` and the template `search-dialog` (see search-panel.ts); on a
 * page with a search field of its own, `[data-search-field]`, the keys go there.
 */
import { bringSheet } from "../sheet.ts";
import type { SearchPanel } from "./search-panel.ts";

export class SearchDialog extends HTMLElement {
  #gone = new AbortController();
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    document.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    this.addEventListener("click", (event) => this.#clicked(event), { signal });
    for (const part of this.querySelectorAll<HTMLElement>("[data-live]")) part.hidden = false;
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #pressed(event: KeyboardEvent): void {
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    void this.#open();
  }

  #clicked(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-action=open]");
    if (!link) return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    const own = document.querySelector<HTMLInputElement>("[data-search-field]");
    if (own?.checkVisibility()) {
      own.focus();
      own.select();
      return;
    }
    try {
      this.#panel ??= Promise.all([import("./search-panel.ts"), bringSheet(this)]).then(([{ SearchPanel }]) => new SearchPanel(this));
      (await this.#panel).open();
    } catch {
      location.assign(this.dataset["papers"] ?? "");
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));
}
