// Reads all.csv with a parser that keeps to RFC 4180.
import { parse } from "csv-parse/sync";
import { pagesOf, plain } from "./facts.mjs";

/** The facts of each row; the parser throws at the first fault. */
export function read(text) {
  return parse(text, { bom: true, columns: true }).map((row) => ({
    ...row,
    title: plain(row.title),
    authors: row.authors.split("; ").filter((name) => name && name !== "et al.").map(personOf).join("; "),
    month: row.date.slice(5, 7),
    venue: plain(row.venue),
    publisher: pagesOf(plain(row.publisher)),
    pages: pagesOf(row.pages),
    doi: row.doi.toLowerCase(),
  }));
}

/** "van Gogh, Vincent, Jr" as the other readers put it. */
function personOf(name) {
  return plain(name.split(", ").join(" "));
}
