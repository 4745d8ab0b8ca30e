/** The papers of an input folder, read from their YAML alone: what the index is held against, and what peers are given. */
import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { JSON_SCHEMA, load } from "js-yaml";

/** @returns facets with their terms, each with all terms above it; and papers, newest first, then by key */
export async function readReview(input) {
  const taxonomy = load(await readFile(join(input, "topics.yaml"), "utf8"), { schema: JSON_SCHEMA });
  const facets = taxonomy.facets.map(({ id, terms }) => ({ id, terms: termsOf(terms ?? [], []) }));
  const known = new Map(facets.map(({ id, terms }) => [id, new Map(terms.flatMap((term) => [term.id, ...term.former].map((name) => [name, term])))]));
  const names = (await readdir(join(input, "papers"), { recursive: true })).filter((name) => /\.ya?ml$/.test(name));
  const papers = [];
  for (let from = 0; from < names.length; from += 500) {
    papers.push(...await Promise.all(names.slice(from, from + 500).map(async (name) => paperOf(name, await readFile(join(input, "papers", name), "utf8"), known))));
  }
  papers.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.key < b.key ? -1 : 1));
  return { facets, papers };
}

function termsOf(terms, above) {
  return terms.flatMap(({ id, label, synonyms = [], aliases = [], children = [] }) => {
    const own = { id, names: [label, ...synonyms], former: aliases, all: [...above, id] };
    return [own, ...termsOf(children, own.all)];
  });
}

function paperOf(name, text, known) {
  const file = load(text, { schema: JSON_SCHEMA });
  const { title, "alternative-titles": others = [], authors = [], date, venue = "", summary = "", topics = {}, links = {}, aliases = [], models = [], results = [], versions = {}, "citation-number": cited } = file;
  const terms = new Set();
  const labels = [];
  for (const [facet, chosen] of Object.entries(topics)) {
    for (const id of [chosen].flat()) {
      const term = known.get(facet)?.get(id);
      if (!term) continue;
      for (const above of term.all) terms.add(`${facet}/${above}`);
      labels.push(...term.names);
    }
  }
  return {
    key: basename(name).replace(/\.ya?ml$/, ""), title: String(title), titles: [title, ...others].map(String),
    authors: authors.map(nameOf).filter((name) => name !== ""), people: authors.flatMap(personOf),
    date: String(date), year: Number(String(date).slice(0, 4)), venue: String(venue), summary: String(summary), terms, labels,
    identifiers: ["doi", "arxiv", "pmid", "pmcid"].flatMap((kind) => (file[kind] ? [{ kind, value: String(file[kind]) }] : [])), aliases, versions: Object.values(versions).map(String),
    models: models.map(({ name }) => String(name)), benchmarks: results.map(({ benchmark }) => benchmark), links, hasCode: "code" in links, isCited: cited !== undefined,
  };
}

function nameOf(author) {
  if (typeof author !== "string") return author.literal ?? [author.given, author.particle, author.family].filter(Boolean).join(" ");
  const [family, given] = author.split(/,\s*/);
  return author === "et al." ? "" : given === undefined ? family : `${given} ${family}`;
}

/** Family and given names; none of organisations and of names in one piece. */
function personOf(author) {
  if (typeof author !== "string") return author.family ? [{ family: [author.particle, author.family].filter(Boolean).join(" "), given: author.given ?? "" }] : [];
  const [family, given] = author.split(/,\s*/);
  return given === undefined ? [] : [{ family, given }];
}
