/**
 * Another engine in an otherwise empty page; PEER is replaced when this is bundled. One that finds papers only has the rows and
 * the topics of all papers beside it.
 */
import * as peer from "PEER";

const answer = peer.answering ? await peer.answering() : await searching();

/** @returns what answers with the first rows and the counts of all topics: any within a facet, all across facets */
async function searching() {
  const { rows, facets, texts, hasIndex } = await (await fetch("data.json")).json();
  const search = await peer.open(texts, hasIndex ? await (await fetch("index.json")).text() : undefined);
  return (question) => answered(question, search, rows, facets);
}

async function answered({ text, facets: chosen }, search, rows, facets) {
  const plain = text.replace(/^author:/, "");
  const found = plain === "" ? [...rows.keys()] : await search(plain);
  const demands = Object.entries(chosen).map(([id, { any = [], none = [] }]) => ({ facet: facets.findIndex((facet) => facet.id === id), any, none }));
  const counts = facets.map(({ terms }) => new Uint32Array(terms.length));
  const matching = [];
  for (const number of found) {
    const { terms } = rows[number];
    const has = (facet, ids) => terms[facet].some((term) => ids.includes(facets[facet].terms[term]));
    if (demands.some(({ facet, none }) => none.length > 0 && has(facet, none))) continue;
    const missed = demands.filter(({ facet, any }) => any.length > 0 && !has(facet, any)).map(({ facet }) => facet);
    if (missed.length === 0) matching.push(rows[number]);
    terms.forEach((own, facet) => {
      if (missed.length === 0 || (missed.length === 1 && missed[0] === facet)) for (const term of own) counts[facet][term]++;
    });
  }
  return { rows: matching.slice(0, 20), counts };
}

window.bench = {
  answer,
  async times(all) {
    const medians = [];
    for (const asked of all) {
      await answer(asked);
      const times = [];
      for (let round = 0; round < 3; round++) {
        const from = performance.now();
        await answer(asked);
        times.push(performance.now() - from);
      }
      medians.push(times.toSorted((a, b) => a - b)[1]);
    }
    return medians;
  },
  async ranks(items) {
    const ranks = [];
    for (const { key, text } of items) ranks.push((await answer({ text: `${text} `, facets: {} })).rows.slice(0, 10).findIndex((row) => row.key === key) + 1);
    return ranks;
  },
};
