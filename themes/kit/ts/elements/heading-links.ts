/** Copies the address of a heading when its sign is clicked, and says so; the click still leads to the heading. */
export class HeadingLinks extends HTMLElement {
  #gone = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#gone = new AbortController();
    this.closest("article")?.addEventListener("click", (event) => void this.#clicked(event), { signal: this.#gone.signal });
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  async #clicked(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".heading-anchor") : null;
    if (!link) return;
    try {
      await navigator.clipboard.writeText(link.href);
      this.textContent = "Link copied";
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this.textContent = ""), 2500);
    } catch {
      // Not allowed; the address bar has the link all the same.
    }
  }
}
