/** Orama: the index with its documents is made beforehand and read as a whole. */
import { create, insertMultiple, load, save, search } from "@orama/orama";

export const mostPapers = 10_000;
export const readsTexts = false;

const schema = { number: "number", title: "string", authors: "string", venue: "string", summary: "string", labels: "string" };

export async function index(documents) {
  const all = create({ schema });
  await insertMultiple(all, documents.map((document, number) => ({ ...document, number, authors: document.authors.join(" "), labels: document.labels.join(" ") })), 1000);
  return JSON.stringify(save(all));
}

export function open(_, index) {
  const all = create({ schema });
  load(all, JSON.parse(index));
  return async (text) => {
    const asked = { term: text.trim(), limit: 1_000_000, threshold: 0, boost: { title: 4, authors: 2.5, venue: 1.5 } };
    const found = await search(all, asked);
    return (found.count > 0 ? found : await search(all, { ...asked, tolerance: 1 })).hits.map(({ document }) => document.number);
  };
}
