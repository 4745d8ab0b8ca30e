/** Fills copies of the page's card template, so that found papers look like the listed ones. */
import type { SearchFile, SearchPaper } from "../search/search-file.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const mostTags = 4;

interface Tag {
  readonly label: string;
  readonly href: string;
}

export class PaperCards {
  readonly #template: HTMLTemplateElement;
  readonly #papersAddress: string;
  readonly #tags: ReadonlyMap<number, Tag>;

  constructor(template: HTMLTemplateElement, file: SearchFile, papersAddress: string, topicsAddress: string) {
    this.#template = template;
    this.#papersAddress = papersAddress;
    this.#tags = new Map(
      file.facets.flatMap((facet) =>
        facet.terms.map((term) => [term.n, { label: term.label, href: `${topicsAddress}${facet.id}/${term.id}/` }] as const),
      ),
    );
  }

  of(paper: SearchPaper): DocumentFragment {
    const card = this.#template.content.cloneNode(true) as DocumentFragment;
    fill(card, "title", paper.title)?.setAttribute("href", `${this.#papersAddress}${paper.key}/`);
    fill(card, "facts", ...facts(paper));
    fill(card, "mark", paper.inReview ? `Cited in the review${paper.number === undefined ? "" : `, [${paper.number}]`}` : "");
    fill(card, "summary", paper.summary ?? "");
    const tags = (paper.terms ?? []).slice(0, mostTags).flatMap((n) => this.#tags.get(n) ?? []);
    fill(card, "tags", ...tags.map((tag) => link("paper-card__tag", tag.href, tag.label)));
    fill(card, "links", ...links(paper));
    return card;
  }
}

/** Fills the element whose `data-slot` has that name; an element with nothing in it goes. */
function fill(card: DocumentFragment, slot: string, ...content: (Node | string)[]): Element | null {
  const element = card.querySelector(`[data-slot="${slot}"]`);
  element?.replaceChildren(...content);
  if (element?.textContent === "") element.remove();
  return element;
}

function facts(paper: SearchPaper): (Node | string)[] {
  const authors = shortAuthors(paper);
  return [...(authors === "" ? [] : [authors, " · "]), ...(paper.venue === undefined ? [] : [venue(paper.venue), ", "]), readableDate(paper.date)];
}

/** Preprint servers and sites stay upright, as on the pages that the generator writes; the file names no types, so names decide. */
function venue(name: string): Node {
  const element = document.createElement("span");
  if (!/rxiv$|\.\w/i.test(name)) element.className = "venue";
  element.textContent = name;
  return element;
}

function links({ doi, arxiv, title }: SearchPaper): HTMLAnchorElement[] {
  const found: HTMLAnchorElement[] = [];
  if (doi !== undefined) found.push(outwards("DOI", `https://doi.org/${encodeURI(doi)}`, `DOI of ${title}`));
  if (arxiv !== undefined) found.push(outwards("arXiv", `https://arxiv.org/abs/${arxiv}`, `arXiv page of ${title}`));
  return found;
}

function outwards(text: string, href: string, label: string): HTMLAnchorElement {
  const element = link("paper-card__action", href, text);
  element.ariaLabel = label;
  return element;
}

function link(className: string, href: string, text: string): HTMLAnchorElement {
  const element = document.createElement("a");
  element.className = className;
  element.href = href;
  element.textContent = text;
  return element;
}

function shortAuthors({ authors, andOthers }: SearchPaper): string {
  const [first, second, ...rest] = authors ?? [];
  if (first === undefined) return "";
  if (second === undefined && !andOthers) return first;
  if (second !== undefined && rest.length === 0 && !andOthers) return `${first} and ${second}`;
  return `${first} et al.`;
}

/** `2023-07-12` reads July 2023. */
function readableDate(date: string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  return month === undefined ? date.slice(0, 4) : `${month} ${date.slice(0, 4)}`;
}
