/** Copies the text of the element whose id stands in `from`; the button says so for a moment, and tells it aloud. */
export class CopyText extends HTMLElement {
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    this.querySelector("button")?.addEventListener("click", (event) => void this.#copy(event), { signal: this.#gone.signal });
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  async #copy(event: Event): Promise<void> {
    const button = event.currentTarget as HTMLButtonElement;
    const text = document.getElementById(this.getAttribute("from") ?? "")?.textContent?.trim() ?? "";
    const label = button.textContent;
    let answer = "Copied";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      answer = "Not allowed";
    }
    if (label === answer) return;
    button.textContent = answer;
    this.#tell(answer);
    setTimeout(() => (button.textContent = label), 2000);
  }

  #tell(answer: string): void {
    let status = this.querySelector("[role=status]");
    if (status === null) {
      status = document.createElement("span");
      status.setAttribute("role", "status");
      status.className = "visually-hidden";
      this.append(status);
    }
    status.textContent = answer;
  }
}
