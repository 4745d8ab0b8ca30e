import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rowsOf, type SearchPaper } from "../../../themes/kit/ts/search/search-file.ts";

const facets = [
  {
    id: "modality",
    label: "Modality",
    terms: [
      { n: 0, id: "imaging", label: "Imaging", synonyms: ["pictures"] },
      { n: 1, id: "radiology", label: "Radiology", parent: 0 },
    ],
  },
];

describe("rowsOf", () => {
  it("gives a paper the broader terms of its terms", () => assert.deepEqual(only({ terms: [1] }).facets, { modality: ["radiology", "imaging"] }));

  it("lets a paper be found by the synonyms of its broader terms", () => assert.match(only({ terms: [1] }).others, /pictures/));

  it("searches other titles as titles", () => assert.match(only({ otherTitles: ["A preprint's title"] }).title, /preprint/));

  it("takes a paper of which little is known", () =>
    assert.deepEqual(only({}), { id: "k", title: "T", authors: "", others: "k", date: "2024", facets: {} }));
});

function only(part: Partial<SearchPaper>) {
  const [row] = rowsOf({ version: 1, facets, papers: [{ key: "k", title: "T", date: "2024", ...part }] });
  assert.ok(row);
  return row;
}
