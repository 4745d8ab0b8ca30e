/** Fields, phrases, exclusions and topics, whose answers a scan of the papers gives. */
const folded = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
const words = (text) => new Set(folded(text).split(/[^\p{L}\p{N}]+/u));
const stable = /^(?:chatgpt|gpt|radiology|ai|clinical|nature|lancet|jama|health|oncology|pathology|benchmark|foundation|language|generative|cancer|medicine|dataset|knowledge|reasoning|biomedical)$/;

/** @returns questions with all of their answers; for exclusions, with all that are left */
export function conditions({ papers, facets }, chance) {
  const keysOf = (holds) => papers.filter(holds).map(({ key }) => key);
  const exact = (text, holds, choices = {}, whole = "exact") => ({ text, facets: choices, keys: keysOf(holds), whole });
  const years = [...new Set(papers.map(({ year }) => year))].sort();
  const terms = facets.flatMap(({ id, terms }) => terms.map((term) => ({ facet: id, term: term.id }))).filter(({ facet, term }) => papers.some((paper) => paper.terms.has(`${facet}/${term}`)));
  const has = (paper, { facet, term }) => paper.terms.has(`${facet}/${term}`);
  const many = (count, make) => Array.from({ length: count }, make).filter(({ keys }) => keys.length > 0);
  const titleWord = () => chance.of([...words(chance.of(papers).title)].filter((word) => stable.test(word)).concat("clinical"));
  const two = () => {
    const [one, other] = [chance.of(terms), chance.of(terms)];
    return one.facet === other.facet ? two() : [one, other];
  };
  return [
    ["field: year", years.flatMap((year) => [exact(`year:${year}`, (paper) => paper.year === year), exact(`year:${year}-`, (paper) => paper.year >= year), exact(`year:-${year}`, (paper) => paper.year <= year), exact(`year:${year}-${year + 1}`, (paper) => paper.year === year || paper.year === year + 1), exact(`year:${year}..${year + 2}`, (paper) => paper.year >= year && paper.year <= year + 2)]).filter(({ keys }) => keys.length > 0)],
    ["field: has", ["code", "data", "demo", "model", "blog"].map((kind) => exact(`has:${kind}`, ({ links }) => kind in links)).concat(exact("has:summary", ({ summary }) => summary !== "")).filter(({ keys }) => keys.length > 0)],
    ["field: title", many(40, () => { const word = titleWord(); return exact(`title:${word} `, ({ titles }) => titles.some((title) => words(title).has(word)), {}, "all"); })],
    ["field: venue", many(60, () => { const { venue } = chance.of(papers); return exact(`venue:"${venue}"`, (paper) => folded(paper.venue).includes(folded(venue)), {}, "all"); })],
    ["field: facet as a field", many(60, () => { const one = chance.of(terms); return exact(`${one.facet}:${one.term}`, (paper) => has(paper, one)); })],
    ["field: author and year", many(80, () => { const { people, year } = chance.of(papers.filter(({ people }) => people.length > 0)); const { family } = people[0]; return exact(`author:"${family}" year:${year}`, (paper) => paper.year === year && paper.authors.some((name) => ` ${folded(name)} `.replaceAll("-", " ").includes(` ${folded(family).replaceAll("-", " ")} `))); })],
    ["phrase of the title", many(150, () => { const phrase = pair(chance.of(papers).title, chance); return exact(`"${phrase}"`, ({ titles }) => titles.some((title) => spaced(title).includes(spaced(phrase))), {}, "all"); })],
    ["exclusion", many(60, () => { const [word, other] = [titleWord(), titleWord()]; return word === other ? { keys: [] } : exact(`title:${word} -title:${other} `, ({ titles }) => !titles.some((title) => words(title).has(other)), {}, "only"); })],
    ["two facets", many(200, () => { const [one, other] = two(); return exact("", (paper) => has(paper, one) && has(paper, other), { [one.facet]: { any: [one.term] }, [other.facet]: { any: [other.term] } }); })],
    ["two facets, one left out", many(100, () => { const [one, other] = two(); return exact("", (paper) => has(paper, one) && !has(paper, other), { [one.facet]: { any: [one.term] }, [other.facet]: { none: [other.term] } }); })],
  ];
}

const spaced = (text) => ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;

function pair(title, { below }) {
  const all = title.split(" ").map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ""));
  const at = below(Math.max(1, all.length - 2));
  return all.slice(at, at + 3).join(" ");
}
