/** Fuse.js: looks through all texts for every query. */
import Fuse from "fuse.js";

export const mostPapers = 1000;
export const readsTexts = true;

export function open(documents) {
  const keys = [{ name: "title", weight: 4 }, { name: "authors", weight: 2.5 }, { name: "venue", weight: 1.5 }, "summary", "labels"];
  const search = new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.3, useExtendedSearch: true, ignoreFieldNorm: true });
  return (text) => search.search(text.trim()).map(({ refIndex }) => refIndex);
}
