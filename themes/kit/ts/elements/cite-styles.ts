/**
 * A reference in the style that a reader chooses; without script it stays as the page has it. `data-item` is the address of
 * the work as CSL-JSON, `data-name` that of the text file without its extension. The processor, the style and the work are
 * fetched when a style is chosen, and the choice is remembered. Places: `style` (a disabled `<select>` whose option
 * without a value stands for the page's own reference), `reference`, `told` (a status); a button `data-action="download"`.
 */
import type { Item } from "../cite/format.ts";
import type { Reference } from "../cite/reference.ts";
import { recallStyle, rememberStyle } from "../cite/remembered.ts";
import { citeStyles } from "../cite/styles.ts";
import { download } from "../export/download.ts";

export class CiteStyles extends HTMLElement {
  #gone = new AbortController();
  #own: Node[] | undefined;
  #item: Promise<readonly Item[]> | undefined;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const select = this.#select;
    if (!select) return;
    this.#own ??= [...(this.#slot("reference")?.childNodes ?? [])];
    if (select.options.length === 1) select.append(...citeStyles.map(({ id, label }) => new Option(label, id)));
    select.disabled = false;
    select.addEventListener("change", () => void this.#choose(select.value), { signal });
    this.querySelector("[data-action=download]")?.addEventListener("click", () => this.#download(), { signal });
    const style = recallStyle();
    if (citeStyles.some(({ id }) => id === style)) void this.#choose((select.value = style));
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  get #select(): HTMLSelectElement | null {
    return this.#slot<HTMLSelectElement>("style");
  }

  #slot<E extends HTMLElement = HTMLElement>(name: string): E | null {
    return this.querySelector<E>(`[data-slot=${name}]`);
  }

  async #choose(style: string): Promise<void> {
    rememberStyle(style);
    if (style === "") {
      this.#show(this.#own ?? [], "");
      return;
    }
    const label = citeStyles.find(({ id }) => id === style)?.label ?? style;
    this.#slot("told")?.replaceChildren("Formatting …");
    try {
      const [{ formatReferences }, items] = await Promise.all([import("../cite/format.ts"), (this.#item ??= read(this.dataset["item"] ?? ""))]);
      const [reference] = await formatReferences(items, style);
      if (!reference) throw new Error(`${label} prints no references.`);
      if (this.#select?.value === style) this.#show(nodesOf(reference), `Formatted: ${label}`);
    } catch (error) {
      console.error(error);
      this.#item = undefined;
      if (this.#select?.value !== style) return;
      this.#select.value = "";
      this.#show(this.#own ?? [], `${label} could not be loaded. The reference below is the site’s own.`);
    }
  }

  #show(reference: readonly Node[], told: string): void {
    this.#slot("reference")?.replaceChildren(...reference);
    this.#slot("told")?.replaceChildren(told);
  }

  #download(): void {
    download(`${this.#slot("reference")?.textContent?.trim() ?? ""}\n`, "text/plain", `${this.dataset["name"] ?? "reference"}.txt`);
  }
}

async function read(address: string): Promise<readonly Item[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return (await answer.json()) as readonly Item[];
}

function nodesOf({ runs }: Reference): Node[] {
  return runs.map(({ text, marks }) =>
    marks.toReversed().reduce<Node>((inner, mark) => {
      const isClass = mark === "small-caps" || mark === "upright";
      const element = document.createElement(isClass ? "span" : mark);
      if (isClass) element.className = mark;
      element.append(inner);
      return element;
    }, document.createTextNode(text)),
  );
}
