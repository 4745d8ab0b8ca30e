import { copy } from "./copy-text.ts";
import { placeBeside } from "./placing.ts";
import { summaryOf } from "./summary.ts";

/**
 * Shows the bibliography's own entry beside a citation that is pointed at, focused or tapped, with what the reader may do
 * next. The card can be dismissed (Escape), pointed at, and stays until the reader leaves (WCAG 1.4.13). Its markup is the
 * `<template>` inside. Without script the citation is a plain link to the entry.
 */
export class CiteCard extends HTMLElement {
  #gone = new AbortController();
  #template: HTMLTemplateElement | null = null;
  #open: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastPointer = "";

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    this.#template ??= this.querySelector("template");
    const text = this.closest("article") ?? document.body;
    text.addEventListener("pointerover", (event) => this.#pointed(event), { signal });
    text.addEventListener("pointerout", (event) => this.#left(event), { signal });
    text.addEventListener("focusin", (event) => this.#focused(event), { signal });
    text.addEventListener("pointerdown", (event) => (this.#lastPointer = event.pointerType), { signal });
    text.addEventListener("click", (event) => this.#tapped(event), { signal });
    this.addEventListener("pointerenter", () => this.#stay(), { signal });
    this.addEventListener("pointerleave", () => this.#close(250), { signal });
    this.addEventListener("focusout", (event) => this.#unfocused(event), { signal });
    this.addEventListener("click", (event) => this.#act(event), { signal });
    document.addEventListener("pointerdown", (event) => this.#pressedOutside(event), { signal });
    document.addEventListener("keydown", (event) => this.#key(event), { signal });
    addEventListener("resize", () => this.#close(0), { signal });
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

  #unfocused(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget) && event.relatedTarget !== this.#open) this.#close(0);
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

  /** The card stands outside the order of the text, so that reading on by Tab does not lead through it. */
  #key(event: KeyboardEvent): void {
    const link = this.#open;
    if (!link) return;
    if (event.key === "ArrowDown" && document.activeElement === link) {
      event.preventDefault();
      this.querySelector<HTMLElement>("a, button")?.focus();
    } else if (event.key === "Escape") {
      if (this.contains(document.activeElement)) link.focus();
      this.#close(0);
    }
  }

  #act(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-copy]") : null;
    const work = this.querySelector<HTMLAnchorElement>("[data-slot=page]");
    if (!button || !work) return;
    const reference = this.querySelector("[data-slot=entry]")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    void copy(button, button.dataset["copy"] === "bibtex" ? bibtexOf(work.href) : Promise.resolve(reference));
  }

  #stay(): void {
    clearTimeout(this.#timer);
  }

  #show(link: HTMLAnchorElement, delay: number): void {
    this.#stay();
    if (this.#open === link) return;
    this.#timer = setTimeout(() => {
      const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!entry || !this.#template) return;
      this.#release();
      this.#open = link;
      link.classList.add("cite__link--open");
      this.replaceChildren(this.#filled(entry, link));
      this.showPopover();
      placeBeside(this, link);
    }, delay);
  }

  #filled(entry: Element, link: HTMLAnchorElement): DocumentFragment {
    const card = this.#template!.content.cloneNode(true) as DocumentFragment; // #show asks only with a template
    const slot = (name: string) => card.querySelector<HTMLElement>(`[data-slot=${name}]`);
    const work = entry.querySelector<HTMLAnchorElement>("[data-work]");
    slot("entry")?.append(...contentOf(entry));
    slot("page")?.setAttribute("href", work?.href ?? link.hash);
    slot("bibliography")?.setAttribute("href", link.hash);
    const [summary, keys] = [slot("summary"), slot("keys")];
    if (keys) keys.hidden = !link.matches(":focus-visible");
    if (summary && work) {
      void summaryOf(work.href).then((text) => {
        summary.textContent = text;
        summary.hidden = text.length === 0;
        if (this.#open === link) placeBeside(this, link);
      });
    }

    return card;
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
}

function citation(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(".cite__link") : null;
}

/** The entry as it is printed, without its number and the ways back. */
function contentOf(entry: Element): Node[] {
  const copied = entry.querySelector("[data-entry]")?.cloneNode(true) as Element | undefined;
  for (const part of copied?.querySelectorAll("[data-back], [id], .Z3988") ?? []) part.remove();
  return [...(copied?.childNodes ?? [])];
}

/** The entry of a paper's page as BibTeX stands in the file beside it. */
async function bibtexOf(page: string): Promise<string> {
  const answer = await fetch(page.replace(/\/$/, ".bib"));
  if (!answer.ok) throw new Error(`${answer.status} for ${page}`);
  return (await answer.text()).trim();
}
