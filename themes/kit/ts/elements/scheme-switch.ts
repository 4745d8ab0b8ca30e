/** Turns the page light or dark; a choice that equals the system's is forgotten, so that the page follows the system again. */
export class SchemeSwitch extends HTMLElement {
  #gone = new AbortController();
  readonly #system = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    this.#button?.addEventListener("click", () => this.#turn(), { signal });
    this.#system.addEventListener("change", () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector("button");
  }

  get #isDark(): boolean {
    const chosen = document.documentElement.dataset["scheme"];
    return chosen === undefined ? this.#system.matches : chosen === "dark";
  }

  #turn(): void {
    const dark = !this.#isDark;
    const root = document.documentElement;
    if (dark === this.#system.matches) delete root.dataset["scheme"];
    else root.dataset["scheme"] = dark ? "dark" : "light";
    remember(root.dataset["scheme"]);
    this.#show();
  }

  #show(): void {
    this.#button?.setAttribute("aria-pressed", String(this.#isDark));
  }
}

function remember(scheme: string | undefined): void {
  try {
    if (scheme === undefined) localStorage.removeItem("statiqsite-scheme");
    else localStorage.setItem("statiqsite-scheme", scheme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
