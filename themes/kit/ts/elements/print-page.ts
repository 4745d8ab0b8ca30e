/** A button that prints; without script the browser's own command does. */
export class PrintPage extends HTMLElement {
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    this.querySelector("button")?.addEventListener("click", () => print(), { signal: this.#gone.signal });
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }
}
