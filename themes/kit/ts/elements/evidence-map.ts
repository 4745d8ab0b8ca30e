/** Leads the cells of an evidence map to the list that can be searched; without script they lead to plain pages of the same papers. */
export class EvidenceMap extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-explorer]")) link.href = link.dataset["explorer"] ?? link.href;
  }
}
