/** Fills a copy of the page's card template with one paper. */
import type { SearchPaper } from "./search-file.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export function cardOf(template: HTMLTemplateElement, paper: SearchPaper, papersAddress: string): DocumentFragment {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const address = `${papersAddress}${paper.key}/`;
  fill(card, "title", paper.title)?.setAttribute("href", address);
  fill(card, "authors", shortAuthors(paper));
  fill(card, "venue", paper.venue);
  fill(card, "date", readableDate(paper.date));
  fill(card, "mark", paper.inReview ? `Cited in the review${paper.number === undefined ? "" : `, [${paper.number}]`}` : undefined);
  fill(card, "summary", paper.summary);
  return card;
}

/** Sets the text of the element whose `data-slot` has that name; removes the element when there is no text. */
function fill(card: DocumentFragment, slot: string, text: string | undefined): Element | null {
  const element = card.querySelector(`[data-slot="${slot}"]`);
  if (text === undefined || text === "") element?.remove();
  else if (element) element.textContent = text;
  return element;
}

function shortAuthors({ authors, andOthers }: SearchPaper): string {
  const [first, second, ...rest] = authors ?? [];
  if (first === undefined) return "";
  if (second === undefined && !andOthers) return first;
  if (second !== undefined && rest.length === 0 && !andOthers) return `${first} and ${second}`;
  return `${first} et al.`;
}

/** `2023-07-12` reads July 2023, as on the pages that the generator writes. */
function readableDate(date: string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  return month === undefined ? date.slice(0, 4) : `${month} ${date.slice(0, 4)}`;
}
