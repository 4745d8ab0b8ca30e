// Reads with biblatex-csl-converter, the reader of Fidus Writer: stricter about fields than biber, and with a RIS reader of its own.
import { BibLatexParser, parseRIS } from "biblatex-csl-converter";
import { pagesOf, plain } from "./facts.mjs";

/** The facts of each entry of a BibLaTeX file, and the parser's complaints. */
export function readBibLaTeX(text) {
  const database = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  // It knows only the fields that the manual lists for a type, biber all of its data model.
  const faults = [...database.errors, ...database.warnings.filter((warning) => warning.type !== "unexpected_field")];
  return { complaints: faults.map((fault) => JSON.stringify(fault)), works: Object.values(database.entries).map(factsOf) };
}

/** The same of a RIS file. It passes over keys, which are taken from the file in order, and over proceedings; it misses authors where none are known. */
export function readRis(text) {
  const keys = [...text.matchAll(/^ID {2}- (.+?)\r?$/gm)].map((match) => match[1]);
  const database = parseRIS(text);
  const works = Object.values(database.entries).map((entry, index) => ({ ...factsOf(entry), key: keys[index] }));
  const faults = [...database.errors, ...database.warnings.filter((warning) => !["ID", "C3"].includes(warning.tag) && warning.field !== "author")];
  return { complaints: faults.map((fault) => JSON.stringify(fault)), works };
}

function factsOf(entry) {
  const fields = { ...entry.fields, ...entry.unexpected_fields, ...entry.unknown_fields };
  const eprint = fields.eprinttype ? textOf(fields.eprinttype) : "";
  return {
    key: entry.entry_key,
    title: textOf(fields.title),
    authors: (fields.author ?? []).map(personOf).filter((name) => name !== "others").join("; "),
    year: (fields.date ?? "").slice(0, 4),
    month: (fields.date ?? "").slice(5, 7),
    venue: textOf(fields.journaltitle ?? fields.booktitle ?? fields.series),
    publisher: pagesOf(textOf(fields.publisher ?? fields.institution ?? fields.school ?? fields.organization ?? fields.howpublished)),
    volume: textOf(fields.volume),
    issue: textOf(fields.number ?? fields.issue),
    pages: pagesOf((fields.pages ?? []).map((range) => range.flat().map((node) => node.text).join("-")).join(",")),
    doi: textOf(fields.doi).toLowerCase(),
    arxiv: eprint === "arxiv" ? textOf(fields.eprint) : "",
    pmid: eprint === "pubmed" ? textOf(fields.eprint) : "",
    pmcid: "",
    isbn: textOf(fields.isbn),
    issn: textOf(fields.issn),
    url: textOf(fields.url),
    accessed: textOf(fields.urldate),
  };
}

function personOf(name) {
  return name.literal ? textOf(name.literal) : plain([name.prefix, name.family, name.given, name.suffix].filter(Boolean).map(textOf).join(" "));
}

/** Its rich text as plain text. */
function textOf(value) {
  if (value === undefined) return "";
  if (typeof value === "string") return plain(value);
  return plain(value.flat(2).map((node) => node.text ?? (typeof node === "string" ? node : "")).join(""));
}
