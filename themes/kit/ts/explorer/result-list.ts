/**
 * Fills copies of the theme's templates `card` and `row` with found papers, so that they look like the listed ones.
 * Slots: `pick` (a checkbox), `title` (a link), `facts`, `authors`, `venue`, `date`, `mark`, `since` (with its text, hidden), `status`, `summary`, `tags`,
 * `links`; the templates `tag` and `action` are one link in `tags` and in `links`.
 */
import type { Marks, Row } from "../search/api.ts";
import { coinsOf } from "./coins.ts";
import { marked } from "./marked.ts";
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

  /** What the paper's row says; the rest is for `complete`. */
  of(paper: Row, view: View, marks: Marks): HTMLElement {
    const item = copyOf(this.#templates[view]);
    const mark = (text: string): Node[] => marked(text, marks);
    const pick = slot<HTMLInputElement>(item, "pick");
    if (pick) {
      pick.dataset["select"] = paper.key;
      pick.setAttribute("aria-label", `Select ${paper.title}`);
    }
    fill(item, "title", ...mark(paper.title))?.setAttribute("href", `${this.#addresses.papers}${paper.key}/`);
    fill(item, "facts", ...facts(paper, mark));
    fill(item, "authors", ...mark(shortAuthors(paper)));
    fill(item, "venue", ...venue(paper, mark));
    fill(item, "date", readableDate(paper.date));
    fill(item, "status", paper.status === "retracted" || paper.status === "withdrawn" ? capital(paper.status) : "");
    fill(item, "links", ...this.#links(paper));
    // In the title's cell or card: beside it, a table would have a cell too many.
    slot(item, "title")?.after(coins(paper));
    return item;
  }

  /** Adds to a card what lies in other files: topics, whether the review cites it, the summary. */
  async complete(item: HTMLElement, paper: Row, marks: Marks): Promise<void> {
    // One after the other: counts wait for the first too.
    const { traits, terms } = await paper.filing();
    const summary = await paper.summary();
    fill(item, "mark", traits.includes("review") ? `Cited in the review${paper.number === undefined ? "" : `, [${paper.number}]`}` : "");
    const since = slot(item, "since");
    if (since) since.hidden = traits.includes("review");
    fill(item, "summary", ...marked(summary ?? "", marks));
    fill(item, "tags", ...terms.slice(0, mostTags).map(({ facet, term }) =>
      this.#link("tag", `${this.#addresses.topics}${facet}/${term}/`, this.#labels.term(facet, term))));
  }

  #links({ doi, arxiv, title }: Row): HTMLElement[] {
    return [
      ...(doi === undefined ? [] : [this.#link("action", `https://doi.org/${encodeURI(doi)}`, "DOI", `DOI of ${title}`)]),
      ...(arxiv === undefined ? [] : [this.#link("action", `https://arxiv.org/abs/${arxiv}`, "arXiv", `arXiv page of ${title}`)]),
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

function coins(paper: Row): HTMLElement {
  const span = document.createElement("span");
  span.className = "Z3988";
  span.title = coinsOf(paper);
  return span;
}

type Mark = (text: string) => Node[];

function facts(paper: Row, mark: Mark): (Node | string)[] {
  const inVenue = venue(paper, mark);
  const authors = shortAuthors(paper);
  return [...mark(authors), ...(authors === "" ? [] : [" · "]), ...inVenue, ...(inVenue.length === 0 ? [] : [", "]), readableDate(paper.date)];
}

/** Preprint servers and sites stand upright, as on the pages that the generator writes; rows name no types, so names decide. */
function venue({ venue: name }: Row, mark: Mark): Node[] {
  if (name === undefined) return [];
  const element = document.createElement("span");
  if (!/rxiv$|\.\w/i.test(name)) element.className = "venue";
  element.append(...mark(name));
  return [element];
}

/** `2023-07-12` reads July 2023. */
function readableDate(date: string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  return month === undefined ? date.slice(0, 4) : `${month} ${date.slice(0, 4)}`;
}

function shortAuthors({ authors: [first, second], authors, moreAuthors, andOthers }: Row): string {
  if (first === undefined) return "";
  if (second === undefined && !andOthers) return first;
  if (second !== undefined && authors.length + moreAuthors === 2 && !andOthers) return `${first} and ${second}`;
  return `${first} et al.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
