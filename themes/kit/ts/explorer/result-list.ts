/**
 * Fills copies of the theme's templates `card` and `row` with found papers, so that they look like the listed ones.
 * Slots: `pick` (a checkbox), `title` (a link), `facts`, `authors`, `venue`, `date`, `mark`, `status`, `summary`, `tags`,
 * `links`, `coins`; the templates `tag` and `action` are one link in `tags` and in `links`.
 */
import type { Answer, PaperRow } from "./engine.ts";
import { marked } from "./marks.ts";
import { copyOf, fill, slot, template } from "./slots.ts";
import type { View } from "./state.ts";
import type { Labels } from "./wording.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const mostTags = 4;

export interface ListAddresses {
  /** Ends in a slash. */
  readonly papers: string;
  readonly topics: string;
}

export class ResultList {
  readonly #templates: Readonly<Record<View | "tag" | "action", HTMLTemplateElement>>;
  readonly #addresses: ListAddresses;
  readonly #labels: Labels;

  constructor(root: HTMLElement, addresses: ListAddresses, labels: Labels) {
    const [cards, table, tag, action] = ["card", "row", "tag", "action"].map((name) => template(root, name)) as [HTMLTemplateElement, HTMLTemplateElement, HTMLTemplateElement, HTMLTemplateElement];
    this.#templates = { cards, table, tag, action };
    this.#addresses = addresses;
    this.#labels = labels;
  }

  of(paper: PaperRow, view: View, { hits }: Pick<Answer, "hits">): HTMLElement {
    const item = copyOf(this.#templates[view]);
    const mark = (text: string): Node[] => marked(text, hits(text));
    const pick = slot<HTMLInputElement>(item, "pick");
    if (pick) {
      pick.dataset["select"] = paper.key;
      pick.setAttribute("aria-label", `Select ${paper.title}`);
    }
    fill(item, "title", ...mark(paper.title))?.setAttribute("href", `${this.#addresses.papers}${paper.key}/`);
    fill(item, "facts", ...facts(paper, mark));
    fill(item, "authors", ...mark(paper.authors));
    fill(item, "venue", ...venue(paper, mark));
    fill(item, "date", readableDate(paper.date));
    fill(item, "mark", paper.reference === null ? "" : `Cited in the review${paper.reference === 0 ? "" : `, [${paper.reference}]`}`);
    fill(item, "status", paper.status);
    fill(item, "summary", ...mark(paper.summary));
    fill(item, "tags", ...paper.terms.slice(0, mostTags).map(({ facet, term }) =>
      this.#link("tag", `${this.#addresses.topics}${facet}/${term}/`, this.#labels.term(facet, term))));
    fill(item, "links", ...this.#links(paper));
    const coins = slot(item, "coins");
    if (paper.coins === null) coins?.remove();
    else coins?.setAttribute("title", paper.coins);
    return item;
  }

  #links({ doi, arxiv, title }: PaperRow): HTMLElement[] {
    return [
      ...(doi === null ? [] : [this.#link("action", `https://doi.org/${encodeURI(doi)}`, "DOI", `DOI of ${title}`)]),
      ...(arxiv === null ? [] : [this.#link("action", `https://arxiv.org/abs/${arxiv}`, "arXiv", `arXiv page of ${title}`)]),
    ];
  }

  #link(kind: "tag" | "action", href: string, text: string, label?: string): HTMLElement {
    const link = copyOf(this.#templates[kind]);
    link.setAttribute("href", href);
    link.textContent = text;
    if (label !== undefined) link.setAttribute("aria-label", label);
    return link;
  }
}

type Mark = (text: string) => Node[];

function facts(paper: PaperRow, mark: Mark): (Node | string)[] {
  const inVenue = venue(paper, mark);
  return [...mark(paper.authors), ...(paper.authors === "" ? [] : [" · "]), ...inVenue, ...(inVenue.length === 0 ? [] : [", "]), readableDate(paper.date)];
}

function venue({ venue: name, isServer }: PaperRow, mark: Mark): Node[] {
  if (name === "") return [];
  const element = document.createElement("span");
  if (!isServer) element.className = "venue";
  element.append(...mark(name));
  return [element];
}

/** `2023-07-12` reads July 2023. */
function readableDate(date: string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  return month === undefined ? date.slice(0, 4) : `${month} ${date.slice(0, 4)}`;
}
