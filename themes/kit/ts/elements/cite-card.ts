/**
 * Shows the bibliography's own entry beside a citation that is pointed at or focused. The card can be dismissed
 * (Escape), pointed at, and stays until the reader leaves (WCAG 1.4.13). Without script the citation is a plain link.
 */
export class CiteCard extends HTMLElement {
  #gone = new AbortController();
  #open: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastPointer = "";

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    this.popover = "manual";
    const text = this.closest("article") ?? document.body;
    text.addEventListener("pointerover", (event) => this.#pointed(event), { signal });
    text.addEventListener("pointerout", (event) => this.#left(event), { signal });
    text.addEventListener("focusin", (event) => this.#focused(event), { signal });
    text.addEventListener("pointerdown", (event) => (this.#lastPointer = event.pointerType), { signal });
    text.addEventListener("click", (event) => this.#tapped(event), { signal });
    this.addEventListener("pointerenter", () => this.#stay(), { signal });
    this.addEventListener("pointerleave", () => this.#close(250), { signal });
    document.addEventListener("pointerdown", (event) => this.#pressedOutside(event), { signal });
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#close(0), { signal });
  }

  disconnectedCallback(): void {
    this.#close(0);
    this.#gone.abort();
  }

  #pointed(event: PointerEvent): void {
    const link = citation(event.target);
    if (link && event.pointerType !== "touch") this.#show(link, 120);
  }

  #left(event: PointerEvent): void {
    if (citation(event.target) && event.pointerType !== "touch") this.#close(250);
  }

  #focused(event: FocusEvent): void {
    const link = citation(event.target);
    if (link?.matches(":focus-visible")) this.#show(link, 0);
    else if (!this.contains(event.target as Node)) this.#close(0);
  }

  /** A finger cannot hover: its first tap opens the card, from which the entry is one tap further. */
  #tapped(event: MouseEvent): void {
    const link = citation(event.target);
    if (!link || this.#lastPointer !== "touch" || this.#open === link) return;
    event.preventDefault();
    this.#show(link, 0);
  }

  #pressedOutside(event: PointerEvent): void {
    const target = event.target as Node;
    if (this.#open && !this.contains(target) && citation(target) !== this.#open) this.#close(0);
  }

  #stay(): void {
    clearTimeout(this.#timer);
  }

  #show(link: HTMLAnchorElement, delay: number): void {
    this.#stay();
    if (this.#open === link) return;
    this.#timer = setTimeout(() => {
      const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!entry) return;
      this.#release();
      this.#open = link;
      link.classList.add("cite__link--open");
      this.replaceChildren(...content(entry, link));
      this.showPopover();
      if (!CSS.supports("position-anchor", "--open-citation")) this.#place(link);
    }, delay);
  }

  #close(delay: number): void {
    this.#stay();
    if (!this.#open) return;
    this.#timer = setTimeout(() => this.#release(), delay);
  }

  #release(): void {
    this.#open?.classList.remove("cite__link--open");
    this.#open = undefined;
    if (this.matches(":popover-open")) this.hidePopover();
  }

  /** For browsers without CSS anchors: below the link, or above it where the window ends. */
  #place(link: HTMLAnchorElement): void {
    const at = link.getBoundingClientRect();
    const own = this.getBoundingClientRect();
    const gap = 10;
    const below = at.bottom + gap + own.height <= innerHeight || at.top < own.height + gap;
    const top = below ? at.bottom + gap : at.top - own.height - gap;
    const left = Math.min(Math.max(at.left + at.width / 2 - own.width / 2, 16), document.documentElement.clientWidth - own.width - 16);
    this.style.setProperty("--_top", `${top + scrollY}px`);
    this.style.setProperty("--_left", `${left + scrollX}px`);
  }
}

function citation(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(".cite__link") : null;
}

function content(entry: Element, link: HTMLAnchorElement): Node[] {
  const copy = entry.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(".bibliography__back, .bibliography__number, .Z3988")) part.remove();
  for (const part of copy.querySelectorAll("[id]")) part.removeAttribute("id");
  const actions = document.createElement("p");
  actions.className = "cite-card__actions";
  const work = copy.querySelector<HTMLAnchorElement>(".bibliography__work");
  if (work) actions.append(action(work.href, "Paper page"));
  actions.append(action(link.hash, "In the bibliography"));
  return [...copy.childNodes, actions];
}

function action(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "cite-card__action";
  link.href = address;
  link.textContent = text;
  return link;
}
