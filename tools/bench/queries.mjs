/** What readers ask, drawn from the papers themselves. */
import { chance } from "./chance.mjs";

const small = new Set("a an and are as at be by can for from has have in into is it its of on or that the their these this to was we were which with".split(" "));

/** Words of a text that say something. */
export function wordsOf(text) {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 && !small.has(word));
}

/** Queries as a session types them: words of a title, of a summary, names, beginnings of words; a third of them within a topic. */
export function sessionOf({ papers, facets }, count, seed = 1) {
  const { below, of, next } = chance(seed);
  const kinds = [
    (paper) => some(wordsOf(paper.title), 2),
    (paper) => some(wordsOf(paper.title), 3),
    (paper) => some(wordsOf(paper.summary || paper.title), 2),
    (paper) => `author:${of(paper.authors.length > 0 ? paper.authors : ["Wang"]).split(" ").at(-1)} `,
    (paper) => begun(of(wordsOf(paper.title).concat("model"))),
    (paper) => `${some(wordsOf(paper.title), 1)}${begun(of(wordsOf(paper.title).concat("model")))}`,
  ];
  return Array.from({ length: count }, (_, at) => {
    const text = kinds[at % kinds.length](of(papers));
    return { text, facets: next() < 1 / 3 ? choiceOf() : {} };
  });

  function choiceOf() {
    const facet = of(facets);
    return { [facet.id]: { any: [facet.terms[below(Math.min(8, facet.terms.length))].id] } };
  }

  function begun(word) {
    return word.slice(0, Math.min(word.length, 3 + below(3)));
  }

  function some(words, many) {
    const chosen = new Set();
    for (let tries = 0; chosen.size < many && tries < 20 && words.length > 0; tries++) chosen.add(of(words));
    return [...chosen, ""].join(" ");
  }
}

/** Changes of the filter: a question of a session, or none, and a topic chosen or excluded on top of what was chosen. */
export function changesOf(review, count) {
  const { below, of } = chance(2);
  return sessionOf(review, count, 3).map(({ text, facets }, at) => {
    const [one, other] = [of(review.facets), of(review.facets)];
    const chosen = { ...facets, [one.id]: { any: [of(one.terms.slice(0, 12)).id] } };
    if (below(3) === 0 && other !== one) chosen[other.id] = { none: [of(other.terms.slice(0, 12)).id] };
    return { text: at % 2 === 0 ? "" : text, facets: chosen };
  });
}

/** Three words of every title that has as many, in its order; or the same with one slip in one of them. */
export function knownItems({ papers }) {
  const { below, of, next } = chance(4);
  return papers.flatMap(({ key, title }) => {
    const words = [...new Set(wordsOf(title))];
    if (words.length < 3) return [];
    while (words.length > 3) words.splice(below(words.length), 1);
    const typed = [...words];
    const long = words.map((word, at) => at).filter((at) => /^[a-z]{5,}$/.test(words[at]));
    if (long.length > 0) {
      const at = of(long);
      typed[at] = slip(words[at]);
    }
    return [{ key, exact: words.join(" "), mistyped: typed.join(" ") }];
  });

  /** One letter too few, too many, another one, or two of them swapped; never the first. */
  function slip(word) {
    const at = 1 + below(word.length - 2);
    const letter = String.fromCharCode(97 + below(26));
    const slips = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    ];
    const slipped = slips[Math.floor(next() * 4)];
    return slipped === word ? slips[0] : slipped;
  }
}

/** The mean of 1 ÷ rank among the first ten; 0 where it is not among them. */
export function meanReciprocalRank(ranks) {
  return ranks.reduce((sum, rank) => sum + (rank > 0 && rank <= 10 ? 1 / rank : 0), 0) / ranks.length;
}
