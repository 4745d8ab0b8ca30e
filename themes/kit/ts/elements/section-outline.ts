/** Marks, in a list of links to headings, the section that is being read. */
export class SectionOutline extends HTMLElement {
  #watcher: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[href^='#']")) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) links.set(heading, link);
    }
    const headings = [...links.keys()];
    // A heading above the upper quarter of the window has been reached.
    this.#watcher = new IntersectionObserver(() => this.#mark(headings, links), { rootMargin: "0px 0px -75% 0px" });
    for (const heading of headings) this.#watcher.observe(heading);
  }

  disconnectedCallback(): void {
    this.#watcher?.disconnect();
  }

  #mark(headings: readonly Element[], links: ReadonlyMap<Element, HTMLAnchorElement>): void {
    const reached = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 4 + 1);
    for (const [heading, link] of links) {
      if (heading === reached) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    const current = reached && links.get(reached);
    if (current && this.scrollHeight > this.clientHeight) {
      this.scrollTop = current.offsetTop - this.clientHeight / 2;
    }
  }
}
