/**
 * Papers by year as bars that choose years: a press takes one year, a drag or a press with Shift takes a stretch. The
 * number fields beside it say and do the same.
 *
 * The theme's template `year` has slots `count`, `cited`, `since` and `year`; a bar carries `--cited` and `--since` (how tall
 * in lines, seldom whole ones; rounded up together 0 to 18), `is-in` while it lies in the chosen years, and the slot `per`
 * outside says how many papers one line stands for.
 */
import { count } from "./count.ts";
import type { YearCount } from "../search/api.ts";
import { copyOf, slot, template } from "./slots.ts";

const mostBars = 11;
/** Each of the two parts of a bar ends with a whole line, so that one is left for it. */
const mostLines = 17;

/** One bar: a year, or all years up to one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export class YearHistogram {
  readonly #bars: { readonly stretch: Stretch; readonly element: HTMLElement }[];
  readonly #per: HTMLElement | null;
  readonly #domain: { readonly first: number; readonly last: number };
  #anchor: Stretch | undefined;

  /** @param domain the first and the last year of the whole catalogue */
  constructor(root: HTMLElement, domain: { first: number; last: number }, changed: (from: number | null, to: number | null) => void, signal: AbortSignal) {
    this.#domain = domain;
    this.#per = slot(root, "per");
    const ofYear = template(root, "year");
    this.#bars = stretches(domain.first, domain.last).map((stretch) => {
      const element = copyOf(ofYear);
      slot(element, "year")?.replaceChildren(stretch.label);
      return { stretch, element };
    });
    slot(root, "bars")?.replaceChildren(...this.#bars.map((bar) => bar.element));
    const choose = (a: Stretch, b: Stretch): void => {
      const [from, to] = [Math.min(a.from, b.from), Math.max(a.to, b.to)];
      changed(from === domain.first ? null : from, to === domain.last ? null : to);
    };
    for (const { stretch, element } of this.#bars) {
      element.addEventListener("pointerdown", (event) => {
        if (!event.shiftKey && event.pointerType === "mouse") this.#anchor = stretch;
      }, { signal });
      element.addEventListener("pointerenter", (event) => {
        if (event.buttons === 1 && this.#anchor && this.#anchor !== stretch) choose(this.#anchor, stretch);
      }, { signal });
      element.addEventListener("click", (event) => {
        if (event.shiftKey && this.#anchor) choose(this.#anchor, stretch);
        else if (element.ariaPressed === "true" && this.#chosen === 1) changed(null, null);
        else choose(stretch, stretch);
        if (!event.shiftKey) this.#anchor = stretch;
      }, { signal });
    }
  }

  get #chosen(): number {
    return this.#bars.filter((bar) => bar.element.ariaPressed === "true").length;
  }

  show(years: readonly YearCount[], from: number | null, to: number | null): void {
    const found = this.#bars.map(({ stretch }) => sum(years, stretch));
    const per = perLine(Math.max(...found.map(({ papers }) => papers)));
    const isNarrowed = from !== null || to !== null;
    this.#bars.forEach(({ stretch, element }, index) => {
      const { papers, cited } = found[index] ?? none;
      const isIn = stretch.to >= (from ?? this.#domain.first) && stretch.from <= (to ?? this.#domain.last);
      slot(element, "count")?.replaceChildren(count(papers));
      for (const [part, own] of [["cited", cited], ["since", papers - cited]] as const) {
        slot(element, part)?.replaceChildren(count(own));
        element.style.setProperty(`--${part}`, String(own / per));
      }
      element.classList.toggle("is-in", isIn);
      element.ariaPressed = String(isNarrowed && isIn);
    });
    this.#per?.replaceChildren(per === 1 ? "one line is one paper" : `one line is ${count(per)} papers`);
  }
}

export function stretches(first: number, last: number): Stretch[] {
  const start = Math.max(first, last - mostBars + 1);
  const single = Array.from({ length: last - start + 1 }, (_, index) => start + index);
  return single.map((year, index) =>
    index === 0 && year > first ? { from: first, to: year, label: `≤${year}` } : { from: year, to: year, label: String(year) },
  );
}

/** A round number of papers, so that the tallest bar keeps within its room. */
export function perLine(most: number): number {
  for (let step = 1; ; step *= 10) {
    for (const per of [step, 2 * step, 5 * step]) if (most <= per * mostLines) return per;
  }
}

const none = { papers: 0, cited: 0 };

export function sum(years: readonly YearCount[], { from, to }: Pick<Stretch, "from" | "to">): typeof none {
  return years
    .filter(({ year }) => year >= from && year <= to)
    .reduce((all, { papers, cited }) => ({ papers: all.papers + papers, cited: all.cited + cited }), none);
}
