/** MiniSearch: the index is made beforehand and read as a whole. */
import MiniSearch from "minisearch";

const options = { idField: "number", fields: ["title", "authors", "venue", "summary", "labels"], storeFields: [] };
const boost = { title: 4, authors: 2.5, venue: 1.5 };

export const mostPapers = 100_000;

export function index(documents) {
  const search = new MiniSearch(options);
  search.addAll(documents.map((document, number) => ({ ...document, number, authors: document.authors.join(" "), labels: document.labels.join(" ") })));
  return JSON.stringify(search);
}

export function open(_, index) {
  const search = MiniSearch.loadJSON(index, options);
  return (text) => {
    const isOpen = !/\s$/.test(text);
    const asked = { boost, combineWith: "AND", prefix: (_, at, terms) => isOpen && at === terms.length - 1 };
    const found = search.search(text, asked);
    return (found.length > 0 ? found : search.search(text, { ...asked, fuzzy: 0.2 })).map(({ id }) => id);
  };
}

/** Whether the page needs the texts themselves. */
export const readsTexts = false;
