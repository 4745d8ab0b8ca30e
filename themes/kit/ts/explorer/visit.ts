/** The reader's way through the states of the list: the browser's history, with how far they had come in each. */

interface Place {
  /** Rows that were shown. */
  readonly shown: number;
  readonly scroll: number;
}

export class Visit {
  readonly #plain: string;
  readonly #papers: string;
  #isBack = false;

  /**
   * @param plain address of the list that stands here while nothing is asked; it may be a further page
   * @param papers address of the list's first page, where questions live
   */
  constructor(plain: string, papers: string) {
    [this.#plain, this.#papers] = [plain, papers];
  }

  /** Whether an entry of the history is being shown again. */
  get isBack(): boolean {
    return this.#isBack;
  }

  /** Rows that the present entry had shown; 0 for a new one. */
  get shown(): number {
    return this.#place?.shown ?? 0;
  }

  start(restore: () => void, signal: AbortSignal): void {
    history.scrollRestoration = "manual";
    this.#isBack = this.#place !== null;
    addEventListener("popstate", () => {
      // A link to a place of this page asks nothing new.
      if (history.state === null && location.hash !== "") return;
      this.#isBack = true;
      restore();
    }, { signal });
    // Entries that a fragment or another page makes are left at once: the place is noted whenever scrolling rests.
    addEventListener("scrollend", () => this.#note(), { signal });
    addEventListener("pagehide", () => this.#note(), { signal });
  }

  go(query: string, step: "push" | "replace"): void {
    const address = query === "" ? this.#plain : `${this.#papers}${query}`;
    if (step === "replace") return history.replaceState(null, "", address);
    this.#note();
    history.pushState(null, "", address);
  }

  remember(shown: number): void {
    history.replaceState({ shown, scroll: this.#isBack ? (this.#place?.scroll ?? 0) : scrollY } satisfies Place, "");
  }

  /** After an entry of the history has been shown again; a fragment of the address has its own place. */
  scrollBack(): void {
    if (this.#isBack && this.#place) scrollTo({ top: this.#place.scroll, behavior: "instant" });
    this.#isBack = false;
  }

  get #place(): Place | null {
    return history.state as Place | null;
  }

  #note(): void {
    if (!this.#isBack) history.replaceState({ shown: this.shown, scroll: scrollY } satisfies Place, "");
  }
}
