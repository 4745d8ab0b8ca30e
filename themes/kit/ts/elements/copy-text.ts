import { put } from "../export/clipboard.ts";

/** Copies the text of the element whose id stands in `from`; the button says so for a moment, and tells it aloud. */
export class CopyText extends HTMLElement {
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    const button = this.querySelector("button");
    button?.addEventListener("click", () => void copy(button, Promise.resolve(this.#text), this.#html), { signal: this.#gone.signal });
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  get #source(): HTMLElement | null {
    return document.getElementById(this.getAttribute("from") ?? "");
  }

  get #text(): string {
    return this.#source?.textContent?.trim() ?? "";
  }

  /** With its italics, for a word processor; null when it has no marks. */
  get #html(): string | null {
    const source = this.#source;
    return source && source.childElementCount > 0 ? source.innerHTML : null;
  }
}

/** Puts a text on the clipboard, also one that is still on its way, beside its HTML if it has any; the button answers for two seconds. */
export async function copy(button: HTMLButtonElement, text: Promise<string>, html: string | null = null): Promise<void> {
  const label = (button.dataset["label"] ??= button.textContent ?? "");
  const answer = (await put(text, html === null ? null : Promise.resolve(html))) ? "Copied" : "Not copied";
  button.textContent = answer;
  tell(button, answer);
  setTimeout(() => (button.textContent = label), 2000);
}

function tell(button: HTMLButtonElement, answer: string): void {
  let status = button.parentElement?.querySelector("[role=status]");
  if (!status) {
    status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "visually-hidden";
    button.after(status);
  }
  status.textContent = answer;
}
