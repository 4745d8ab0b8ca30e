/** FlexSearch: the texts are shipped and indexed in the page. */
import { Document } from "flexsearch";

export const mostPapers = 10_000;
export const readsTexts = true;

export function open(documents) {
  const search = new Document({ tokenize: "forward", document: { id: "number", index: ["title", "authors", "venue", "summary", "labels"] } });
  documents.forEach((document, number) => search.add({ ...document, number, authors: document.authors.join(" "), labels: document.labels.join(" ") }));
  return (text) => {
    const found = search.search(text, { limit: documents.length, suggest: false });
    return [...new Set(found.flatMap(({ result }) => result))];
  };
}
