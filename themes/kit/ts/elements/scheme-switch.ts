/**
 * Sets the colours of all pages to the value of its radio buttons: "light", "dark", "contrast", or "" for the system's.
 * The choice stands in `data-scheme` of the root and is remembered; scheme.ts reads it on the next page.
 */
export class SchemeSwitch extends HTMLElement {
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    this.addEventListener("change", (event) => this.#choose((event.target as HTMLInputElement).value), { signal });
    // Another tab may have chosen.
    addEventListener("storage", (event) => event.key === storageKey && this.#follow(event.newValue ?? ""), { signal });
    this.#show(document.documentElement.dataset["scheme"] ?? "");
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #choose(scheme: string): void {
    apply(scheme);
    remember(scheme);
  }

  #follow(scheme: string): void {
    apply(scheme);
    this.#show(scheme);
  }

  #show(scheme: string): void {
    for (const radio of this.querySelectorAll<HTMLInputElement>("input")) radio.checked = radio.value === scheme;
  }
}

const storageKey = "statiqsite-scheme";

function apply(scheme: string): void {
  if (scheme === "") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
}

function remember(scheme: string): void {
  try {
    if (scheme === "") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, scheme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
