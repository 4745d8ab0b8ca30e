// Reads a .bib file with the parser of Better BibTeX for Zotero.
import { parse } from "@retorquere/bibtex-parser";
import { pagesOf, plain, two } from "./facts.mjs";

/** The facts of each entry, and the parser's complaints. */
export function read(text) {
  const library = parse(text, { sentenceCase: false });
  return {
    complaints: library.errors.map((error) => `${error.error}: ${error.input}`),
    works: library.entries.map(({ key, fields }) => ({
      key,
      title: plain(fields.title),
      authors: (fields.author ?? []).map(personOf).filter((name) => name !== "others").join("; "),
      year: (fields.year ?? fields.date ?? "").slice(0, 4),
      month: two(fields.month ?? fields.date?.slice(5, 7) ?? undefined).replace(/^0*$/, ""),
      venue: plain(fields.journal ?? fields.journaltitle ?? fields.booktitle ?? fields.series),
      publisher: pagesOf(plain(listed(fields.publisher ?? fields.institution ?? fields.school ?? fields.organization ?? fields.howpublished))),
      volume: fields.volume ?? "",
      issue: fields.number ?? fields.issue ?? "",
      pages: pagesOf(fields.pages),
      doi: (fields.doi ?? "").toLowerCase(),
      arxiv: fields.eprinttype === "arxiv" ? fields.eprint : "",
      pmid: fields.pmid ?? (fields.eprinttype === "pubmed" ? fields.eprint : ""),
      pmcid: fields.pmcid ?? "",
      isbn: fields.isbn ?? "",
      issn: fields.issn ?? "",
      url: fields.url ?? "",
      accessed: fields.urldate ?? "",
    })),
  };
}

function personOf(name) {
  return plain(name.name ?? [name.prefix, name.lastName, name.firstName, name.suffix].filter(Boolean).join(" "));
}

/** Lists of organizations come as lists. */
function listed(value) {
  return Array.isArray(value) ? value.join(" and ") : value;
}
