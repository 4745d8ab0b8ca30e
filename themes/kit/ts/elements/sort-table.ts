import { compareCells } from "./sort-order.ts";

/** Makes the heads of its table buttons that sort by their column. A cell is compared by `data-sort`, else by its text; a head with `data-plain` stays as it is. */
export class SortTable extends HTMLElement {
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    for (const [column, head] of this.#heads().entries()) {
      if (head.dataset["plain"] !== undefined) continue;
      let button = head.querySelector("button");
      if (button === null) {
        button = document.createElement("button");
        button.type = "button";
        button.className = "sort-button";
        button.append(...head.childNodes);
        head.append(button);
      }
      button.addEventListener("click", () => this.#sort(column, head), { signal: this.#gone.signal });
    }
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #heads(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("thead th")];
  }

  #sort(column: number, head: HTMLElement): void {
    const isDescending = head.getAttribute("aria-sort") === "ascending";
    for (const other of this.#heads()) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
    const body = this.querySelector("tbody");
    const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: keyOf(row.cells[column]) }));
    rows.sort((one, other) => compareCells(one.key, other.key, isDescending));
    body?.append(...rows.map((entry) => entry.row));
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return (cell?.dataset["sort"] ?? cell?.textContent ?? "").trim();
}
