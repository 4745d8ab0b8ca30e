import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { identifierOf, parseText } from "../../../../themes/kit/ts/search/query-text.ts";

const facets = new Set(["modality"]);
const shown = (text: string): string[] =>
  parseText(text, facets).clauses.map((clause) => {
    const what = clause.kind === "phrase" ? `"${clause.parts.map(({ word, offset }) => `${word}+${offset}`).join(" ")}"` : `${clause.chunk.whole}${clause.isOpen ? "…" : ""}`;
    return `${clause.isExcluded ? "-" : ""}${what}${clause.fields === 15 ? "" : `/${clause.fields}`}`;
  });

describe("what a reader types", () => {
  it("is words, the last of them unfinished", () => assert.deepEqual(shown("large vision mod"), ["large", "vision", "mod…"]));
  it("is finished by a blank", () => assert.deepEqual(shown("model "), ["model"]));
  it("leaves out words that say nothing", () => assert.deepEqual(shown("the state of an art "), ["state", "art"]));
  it("waits for a second letter", () => assert.deepEqual(shown("vision m"), ["vision"]));
  it("has phrases that keep the distance of words left out", () => assert.deepEqual(shown('"state of the art" x-ray '), ['"state+0 art+3"', "xray"]));
  it("reads typographic quotation marks", () => assert.deepEqual(shown("“vision language”"), ['"vision+0 language+1"']));
  it("excludes words and phrases", () => assert.deepEqual(shown('-survey -"case report" agent '), ["-survey", '-"case+0 report+1"', "agent"]));
  it("has fields", () => assert.deepEqual(shown('author:li title:"med palm" -venue:nature '), ["li/2", '"med+0 palm+1"/1', "-nature/4"]));
  it("takes unknown fields as words", () => assert.deepEqual(shown("COVID-19:vaccine "), ["covid19", "vaccine"]));
  it("has years", () => {
    const years = (text: string): unknown[] => [parseText(text, facets).from, parseText(text, facets).to];
    assert.deepEqual(["year:2023", "year:2023-", "year:-2020", "year:2020-2022"].map(years), [[2023, 2023], [2023, null], [null, 2020], [2020, 2022]]);
  });
  it("says what it does not understand", () => assert.deepEqual(parseText("year:soon has:money x", facets).misunderstood, ["year:soon", "has:money"]));
  it("has facets and traits", () => {
    const { facets: terms, has } = parseText("modality:imaging -modality:text has:code", facets);
    assert.deepEqual(terms, [{ facet: "modality", term: "imaging", isExcluded: false }, { facet: "modality", term: "text", isExcluded: true }]);
    assert.deepEqual(has, ["code"]);
  });
});

describe("an identifier", () => {
  const samples = {
    "10.1038/S41586-023-06291-2": "10.1038/s41586-023-06291-2",
    "https://doi.org/10.1038/s41586-023-06291-2": "10.1038/s41586-023-06291-2",
    "doi:10.48550/arXiv.2311.01918v2": "2311.01918",
    "arXiv:2311.01918v3": "2311.01918",
    "https://arxiv.org/pdf/2311.01918v1.pdf": "2311.01918",
    "https://pubmed.ncbi.nlm.nih.gov/37438534/": "37438534",
    "37438534": "37438534",
    "https://doi.org/10.1002/%28SICI%291096-8644": "10.1002/(sici)1096-8644",
  };
  for (const [text, expected] of Object.entries(samples)) it(`is read from ${text}`, () => assert.equal(identifierOf(text), expected));
  it("is nothing else", () => assert.deepEqual(["gpt-4", "2023", "10 papers", "li2023llava", "year:2023"].map(identifierOf), [null, null, null, null, null]));
});
