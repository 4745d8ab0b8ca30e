// Reads CITATION.cff as reference managers do, and holds it against the rules of the Citation File Format 1.2.0.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-cff";
import { load, CORE_SCHEMA } from "js-yaml";

const doi = /^10\.\d{4,9}(\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const address = /^(https?|s?ftp):\/\/.+/;
const orcid = /^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
const rootKeys = ["abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers", "keywords", "license", "license-url", "message", "preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type", "url", "version"];
const referenceTypes = ["article", "blog", "book", "conference-paper", "data", "generic", "report", "software", "software-code", "thesis", "unpublished", "website"];
const referenceKeys = ["abstract", "authors", "collection-title", "date-accessed", "date-published", "doi", "end", "identifiers", "institution", "isbn", "issn", "issue", "journal", "keywords", "languages", "license", "month", "number", "pages", "publisher", "repository", "repository-code", "start", "status", "title", "type", "url", "version", "volume", "year"];
const personKeys = ["affiliation", "alias", "email", "family-names", "given-names", "name-particle", "name-suffix", "orcid", "website"];
const entityKeys = ["alias", "email", "name", "orcid", "website"];

/** What the file breaks of the format's rules (its JSON schema is in no package). */
export function faultsOf(text) {
  const file = load(text, { schema: CORE_SCHEMA });
  const faults = [];
  const expect = (holds, sentence) => holds || faults.push(sentence);
  for (const key of Object.keys(file)) expect(rootKeys.includes(key), `the format has no key ${key}`);
  expect(file["cff-version"] === "1.2.0", `cff-version is ${file["cff-version"]}`);
  for (const key of ["message", "title"]) expect(typeof file[key] === "string" && file[key] !== "", `${key} is missing`);
  expect(["software", "dataset"].includes(file.type), `type is ${file.type}`);
  expect(!("date-released" in file) || day.test(file["date-released"]), `date-released is ${file["date-released"]}`);
  faultsOfWork(file, "", expect);
  const preferred = file["preferred-citation"];
  expect(preferred !== undefined || file.references?.length > 0, "neither preferred-citation nor references names the review");
  if (preferred) faultsOfReference(preferred, "preferred-citation", expect);
  for (const reference of file.references ?? []) faultsOfReference(reference, "references", expect);
  return faults;
}

/** The works that citation-js finds in it: the companion and the review. */
export function read(text) {
  return new Cite(text).data;
}

function faultsOfReference(work, path, expect) {
  for (const key of Object.keys(work)) expect(referenceKeys.includes(key), `${path} has no key ${key}`);
  expect(referenceTypes.includes(work.type), `${path}/type is ${work.type}`);
  expect(typeof work.title === "string", `${path}/title is missing`);
  for (const key of ["year", "month"]) expect(!(key in work) || Number.isInteger(work[key]), `${path}/${key} is ${work[key]}`);
  faultsOfWork(work, `${path}/`, expect);
}

function faultsOfWork(work, path, expect) {
  expect(Array.isArray(work.authors) && work.authors.length > 0, `${path}authors is missing`);
  for (const author of work.authors ?? []) {
    const known = "name" in author ? entityKeys : personKeys;
    for (const key of Object.keys(author)) expect(known.includes(key), `${path}authors has no key ${key}`);
    expect(!("orcid" in author) || orcid.test(author.orcid), `${path}authors/orcid is ${author.orcid}`);
  }

  expect(!("doi" in work) || doi.test(work.doi), `${path}doi is ${work.doi}`);
  for (const key of ["url", "repository-code"]) expect(!(key in work) || address.test(work[key]), `${path}${key} is ${work[key]}`);
  for (const { type, value } of work.identifiers ?? []) {
    expect(["doi", "url", "swh", "other"].includes(type), `${path}identifiers has the type ${type}`);
    expect(typeof value === "string" && value !== "", `${path}identifiers has no value`);
  }
}
