/** Turns a facet's links to term pages into checkboxes, which keep the terms' names and show counts for the present state. */

export interface FacetBox {
  readonly facet: string;
  readonly term: string;
  readonly label: string;
  readonly input: HTMLInputElement;
  readonly row: HTMLElement;
  readonly count: HTMLElement;
}

/** Links are found by `data-term`, their facet by the closest `data-facet`. */
export function makeBoxes(root: ParentNode): FacetBox[] {
  return [...root.querySelectorAll<HTMLElement>("a[data-term]")].flatMap((link) => {
    const facet = link.closest<HTMLElement>("[data-facet]")?.dataset["facet"];
    const term = link.dataset["term"];
    const [label, count] = link.children;
    if (facet === undefined || term === undefined || !(label instanceof HTMLElement) || !(count instanceof HTMLElement)) return [];
    const input = document.createElement("input");
    input.type = "checkbox";
    input.className = "pick";
    input.name = facet;
    input.value = term;
    const row = document.createElement("label");
    row.className = `${link.className} facet__term--live`;
    row.append(input, label, count);
    link.replaceWith(row);
    return [{ facet, term, label: label.textContent ?? "", input, row, count }];
  });
}

export function showCounts(boxes: readonly FacetBox[], counts: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
  for (const box of boxes) {
    const count = counts.get(box.facet)?.get(box.term) ?? 0;
    box.count.textContent = count.toLocaleString("en");
    box.row.classList.toggle("facet__term--none", count === 0);
  }
}
