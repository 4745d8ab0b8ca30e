/** A paragraph, table or figure of a chapter: how many blocks below which heading ("" above the first). */
interface Place {
  readonly heading: string;
  readonly below: number;
}

/**
 * Remembers on this device how far a chapter was read, and offers a way back there at the next visit. Nothing scrolls by
 * itself. The blocks are the children of the article; `data-end` on one of them says that the text ends above it.
 */
export class ReadingPlace extends HTMLElement {
  #gone = new AbortController();
  readonly #key = `statiqsite-place:${location.pathname}`;

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    addEventListener("pagehide", () => this.#remember(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && this.#remember(), { signal });
    this.#offer();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  get #blocks(): HTMLElement[] {
    return [...(this.closest("article")?.querySelectorAll<HTMLElement>(":scope > :not(header, cite-card, heading-links)") ?? [])];
  }

  #offer(): void {
    const [place, link] = [recall(this.#key), this.querySelector("a")];
    // Coming back by the browser's own history, or by a link to a section, the reader is where they wish to be.
    const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (!place || !link || location.hash || arrival?.type !== "navigate") return;
    const blocks = this.#blocks;
    const start = place.heading ? blocks.findIndex((block) => block.id === place.heading) : 0;
    const block = blocks[start + place.below];
    if (start < 0 || !block) return;
    const heading = blocks[start];
    link.textContent = place.heading && heading ? `Continue at ${titleOf(heading)}` : "Continue where you stopped";
    link.href = place.heading ? `#${place.heading}` : "#";
    link.addEventListener("click", (event) => this.#lead(event, block), { signal: this.#gone.signal });
    this.hidden = false;
  }

  #lead(event: Event, block: HTMLElement): void {
    event.preventDefault();
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: "start" });
    this.hidden = true;
  }

  #remember(): void {
    const blocks = this.#blocks;
    const at = blocks.findLastIndex((block) => block.getBoundingClientRect().top < innerHeight / 3);
    // Near the beginning there is nothing to come back to; an older place keeps its worth.
    if (at < 3) return;
    const read = blocks.slice(0, at + 1);
    if (read.some((block) => block.hasAttribute("data-end"))) store(this.#key, null);
    else {
      const start = Math.max(read.findLastIndex((block) => isHeading(block)), 0);
      const heading = read[start];
      store(this.#key, { heading: heading && isHeading(heading) ? heading.id : "", below: at - start });
    }
  }
}

function isHeading(block: Element): boolean {
  return /^H[2-6]$/.test(block.tagName) && block.id !== "";
}

function titleOf(heading: Element): string {
  const copied = heading.cloneNode(true) as Element;
  copied.querySelector(".heading-anchor")?.remove();
  return copied.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

function recall(key: string): Place | null {
  try {
    const place: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return place && typeof place === "object" && "heading" in place && "below" in place ? (place as Place) : null;
  } catch {
    return null; // Storage may be forbidden, or hold what another program wrote.
  }
}

function store(key: string, place: Place | null): void {
  try {
    if (place) localStorage.setItem(key, JSON.stringify(place));
    else localStorage.removeItem(key);
  } catch {
    // Storage may be forbidden; then nothing is remembered.
  }
}
