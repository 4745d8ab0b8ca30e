// Reads a built site's exports with the libraries that reference managers are made of, and compares what they understood
// with all.ndjson, field by field.
// usage: node check.mjs <folder with all.* ; CITATION.cff stands above it>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import Ajv from "ajv";
import * as betterBibTeX from "./better-bibtex.mjs";
import * as cff from "./cff.mjs";
import * as converter from "./csl-converter.mjs";
import { itemSchema } from "./csl-schema.mjs";
import { factsOf, factsOfCsl } from "./facts.mjs";
import { inBibLaTeX, inBibTeX, inCsl, inRis, unread } from "./formats.mjs";
import { compare, summary, test } from "./suite.mjs";
import * as table from "./table.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node check.mjs <folder>");
  process.exit(2);
}

const read = (name) => readFileSync(join(folder, name), "utf8");
const lines = read("all.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line));
const expected = new Map(lines.map((work) => [work.key, { work, facts: factsOf(work) }]));
const items = JSON.parse(read("all.csl.json"));

test("CSL-JSON keeps to its schema", () => {
  const isItem = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(itemSchema);
  return items.flatMap((item) => (isItem(item) ? [] : isItem.errors.map((error) => `${item.id}${error.instancePath} ${error.message}`)));
});

test("CSL-JSON says the same", () => compare(expected, items.map(factsOfCsl), inCsl));

test("citation-js reads all.csl.json", () => compare(expected, new Cite(read("all.csl.json")).data.map(factsOfCsl), inCsl));

test("a citation processor prints every work", () =>
  items.filter((item) => !new Cite(item).format("bibliography", { template: "apa" }).trim()).map((item) => `${item.id} prints as nothing`));

test("citation-js reads all.bib", () => {
  plugins.config.get("@bibtex").parse.biblatex = false;
  return compare(expected, new Cite(read("all.bib")).data.map(factsOfCsl), unread(inBibTeX, "arxiv", "pmcid"));
});

test("citation-js reads all.biblatex.bib", () => {
  plugins.config.get("@bibtex").parse.biblatex = true;
  return compare(expected, new Cite(read("all.biblatex.bib")).data.map(factsOfCsl), unread(inBibLaTeX, "arxiv"));
});

test("citation-js reads all.ris", () => compare(expected, new Cite(read("all.ris")).data.map(factsOfCsl), inRis));

test("Better BibTeX reads all.bib", () => {
  const { complaints, works } = betterBibTeX.read(read("all.bib"));
  return [...complaints, ...compare(expected, works, inBibTeX)];
});

test("Better BibTeX reads all.biblatex.bib", () => {
  const { complaints, works } = betterBibTeX.read(read("all.biblatex.bib"));
  return [...complaints, ...compare(expected, works, inBibLaTeX)];
});

test("biblatex-csl-converter reads all.biblatex.bib", () => {
  const { complaints, works } = converter.readBibLaTeX(read("all.biblatex.bib"));
  return [...complaints, ...compare(expected, works, inBibLaTeX)];
});

test("biblatex-csl-converter reads all.ris", () => {
  const { complaints, works } = converter.readRis(read("all.ris"));
  // It takes the last word of an organization for a family's name.
  const named = (facts, work) => ({ ...unread(inRis, "month", "accessed")(facts, work), ...(work.authors?.some((name) => name.literal) ? { authors: undefined } : {}) });
  return [...complaints, ...compare(expected, works, named)];
});

test("csv-parse reads all.csv", () => compare(expected, table.read(read("all.csv"))));

test("CITATION.cff keeps to its rules", () => cff.faultsOf(read("../CITATION.cff")));

test("the repository's own CITATION.cff keeps to its rules and is read", () => {
  const text = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");
  return [...cff.faultsOf(text), ...(cff.read(text)[0]?.title ? [] : ["citation-js finds no title"])];
});

test("citation-js reads CITATION.cff", () => {
  const works = cff.read(read("../CITATION.cff"));
  return works.length === 2 && works.every((work) => work.title && work.author?.length > 0) ? [] : [`it finds ${JSON.stringify(works.map((work) => work.title))}`];
});

process.exit(summary() ? 0 : 1);
