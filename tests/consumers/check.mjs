// Reads a folder of exports with the libraries that reference managers are made of, and compares what they understood.
// usage: node check.mjs <folder with all.bib, all.biblatex.bib, all.ris and all.csl.json>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { parse as parseAsZotero } from "@retorquere/bibtex-parser";
import Ajv from "ajv";
import { itemSchema } from "./csl-schema.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node check.mjs <folder>");
  process.exit(2);
}

// citation-js knows the letters of formulas, but not their signs.
const unreadFormulas = { approx: "≈", div: "÷", geq: "≥", infty: "∞", ldots: "…", leq: "≤", neq: "≠", pm: "±", rightarrow: "→", sim: "∼", times: "×" };

const read = (name) => readFileSync(join(folder, name), "utf8");
const works = JSON.parse(read("all.csl.json"));
const expected = new Map(works.map((work) => [work.id, facts(work)]));

let passed = 0;
let failed = 0;

test("CSL-JSON keeps to its schema", () => {
  const isItem = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(itemSchema);
  return works.flatMap((work) => (isItem(work) ? [] : isItem.errors.map((error) => `${work.id}${error.instancePath} ${error.message}`)));
});

test("a citation processor prints every work", () =>
  works.filter((work) => !new Cite(work).format("bibliography", { template: "apa" }).trim()).map((work) => `${work.id} prints as nothing`));

test("citation-js reads all.bib", () => {
  plugins.config.get("@bibtex").parse.biblatex = false;
  return compare(new Cite(read("all.bib")).data.map(facts));
});

test("citation-js reads all.biblatex.bib", () => {
  plugins.config.get("@bibtex").parse.biblatex = true;
  return compare(new Cite(read("all.biblatex.bib")).data.map(facts));
});

test("citation-js reads all.ris", () => compare(new Cite(read("all.ris")).data.map(facts)));

test("Better BibTeX reads all.bib", () => compareZotero("all.bib"));

test("Better BibTeX reads all.biblatex.bib", () => compareZotero("all.biblatex.bib"));

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs a check that answers with its complaints. */
function test(name, complaints) {
  let found;
  try {
    found = complaints();
  } catch (error) {
    found = [String(error.stack ?? error)];
  }

  if (found.length === 0) passed++;
  else failed++;
  console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const complaint of found.slice(0, 20)) console.log(`     ${complaint}`);
  if (found.length > 20) console.log(`     and ${found.length - 20} more`);
}

function compareZotero(file) {
  const library = parseAsZotero(read(file), { sentenceCase: false });
  const complaints = library.errors.map((error) => `${error.error}: ${error.input}`);
  const found = library.entries.map(({ key, fields }) => ({
    key,
    title: plain(fields.title),
    authors: (fields.author ?? []).map((name) => plain(name.name ?? [name.prefix, name.lastName, name.firstName, name.suffix].filter(Boolean).join(" "))).filter((name) => name !== "others").join("; "),
    year: (fields.year ?? fields.date ?? "").slice(0, 4),
    doi: (fields.doi ?? "").toLowerCase(),
  }));
  return [...complaints, ...compare(found)];
}

function compare(found) {
  const complaints = found.length === works.length ? [] : [`${found.length} entries instead of ${works.length}`];
  for (const work of found) {
    const expectation = expected.get(work.key);
    if (!expectation) complaints.push(`unknown key ${work.key}`);
    else
      for (const field of Object.keys(expectation))
        if (work[field] !== expectation[field]) complaints.push(`${work.key}: ${field} reads "${work[field]}" instead of "${expectation[field]}"`);
  }

  return complaints;
}

/** What a work must be recognized by in every format. */
function facts(work) {
  return {
    key: work["citation-key"] ?? work.id,
    title: plain(work.title),
    authors: (work.author ?? []).map(person).filter((name) => name !== "others").join("; "),
    year: String(work.issued?.["date-parts"]?.[0]?.[0] ?? ""),
    doi: (work.DOI ?? "").toLowerCase(),
  };
}

function person(name) {
  return plain(name.literal ?? [name["non-dropping-particle"] ?? name["dropping-particle"], name.family, name.given, name.suffix].filter(Boolean).join(" "));
}

/** Without the markup that readers put in for braces; with one form for quotation marks, look-alike letters and what a reader leaves as a command. */
function plain(text = "") {
  return text
    .replace(/<\/?(?:span|i|b|sub|sup)\b[^>]*>/g, "")
    .replace(/\\([a-z]+)/gi, (command, name) => unreadFormulas[name] ?? command)
    .replace(/[“”]|''|``/g, '"')
    .replace(/[‘’`ˋ]/g, "'")
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim();
}
