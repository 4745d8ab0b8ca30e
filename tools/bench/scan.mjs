/** Counts of every topic and year, and how many of a year the review cites, in many states, by a plain scan of the papers: what the site's own counts are held against. */
import { chance } from "./chance.mjs";
import { wordsOf } from "./queries.mjs";

/** @returns states as the engine is asked them, with the counts that a scan finds */
export function scannedStates(review, { wordsOf: parts, otherwise, root, familyPrefix }, many) {
  const { below, of } = chance(5);
  const words = review.papers.map(({ titles }) => new Set(titles.flatMap((title) => parts(title)).map(({ word }) => word)));
  /** Forms of one word share its stem and the beginning that the search looks under. */
  const has = (own, asked) => [...own].some((word) => word === asked || ([asked, otherwise(asked)].some((spelled) => word.startsWith(familyPrefix(spelled))) && root(word) === root(asked)));
  return Array.from({ length: many }, (_, at) => {
    const facets = {};
    for (let choices = below(4); choices > 0; choices--) {
      const facet = of(review.facets);
      const choice = (facets[facet.id] ??= { any: [], none: [] });
      choice[below(4) === 0 ? "none" : "any"].push(of(facet.terms.slice(0, 12)).id);
    }
    const word = at % 2 === 0 ? of(wordsOf(of(review.papers).title).filter((known) => /^[a-z]+$/.test(known)).concat("model")) : "";
    const [from, to] = [below(3) === 0 ? 2016 + below(9) : undefined, below(4) === 0 ? 2019 + below(8) : undefined];
    const state = { text: word === "" ? "" : `title:${word} `, facets, from, to };
    return { state, counts: scan(review, state, word === "" ? null : words.map((own) => has(own, word))) };
  });
}

function scan({ papers, facets }, { facets: chosen, from = 0, to = 9999 }, matches) {
  const isFree = (paper, number) => (matches?.[number] ?? true) && Object.entries(chosen).every(([facet, { none = [] }]) => none.every((term) => !paper.terms.has(`${facet}/${term}`)));
  const meets = (paper, left) => Object.entries(chosen).every(([facet, { any = [] }]) => facet === left || any.length === 0 || any.some((term) => paper.terms.has(`${facet}/${term}`)));
  const isIn = ({ year }) => year >= from && year <= to;
  const free = papers.filter(isFree);
  const counts = { total: free.filter((paper) => isIn(paper) && meets(paper, "")).length, facets: {}, years: {} };
  for (const { id, terms } of facets) {
    const own = (counts.facets[id] = Object.fromEntries(terms.map((term) => [term.id, 0])));
    for (const paper of free) if (isIn(paper) && meets(paper, id)) for (const term of terms) if (paper.terms.has(`${id}/${term.id}`)) own[term.id]++;
  }
  for (const { year } of papers) counts.years[year] = [0, 0];
  for (const { year, isCited } of free.filter((paper) => meets(paper, ""))) {
    counts.years[year][0]++;
    if (isCited) counts.years[year][1]++;
  }
  return counts;
}
