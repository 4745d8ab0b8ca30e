// What the formats say otherwise than all.ndjson, or have no place for. Each function answers, for the facts of one work and its line
// of all.ndjson, with the facts that differ: "" where the format leaves a fact out, `undefined` where no reader can be asked.

const hosted = new Set(["preprint", "dataset", "software", "web"]);

/** The same, without fields that a reader does not give back. */
export function unread(holds, ...fields) {
  return (facts, work) => ({ ...holds(facts, work), ...Object.fromEntries(fields.map((field) => [field, undefined])) });
}

/** CSL has the host of a preprint or dataset as publisher, and no field for the eprint of a published work. */
export function inCsl(facts, work) {
  if (work.type === "preprint" || work.type === "dataset") return { venue: "", publisher: facts.venue };
  return { arxiv: "" };
}

/** Works that others host, and those of whom no author is known, are `@misc`: with one line for the place, which of a preprint is its number. */
export function inBibTeX(facts, work) {
  if (hosted.has(work.type) || facts.authors === "") return { ...misc, publisher: placeOf(facts, work) };
  if (work.type === "article") return { publisher: "" };
  if (work.type === "report") return { volume: "" };
  return {};
}

/** Only one eprint has a place; what is not in the data model of biblatex is not written. */
export function inBibLaTeX(facts, work) {
  const identifiers = { pmcid: "", pmid: facts.arxiv === "" ? facts.pmid : "" };
  if (hosted.has(work.type)) return { ...misc, ...identifiers, publisher: isNumbered(facts, work) ? "" : facts.venue };
  return { ...inBibTeX(facts, work), ...identifiers };
}

/** RIS has no tags for arXiv and PubMed. Its programs agree least of all: what citation-js does not ask a type of work for is `undefined`. */
export function inRis(facts, work) {
  const lost = { arxiv: "", pmid: "", pmcid: "" };
  switch (work.type) {
    case "article": return { ...lost, publisher: undefined };
    case "report": return { ...lost, issue: undefined };
    case "web": return { ...lost, accessed: undefined };
    case "dataset":
    case "software": return { ...lost, venue: "", publisher: facts.venue, month: undefined };
    default: return lost;
  }
}

const misc = { venue: "", volume: "", issue: "", pages: "", isbn: "", issn: "" };

function placeOf(facts, work) {
  if (isNumbered(facts, work)) return `arXiv:${facts.arxiv}`;
  if (facts.venue === "") return facts.publisher;
  const place = facts.volume + (facts.issue && `(${facts.issue})`) + (facts.pages && `:${facts.pages}`);
  return place ? `${facts.venue} ${place.replace(/^:/, "")}` : facts.venue;
}

/** Whether it is cited by its number on arXiv. */
function isNumbered(facts, work) {
  return work.type === "preprint" && facts.arxiv !== "";
}
