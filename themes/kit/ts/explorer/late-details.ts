/**
 * What a card shows beyond its row, such as the summary, filled in when the card comes near the screen: at large sites it lies in
 * files of its own, which nobody should wait for who reads titles.
 */
type Fill = () => Promise<void>;

export class LateDetails {
  readonly #waiting = new Map<Element, Fill>();
  readonly #running = new Set<Promise<void>>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) this.#fill(target);
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
    for (const item of this.#waiting.keys()) this.#fill(item);
    await Promise.all(this.#running);
  }

  #fill(item: Element): void {
    const fill = this.#waiting.get(item);
    this.#waiting.delete(item);
    this.#observer.unobserve(item);
    if (!fill) return;
    // Where its file cannot be had, the card says what matters without it.
    const running: Promise<void> = fill().catch(() => {}).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}
