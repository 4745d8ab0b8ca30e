import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseText } from "../../../../themes/kit/ts/search/query-text.ts";

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
  it("excludes nothing within a word or after a quotation mark", () => assert.deepEqual(shown("“save a life”-diagnostic accuracy "), ['"save+0 life+2"', "diagnostic", "accuracy"]));
  it("takes a single letter as an extra", () => {
    const extras = (text: string): unknown[] => parseText(text, facets).clauses.map((clause) => clause.kind === "word" && clause.isExtra);
    assert.deepEqual([extras("Singhal, K. "), extras("K. ")], [[false, true], [false]]);
  });
  it("leaves out et al.", () => assert.deepEqual(shown("Singhal et al., 2023 "), ["singhal", "2023"]));
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
