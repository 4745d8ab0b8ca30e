/**
 * What a card shows beyond its row, such as the summary, filled in when the card comes near the screen: at large sites it lies in
 * files of its own, which nobody should wait for who reads titles.
 */
type Fill = () => Promise<void>;

export class LateDetails {
  readonly #waiting = new Map<Element, Fill>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#fill(target);
  }, { rootMargin: "50% 0px" });

  /** Forgets those that were waiting. */
  clear(): void {
    this.#observer.disconnect();
    this.#waiting.clear();
  }

  add(item: Element, fill: Fill): void {
    this.#waiting.set(item, fill);
    this.#observer.observe(item);
  }

  /** Fills in all at once, for a reader who comes back to a place that depends on the height of what is above. */
  async all(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((item) => this.#fill(item)));
  }

  async #fill(item: Element): Promise<void> {
    const fill = this.#waiting.get(item);
    this.#waiting.delete(item);
    this.#observer.unobserve(item);
    try {
      await fill?.();
    } catch {
      // The card says what matters without them.
    }
  }
}
